import { language } from '../words/language.ts';
import { inNumbers } from '../words/words.ts';

const WORDS = inNumbers('words') === '' ? [] : inNumbers('words').split(' ');

/** A number in figures, parted as the language parts them. */
export function sayNumber(n: number): string {
	return n.toLocaleString(language);
}

/** A small number in words where the language has them in a form that suits every noun, a larger one in figures. */
export function inWords(n: number): string {
	return WORDS[n] ?? sayNumber(n);
}

/** A word with its number: `3 claims`, `1 claim`. */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${sayNumber(n)} ${n === 1 ? one : many}`;
}

/** The same with the number in words, for running text. */
export function countedInWords(n: number, one: string, many = `${one}s`): string {
	return `${inWords(n)} ${n === 1 ? one : many}`;
}

/** The first letter as a capital. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Some or all of a kind, named in running text: `these five articles`, `this article`. */
export function these(n: number, one: string, many = `${one}s`): string {
	return n === 1 ? `this ${one}` : `these ${inWords(n)} ${many}`;
}

/** The same without a number: `these articles`, `this article`. */
export function those(n: number, one: string, many = `${one}s`): string {
	return n === 1 ? `this ${one}` : `these ${many}`;
}
