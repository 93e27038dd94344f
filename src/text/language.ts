import { language } from '../words/language.ts';

const NAMES = new Intl.DisplayNames([language], { type: 'language' });

/** A language in that of the interface: `Russian`. */
export function sayLanguage(tag: string): string {
	return NAMES.of(tag) ?? tag;
}

/** Whether two tags name one language, whatever their script or country. */
export function isSameLanguage(a: string, b: string): boolean {
	return new Intl.Locale(a).language === new Intl.Locale(b).language;
}
