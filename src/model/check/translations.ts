import { shown } from '../../record/problem.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { isSameLanguage } from '../../text/language.ts';
import { pairsIn } from '../../text/quote-marks.ts';
import { type Finding, when } from './finding.ts';
import type { Context } from './speaking.ts';

/** Whether one pair of quotation marks holds all of a text. */
function isWhollyQuoted(text: string): boolean {
	return pairsIn(text).some(({ start, end, open }) => start === 1 && (open || end >= text.trimEnd().length - 1));
}

/** Which quotation each translation is of, into which language, and that none stands as the speaker's words. */
export function checkTranslations(s: StatementCoded, { language }: Context): Finding[] {
	const { quotes, translations } = s;
	const seen = new Set<string>();
	return translations.flatMap(({ quote: given, text, lang }, index): Finding[] => {
		const at = ['translations', index];
		const quote = given ?? 1;
		const twice = seen.has(`${quote} ${lang}`);
		seen.add(`${quote} ${lang}`);
		if (quotes.length === 0) return [[at, 'translation-quote', 'translation in a statement without a quotation', 'a `:q`', 'text']];
		return [
			...when(
				given === null && quotes.length > 1,
				at,
				'translation-quote',
				`translation beside ${quotes.length} quotations`,
				`\`of=…\`, from 1 to ${quotes.length}`,
				'text',
			),
			...when(quote > quotes.length, at, 'translation-quote', `translation of quotation ${quote} of ${quotes.length}`, 'one that is there'),
			...when(twice, at, 'translation-quote', `second translation of quotation ${quote} into ${shown(lang)}`, 'one', 'text'),
			...when(
				language !== null && isSameLanguage(lang, language),
				[...at, 'lang'],
				'translation-language',
				`translation into ${shown(lang)}, the language of the article`,
				'another language',
			),
			...when(isWhollyQuoted(text), at, 'translation-marks', 'translation in quotation marks', 'the words without them'),
		];
	});
}
