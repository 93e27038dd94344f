import { language } from '../words/language.ts';
import { inValues } from '../words/words.ts';

/** A number as the data contract codes it, as far as its words need. */
interface FigureLike {
	value: number;
	unit: string;
	measure: string | null;
}

const KINDS = ['count', 'amount', 'share', 'distance'];

/** The number with what qualifies it: `more than 1,000`, `at most 120`, `40 %`. */
export function sayFigure({ value, unit, measure }: FigureLike): string {
	const qualifier = (measure ?? '').split(/,\s*/).filter((word) => word !== '' && !KINDS.includes(word));
	const number = value.toLocaleString(language, { maximumFractionDigits: 6 });
	return [...qualifier.map((word) => word.replaceAll('-', ' ')), unit === 'percent' ? `${number} %` : number].join(' ');
}

/** What one of them is, where the number does not say it. */
export function sayUnit({ unit }: FigureLike): string | null {
	return unit === 'percent' ? null : inValues('figureUnit', { unit });
}
