/** Who is counted for no side, and how sure somebody is, in one wording for every page. */

/** What an unofficial voice is. */
export const UNOFFICIAL_MEANS = 'Analysts, news outlets, former officials and others from a country who do not speak for it.';

/** The heading of what authors say in their own articles. */
export const AUTHORS_BAND = '¶ The authors themselves, not counted for either side';

/** The heading of whoever is from neither side's country. */
export const OTHERS_BAND = 'Other capitals and voices, not counted for either side';

/** Voices of a country that do not speak for it: `unofficial voices from Northland`, `an unofficial voice from Northland`. */
export function sayUnofficial(country: string, many = true): string {
	return `${many ? 'unofficial voices' : 'an unofficial voice'} from ${country}`;
}

/** The heading of a country's unofficial voices below its side's column. */
export function unofficialBand(country: string, side: string): string {
	return `Unofficial voices from ${country}, not counted for ${side}`;
}

/** With what reserve something is asserted or denied, each in a word. */
export function sayReserve({ hedged, implied = false }: { hedged: boolean; implied?: boolean }): string[] {
	return [...(hedged ? ['tentatively'] : []), ...(implied ? ['by implication'] : [])];
}
