import { capital, inWords } from './numbers.ts';

/** What a figure in our own prose stands for: a number, or words. */
export type FigureValue = number | string;

const FIGURE = /\{(\p{L}[\p{L}\d-]*)(?: ([^{}|]+)\|([^{}|]+))?\}/gu;

/** A figure as it is written in prose: `{articles}`, or `{articles article|articles}` with what stands beside one and several. */
export interface WrittenFigure {
	index: number;
	written: string;
	/** Its name, in small letters. */
	name: string;
}

/** The figures that a text names. */
export function figuresIn(text: string): WrittenFigure[] {
	return [...text.matchAll(FIGURE)].map(({ 0: written, 1: name = '', index }) => ({ index, written, name: name.toLowerCase() }));
}

function say(value: FigureValue, one: string | undefined, many: string | undefined): string {
	if (typeof value === 'string') return value;
	if (one === undefined || many === undefined) return value === 0 ? 'none' : inWords(value);
	return `${value === 0 && /^of\b/.test(many) ? 'none' : inWords(value)} ${value === 1 ? one : many}`;
}

/** A text with its figures in words; `{Articles}` begins with a capital. A name that means nothing is left as it stands. */
export function withFigures(text: string, values: ReadonlyMap<string, FigureValue>): string {
	return text.replace(FIGURE, (written, name: string, one?: string, many?: string) => {
		const value = values.get(name.toLowerCase());
		if (value === undefined) return written;
		const said = say(value, one, many);
		return name.charAt(0) === name.charAt(0).toLowerCase() ? said : capital(said);
	});
}
