import type { VFileMessage } from 'vfile-message';
import type { Place, Plain } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import type { CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';

/** A proposal of `npm run draft` that no person has settled, where it stands. */
export interface Drafted {
	file: string;
	place: Place;
	/** Last line on which a part of it stands. */
	last: number;
}

/** What stands where a person's own words belong. */
const OPEN = /(?:^|: )…$/;

/** Whether what was read carries the flag `draft`. */
export function isDrafted(plain: Plain): boolean {
	return plain.value['draft'] === true;
}

/** Where a proposal stands. */
export function draftedAt(file: string, plain: Plain): Drafted {
	return { file, place: plain.place, last: Math.max(plain.place.line, ...[...plain.places.values()].map((p) => p.line)) };
}

/** One mistake a proposal: it is nobody's decision yet. */
export function draftProblem(file: string, plain: Plain): VFileMessage {
	const { id } = plain.value;
	const what = typeof id === 'string' ? `draft ${shown(id)}` : 'draft';
	return problem(file, plain.places.get('draft') ?? plain.place, 'draft', what, "a person's decision");
}

/** Proposals of which something is wrong, by file and line: a server that shows drafts leaves these out. */
export function brokenDrafts(drafts: readonly Drafted[], problems: readonly VFileMessage[]): Set<string> {
	const holds = ({ file, place, last }: Drafted) =>
		problems.some((one) => one.file === file && (one.line ?? 0) >= place.line && (one.line ?? 0) <= last);
	return new Set(drafts.filter(holds).map(draftKey));
}

/** A name for a proposal: its file and line. */
export function draftKey({ file, place }: Pick<Drafted, 'file' | 'place'>): string {
	return `${file}:${place.line}`;
}

/** Whether a heading or an event still waits for a person's words. */
export function isOpenWords(words: string): boolean {
	return OPEN.test(words);
}

/** Whether a content still waits for them, outside what it quotes. */
export function isOpenText(content: { text: string; spans: readonly { start: number; end: number }[] }): boolean {
	return /(?:^|\s)…(?:\s|$)/.test(textOutside(content));
}

/** Words that a draft left open and nobody filled in. */
export function checkOpen(coded: CodedCorpus): VFileMessage[] {
	return [
		...coded.statements.flatMap((entry) => [
			...(isOpenWords(entry.value.heading) ? [problemAt(entry, ['heading'], 'draft', 'an open heading', 'our own words')] : []),
			...(isOpenText(entry.value) ? [problemAt(entry, ['text'], 'draft', 'an open content', 'our own words')] : []),
		]),
		...coded.events.flatMap((entry) =>
			isOpenWords(entry.value.text) ? [problemAt(entry, ['text'], 'draft', 'an open event', 'our own words')] : [],
		),
	];
}

/** A statement's text without its verbatim spans. */
function textOutside({ text, spans }: { text: string; spans: readonly { start: number; end: number }[] }): string {
	return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
