import { capital, countedInWords } from './numbers.ts';

/** How a step follows from the one before. */
interface Following {
	kind: 'days' | 'later' | 'unsure';
	days?: number;
}

/** The one sentence between two steps of a reading: when, after the one before or after the event itself, and from whom. */
export function sayStep(since: Following, from: string, isFirst: boolean): string {
	const sameDay = isFirst ? 'On the day itself' : 'The same day';
	const exact = since.days === 0 ? sameDay : `${capital(countedInWords(since.days ?? 0, 'day'))} later`;
	if (since.kind === 'unsure') return `${capital(from)}; the day is not certain.`;
	return `${since.kind === 'later' ? 'Later' : exact}, ${from}.`;
}

/** Who says that a statement responds to something. */
export const RESPONDS = { speaker: 'The speaker responds to', article: 'The article presents it as a response to' } as const;
