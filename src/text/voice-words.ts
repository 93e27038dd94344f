import { inValues } from '../words/words.ts';

/** Who is counted for no side, and how sure somebody is, in one wording for every page. */

/** What an unofficial voice is. */
export const UNOFFICIAL_MEANS = inValues('unofficialMeans');

/** The heading of what authors say in their own articles. */
export const AUTHORS_BAND = inValues('authorsBand');

/** The heading of whoever is from neither side's country. */
export const OTHERS_BAND = inValues('othersBand');

/** Voices of a country that do not speak for it: `unofficial voices from Northland`, `an unofficial voice from Northland`. */
export function sayUnofficial(country: string, many = true): string {
	return inValues('unofficial', { many: many ? 'yes' : 'no', country });
}

/** The heading of a country's unofficial voices below its side's column. */
export function unofficialBand(country: string, side: string): string {
	return inValues('unofficialBand', { country, side });
}

/** With what reserve something is asserted or denied, each in a word. */
export function sayReserve({ hedged, implied = false }: { hedged: boolean; implied?: boolean }): string[] {
	return [...(hedged ? [inValues('hedged')] : []), ...(implied ? [inValues('implied')] : [])];
}
