import { inValues } from '../words/words.ts';

/** Whose a translation is, as a label: ours where nobody is named; and of which of several quotations. */
export function sayTranslator(name: string | null, of: number | null = null): string {
	return name === null ? inValues('ourTranslation', { of: of ?? 0 }) : inValues('translatedBy', { name, of: of ?? 0 });
}

/** Translations as one text that is nobody's quotation: in the square brackets of an editor, never in quotation marks. */
export function bracketed(translations: readonly { text: string; who: string | null }[]): string {
	return `[${translations.map(({ text, who }) => `${sayTranslator(who)}: ${text}`).join(' … ')}]`;
}
