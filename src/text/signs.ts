import { inValues } from '../words/words.ts';
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
export const WHEN_MEANS: readonly SignRow<WhenSign>[] = (
	['day', 'between', 'about', 'perhaps', 'by', 'from', 'span', 'several'] as const
).map((sign) => [sign, inValues.table.whenWord[sign], inValues.table.whenMeans[sign].trim()] as const);

/** What square brackets hold. */
export const BRACKETS_MEAN = inValues('bracketsMean');

/** What a double bar or line means. */
export const JOINTLY_MEANS = inValues('jointlyMeans');

/** Whose words have the sign of a paragraph. */
export const OWN_MEANS = inValues('ownMeans');

/** What each sign of presentation means where no utterance is reported: its line without ticks. */
export const POSITION_MEANS = inValues.table.positionMeans;
