import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';
import chicago from './styles/chicago-author-date.csl?raw';

/** The citation styles that pages print, by their names in the processor. */
export const STYLES = { apa: 'APA', chicago: 'Chicago', harvard1: 'Harvard' } as const;

export type StyleName = keyof typeof STYLES;

/** What a style does only within a list: letters behind years, dashes for names. A citation here stands by itself. */
const IN_LISTS = / (?:disambiguate-[a-z-]+|givenname-disambiguation-rule|subsequent-author-substitute)="[^"]*"/g;

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago);
for (const style of Object.keys(STYLES)) styles.add(style, styles.get(style).replace(IN_LISTS, ''));

/** Items as a style prints each in a list of references, in one line, by their ids. All at once takes a fourth of the time. */
export function inStyle(items: readonly CslItem[], style: StyleName): Map<string, string> {
	// Copies of their own without empty fields, which the processor would print as `undefined`.
	const plain = items.map((item) => JSON.parse(JSON.stringify(item)) as CSL);
	const entries: [string, string][] = plugins.output.format('bibliography', plain, {
		format: 'text',
		style,
		lang: 'en-GB',
		asEntryArray: true,
		nosort: true,
	});
	return new Map(entries.map(([id, text]) => [id, text.trim()]));
}
