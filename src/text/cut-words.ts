import { lengthOf } from './length.ts';

/** The first words of a text, as many as it has or so many; characters where its script puts no spaces between words. */
export function cutWords(text: string, most: number): { text: string; cut: boolean } {
	const { unit, limit } = lengthOf(text);
	if (unit === 'word') {
		const all = text.split(/\s+/u);
		return all.length > most ? { text: all.slice(0, most).join(' '), cut: true } : { text, cut: false };
	}
	const letters = [...text];
	return letters.length > limit(most) ? { text: letters.slice(0, limit(most)).join(''), cut: true } : { text, cut: false };
}
