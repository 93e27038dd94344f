import { countWords } from '../text/words.ts';
import type { Cast, CastMember } from './cast.ts';
import type { Proposal } from './proposal.ts';

const LABEL = /^\s*(?:(Q|A|Question|Answer)|(\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|bin|al)){0,3}))\s*(?::|\s[—–]\s)\s*/u;

/** What a paragraph of an interview or a transcript says under the name of its speaker; null where it has no such label. */
export function labelled(text: string, paragraph: number, cast: Cast): Proposal | 'question' | null {
	const match = LABEL.exec(text);
	if (match === null || countWords(text) < 4) return null;
	const [whole, letter, name] = match;
	if (letter?.startsWith('Q') || /\?["”]?\s*$/.test(text))
		return letter !== undefined || cast.named(name ?? '') !== null ? 'question' : null;
	const people = cast.met.filter((f) => f.kind === 'person');
	const speaker: CastMember | null | undefined = letter === undefined ? cast.named(name ?? '') : people[0];
	if (speaker?.kind !== 'person') return null;
	const end = text.replace(/[\s.,;:!?…”"’]+$/u, '').length;
	const content = { start: whole.length, end };
	if (end - content.start < 8) return null;
	return {
		paragraph,
		passage: content,
		content,
		speakers: [speaker],
		cue: null,
		lemma: null,
		presentation: 'indirect',
		quotes: [],
		within: null,
		inferred: false,
		free: true,
		via: [],
		said: null,
	};
}
