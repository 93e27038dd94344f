import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuesIn } from '../../scripts/shipped-cues.ts';
import { type Draft, draftOf } from '../../src/draft/draft.ts';
import { languageOf } from '../../src/draft/language.ts';
import { sourceText } from '../../src/model/verify/source.ts';
import { Actor } from '../../src/schema/actor.ts';

/** Actors that the invented registry has before a text is drafted. */
export const KNOWN = [
	{ id: 'mira-holt', name: 'Mira Holt', kind: 'person', aliases: ['Holt'], posts: [{ title: 'Transport minister', of: 'northland' }] },
	{ id: 'northland', name: 'Northland', kind: 'state' },
	{ id: 'sund', name: 'Sund', kind: 'metonym', standsFor: 'southland' },
	{ id: 'daily-quay', name: 'The Daily Quay', kind: 'media', aliases: ['Daily Quay'] },
	{ id: 'tide-post', name: 'Tide Post', kind: 'media' },
].map((actor) => Actor.parse(actor));

/** Drafts a text with the cues that come with the engine. */
export async function drafted(text: string, published: string | null = '2025-03-04'): Promise<Draft & { paragraphs: readonly string[] }> {
	const { paragraphs } = sourceText(text, '');
	const language = languageOf(text);
	return { ...draftOf({ paragraphs, language, published, actors: KNOWN, cues: await cuesIn([language], []) }), paragraphs };
}

/** Drafts one sentence, as the second paragraph of a text; a line a proposal. */
export async function ofSentence(sentence: string): Promise<string[]> {
	const draft = await drafted(`A title\n\n${sentence}`);
	return draft.proposals.map((p) => {
		const who = p.speakers.map((f) => f.id).join('+');
		const via = p.via.map((path) => path.map((hop) => `${hop.outlet.id}${hop.on === null ? '' : ` ${hop.on}`}`).join('>')).join(' | ');
		const words = (draft.paragraphs[1] ?? '').slice(p.passage.start, p.passage.end);
		return `${who} · ${p.lemma ?? '–'} · ${p.presentation}${via === '' ? '' : ` · via ${via}`} · ${words}`;
	});
}

/** An invented text of this folder. */
export function invented(name: string): string {
	return readFileSync(join(import.meta.dirname, 'texts', `${name}.txt`), 'utf8');
}
