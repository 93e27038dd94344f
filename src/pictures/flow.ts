import { num, svgTag } from '../charts/svg.ts';
import type { Hand, Typesetter } from './typesetter.ts';

/** A stretch of text in one hand. */
export interface Inked {
	text: string;
	hand: Hand;
	colour: string;
	/** The colour of the line below it; none is drawn without one. */
	underline?: string;
}

/** A room for a text, and the sizes that it may have, the largest first. */
export interface Room {
	x: number;
	/** Top of the room. */
	y: number;
	width: number;
	height: number;
	sizes: readonly number[];
	/** Height of a line in parts of its size. */
	leading: number;
}

interface Part extends Inked {
	width: number;
}
type Word = Part[];

const ELLIPSIS = '…';

/** The words of stretches; a word may run through several, as a quotation and the full stop after it. */
function wordsOf(setter: Typesetter, stretches: readonly Inked[]): Word[] {
	const words: Word[] = [[]];
	for (const stretch of stretches) {
		for (const [index, text] of stretch.text.split(/\s+/u).entries()) {
			if (index > 0) words.push([]);
			if (text !== '') words.at(-1)?.push({ ...stretch, text, width: setter.advance(text, stretch.hand) });
		}
	}
	return words.filter((word) => word.length > 0);
}

const widthOf = (word: Word) => word.reduce((sum, { width }) => sum + width, 0);

/** Words as lines, none wider than so many parts of the size; a longer word has a line of its own. */
function linesOf(words: readonly Word[], space: number, most: number): Word[][] {
	const lines: Word[][] = [];
	let room = 0;
	for (const word of words) {
		const width = widthOf(word);
		const line = lines.at(-1);
		if (line === undefined || space + width > room) {
			lines.push([word]);
			room = most - width;
		} else {
			line.push(word);
			room -= space + width;
		}
	}
	return lines;
}

/** The largest size at which all lines stand in the room; at the smallest, what stands there and an ellipsis. */
function fitted(setter: Typesetter, words: readonly Word[], space: number, room: Room): { lines: Word[][]; size: number } {
	const most = (size: number) => Math.max(1, Math.floor(room.height / (size * room.leading)));
	const at = (size: number, of = words) => linesOf(of, space, room.width / size);
	const fits = room.sizes.find((size) => {
		const lines = at(size);
		return lines.length <= most(size) && words.every((word) => widthOf(word) * size <= room.width);
	});
	if (fits !== undefined) return { lines: at(fits), size: fits };
	const size = room.sizes.at(-1) ?? 16;
	const kept = at(size).slice(0, most(size));
	const [last] = kept.at(-1)?.splice(-1) ?? [];
	const { hand, colour } = last?.[0] ?? { hand: { family: 'sans', weight: 400 } as const, colour: 'black' };
	kept.at(-1)?.push([{ text: ELLIPSIS, hand, colour, width: setter.advance(ELLIPSIS, hand) }]);
	return { lines: kept, size };
}

/** The size that a text has in its room. */
export function sizeIn(setter: Typesetter, stretches: readonly Inked[], room: Room): number {
	const [first] = stretches;
	return first === undefined
		? (room.sizes[0] ?? 16)
		: fitted(setter, wordsOf(setter, stretches), setter.advance(' ', first.hand), room).size;
}

/** A text drawn in its room; how far down it reaches. */
export function drawText(setter: Typesetter, stretches: readonly Inked[], room: Room): { svg: string; bottom: number } {
	const [first] = stretches;
	if (first === undefined) return { svg: '', bottom: room.y };
	const space = setter.advance(' ', first.hand);
	const { lines, size } = fitted(setter, wordsOf(setter, stretches), space, room);
	const svg: string[] = [];
	for (const [row, line] of lines.entries()) {
		const y = room.y + size * room.leading * (row + 0.76);
		let x = room.x;
		let before: string | undefined;
		for (const [index, word] of line.entries()) {
			if (index > 0) x += space * size;
			for (const [part, { text, hand, colour, underline, width }] of word.entries()) {
				svg.push(svgTag('g', { fill: colour }, setter.outline(text, hand, x, y, size)));
				// The line below a quotation runs through the spaces in it.
				const from = part === 0 && index > 0 && before !== undefined && before === underline ? x - space * size : x;
				if (underline !== undefined) svg.push(underlined(from, x + width * size, y, size, underline));
				x += width * size;
				before = underline;
			}
		}
	}
	return { svg: svg.join(''), bottom: room.y + lines.length * size * room.leading };
}

function underlined(from: number, to: number, y: number, size: number, colour: string): string {
	return `<path d="M${num(from)} ${num(y + size * 0.2)}H${num(to)}v${num(size * 0.06)}H${num(from)}z" fill="${colour}"/>`;
}
