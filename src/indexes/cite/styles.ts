import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';
import chicago from './styles/chicago-author-date.csl?raw';

plugins.config.get('@csl').styles.add('chicago', chicago);

/** The citation styles that pages print, by their names in the processor. */
export const STYLES = { apa: 'APA', chicago: 'Chicago', harvard1: 'Harvard' } as const;

export type StyleName = keyof typeof STYLES;

/** An item as a style prints it in a list of references, in one line. */
export function inStyle(item: CslItem, style: StyleName): string {
	// A copy of its own without empty fields, which the processor would print as `undefined`.
	const plain = JSON.parse(JSON.stringify(item)) as CSL;
	const printed = plugins.output.format('bibliography', [plain], { format: 'text', style, lang: 'en-GB' });
	return String(printed).trim();
}
