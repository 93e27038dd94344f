import type { WhenSign } from './when.ts';
import { FOOTING, FOOTING_MEANS, PRESENTATION, PRESENTATION_MEANS } from './wording.ts';

/** A sign, its word, what it means: the one legend, which keys and the page of signs print. */
type SignRow<T extends string> = readonly [sign: T, word: string, means: string];

/** How a statement is printed and what it rests on. */
export const PRINT_MEANS: readonly SignRow<string>[] = [
	...(['direct', 'partial', 'indirect', 'mention'] as const).map((name) => [name, PRESENTATION[name], PRESENTATION_MEANS[name]] as const),
	['indirect-position', FOOTING.standing, FOOTING_MEANS.standing],
	['thought', FOOTING.ascribed, FOOTING_MEANS.ascribed],
];

/** What each sign of dates means, in the order in which they are explained. */
export const WHEN_MEANS: readonly SignRow<WhenSign>[] = [
	['day', 'a known day', ''],
	['between', 'between', 'Some moment between two days, or within a month or a year.'],
	['about', 'about', 'About then; only where the source says so.'],
	['perhaps', 'perhaps', 'Then, but the source is in doubt.'],
	['by', 'or earlier', 'No earlier limit is known.'],
	['from', 'or later', 'No later limit is known.'],
	['span', 'from … to', 'It lasts from one day to another. The same sign as between: the words tell them apart.'],
	['several', 'several', 'Several times; each day is named.'],
];

/** What square brackets hold. */
export const BRACKETS_MEAN = 'Supplied by us: the article does not print it.';

/** What a double bar or line means. */
export const JOINTLY_MEANS = 'Double bar or outline: said together with somebody outside the side, and counted apart.';

/** Whose words have the sign of a paragraph. */
export const OWN_MEANS = 'The author says it in the article’s own voice; not counted for either side.';

/** What each sign of presentation means where no utterance is reported: its line without ticks. */
export const POSITION_MEANS = {
	direct: 'A position, printed wholly in quotation marks.',
	partial: 'A position, some words of which are quoted.',
	indirect: "A position in the article's own words.",
	mention: 'A position on a topic; what it is, is not told.',
} as const;
