import { isUnspaced } from '../../text/unspaced.ts';
import { plainWidth } from '../../text/width.ts';
import { wordsOf } from '../../text/words.ts';
import type { Unaccounted } from './check.ts';
import type { OwnProse } from './own-prose.ts';
import type { SourceText } from './source.ts';

/** The longest run of words that our own prose may share with a source text; of characters twice as many, where no spaces part words. */
export const SHARED_RUN = 8;

/** Words, and one by one the characters of scripts without spaces: dictionaries cut a text and its copy in different places. */
function unitsOf(text: string): string[] {
	const plain = plainWidth(text.normalize('NFC')).replaceAll('’', "'");
	return wordsOf(plain).flatMap((word) => (isUnspaced(word) ? [...word] : [word]));
}

/** What a unit counts for, in half words. */
const weight = (unit: string) => (isUnspaced(unit) ? 1 : 2);

/** For each unit, the unit after the shortest run from it that is too long to be shared; 0 where none is. */
function endsOf(units: readonly string[]): number[] {
	const ends: number[] = [];
	let sum = 0;
	let to = 0;
	for (const unit of units) {
		while (to < units.length && sum <= 2 * SHARED_RUN) {
			sum += weight(units[to] ?? '');
			to += 1;
		}
		ends.push(sum > 2 * SHARED_RUN ? to : 0);
		sum -= weight(unit);
	}
	return ends;
}

/** Every run that is just too long to be shared, with where it begins and ends. */
function* runsOf(units: readonly string[]): Generator<{ at: number; end: number; key: string }> {
	const ends = endsOf(units);
	for (const [at, end] of ends.entries()) if (end > 0) yield { at, end, key: units.slice(at, end).join(' ') };
}

function said(run: readonly string[], article: string): string {
	const characters = run.filter(isUnspaced).length;
	const count = characters === 0 ? `${run.length} words` : `${characters + 2 * (run.length - characters)} characters`;
	return `a run of ${count} shared with ${article}: \`${run.join(characters === 0 ? ' ' : '')}\``;
}

/** Runs of more than eight words, or sixteen characters, that our own prose shares with a source text, each at its full length. */
export function sharedRuns(prose: readonly OwnProse[], sources: ReadonlyMap<string, SourceText>): Unaccounted[] {
	const holders = new Map<string, string>();
	for (const [article, source] of sources) for (const { key } of runsOf(unitsOf(source.text))) holders.set(key, article);
	return prose.flatMap(({ file, place, text }) => {
		const units = unitsOf(text);
		const found: { at: number; last: number; end: number; article: string }[] = [];
		for (const { at, end, key } of runsOf(units)) {
			const article = holders.get(key);
			if (article === undefined) continue;
			const before = found.at(-1);
			// The next run that is shared goes on with the one before it, or begins after it.
			if (before?.last === at - 1) Object.assign(before, { last: at, end });
			else if (before === undefined || at >= before.end) found.push({ at, last: at, end, article });
		}
		return found.map(({ at, end, article }) => ({ file, place, kind: 'shared-words', text: said(units.slice(at, end), article) }));
	});
}
