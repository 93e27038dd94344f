import { wordsOf } from '../../text/words.ts';
import type { Finding } from './check.ts';
import type { OwnProse } from './own-prose.ts';
import type { SourceText } from './source.ts';

/** The longest run of words that our own prose may share with a source text. */
export const SHARED_RUN = 8;

const folded = (text: string) => wordsOf(text).map((word) => word.replaceAll('’', "'"));
const runAt = (words: readonly string[], at: number) => words.slice(at, at + SHARED_RUN + 1).join(' ');

/** Runs of more than eight words that our own prose shares with a source text, each at its full length. */
export function sharedRuns(prose: readonly OwnProse[], sources: ReadonlyMap<string, SourceText>): Finding[] {
	const holders = new Map<string, string>();
	for (const [article, source] of sources) {
		const words = folded(source.text);
		for (let at = 0; at + SHARED_RUN < words.length; at += 1) holders.set(runAt(words, at), article);
	}
	return prose.flatMap(({ file, place, text }) => {
		const words = folded(text);
		const found: Finding[] = [];
		for (let at = 0; at + SHARED_RUN < words.length; at += 1) {
			const article = holders.get(runAt(words, at));
			if (article === undefined) continue;
			let end = at + SHARED_RUN + 1;
			while (end < words.length && holders.has(runAt(words, end - SHARED_RUN))) end += 1;
			const run = words.slice(at, end);
			found.push({ file, place, kind: 'shared-words', text: `a run of ${run.length} words shared with ${article}: \`${run.join(' ')}\`` });
			at = end - 1;
		}
		return found;
	});
}
