import type { WhenSign } from './when.ts';

/** What each sign of dates means, in the order in which they are explained. */
export const WHEN_MEANS: readonly (readonly [WhenSign, string])[] = [
	['day', 'One known day.'],
	['between', 'One moment, somewhere between two days, or within a month or a year.'],
	['about', 'About that time; used only where the source says so.'],
	['perhaps', 'Perhaps then; the source is in doubt.'],
	['by', 'Then or earlier; no earlier limit is known.'],
	['from', 'Then or later; no later limit is known.'],
	['span', 'It lasts from one day to another. The same sign as between: the words tell them apart.'],
	['several', 'Several times; each day is named.'],
];

/** What each sign of presentation means where no utterance is reported: its line without ticks. */
export const POSITION_MEANS = {
	direct: 'A position, printed wholly in quotation marks.',
	partial: 'A position, some words of which are quoted.',
	indirect: "A position in the article's own words.",
	mention: 'A position on a topic; what it is, is not told.',
} as const;
