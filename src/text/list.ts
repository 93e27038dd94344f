import { language } from '../words/language.ts';

/** The English of this site puts no comma before the last: `a, b and c`. */
const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);

/** Things in running text, as the language lists them: `a`, `a and b`, `a, b and c`. */
export function sayList(words: readonly string[]): string {
	return lists.format(words);
}
