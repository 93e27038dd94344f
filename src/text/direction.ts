/** Scripts that run from right to left. */
const LEFTWARDS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** Which way a language is written, by the script in which it mostly is. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	return LEFTWARDS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The attributes of words in a language: none where they are those of what holds them. */
export function inLanguage(tag: string | null | undefined, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
	return tag == null || tag === around ? {} : { lang: tag, dir: directionOf(tag) };
}
