import { inPages, yes } from '../words/words.ts';
import { capital, inWords } from './numbers.ts';

/** How a step follows from the one before. */
interface Following {
	kind: 'days' | 'later' | 'unsure';
	days?: number;
}

/** The one sentence between two steps of a reading: when, after the one before or after the event itself, and from whom. */
export function sayStep(since: Following, from: string, isFirst: boolean): string {
	if (since.kind === 'unsure') return inPages('stepUnsure', { from: capital(from) });
	if (since.kind === 'later') return inPages('stepLater', { from });
	const n = since.days ?? 0;
	return n === 0 ? inPages('stepSameDay', { first: yes(isFirst), from }) : inPages('stepDays', { words: capital(inWords(n)), n, from });
}

/** Who says that a statement responds to something. */
export const RESPONDS = inPages.table.respondsTo;
