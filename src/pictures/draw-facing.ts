import { svgTag } from '../charts/svg.ts';
import { isDrawable } from '../text/drawable.ts';
import { drawText, type Inked, type Room, sizeIn } from './flow.ts';
import { drawLine, drawSide, INK, OURS, OURS_BOLD, SHEET, sheet, type Tools } from './sheet.ts';

/** What stands in a side's column. */
export interface FacingColumn {
	tone: 'first' | 'second';
	label: string;
	words: readonly Inked[];
	/** Below the words: who says it, and how it is printed. */
	below: string;
}

/** A picture with a heading and two columns that face each other. */
export interface Facing {
	heading: string;
	/** A sentence below the heading; empty where there is none. */
	lead: string;
	columns: readonly FacingColumn[];
	foot: string;
}

const COLUMN = { top: 232, width: 496 } as const;

const SIZES = [44, 38, 33, 30, 27, 25];

function roomAt(x: number, sizes: readonly number[]): Room {
	return { x, y: COLUMN.top + 54, width: COLUMN.width, height: 196, sizes, leading: 1.3 };
}

function drawColumn(tools: Tools, { tone, label, words, below }: FacingColumn, x: number, size: number): string {
	const drawable = words.every(({ text }) => isDrawable(text));
	const body = roomAt(x, [size]);
	return [
		isDrawable(label) ? drawSide(tools, tone, label, x, COLUMN.top, COLUMN.width) : '',
		drawable ? drawText(tools.setter, words, body).svg : '',
		isDrawable(below) ? drawLine(tools, below, OURS, INK.mute, { ...body, y: 506 }, 22) : '',
	].join('');
}

/** A question with two answers, or a topic with what each side says on it. */
export function drawFacing(tools: Tools, { heading, lead, columns, foot }: Facing): string {
	const { width, edge } = SHEET;
	const room = { x: edge, width: width - 2 * edge };
	// Neither side's words are larger than the other's.
	const size = Math.min(...columns.map(({ words }) => sizeIn(tools.setter, words, roomAt(0, SIZES))));
	const head = isDrawable(heading)
		? drawText(tools.setter, [{ text: heading, hand: OURS_BOLD, colour: INK.ink }], {
				...room,
				y: 44,
				height: lead === '' ? 160 : 116,
				sizes: [56, 48, 42, 36],
				leading: 1.16,
			})
		: { svg: '', bottom: 44 };
	return sheet(
		tools,
		foot,
		head.svg,
		lead !== '' && isDrawable(lead)
			? drawText(tools.setter, [{ text: lead, hand: OURS, colour: INK.mute }], {
					...room,
					y: head.bottom + 10,
					height: 72,
					sizes: [28, 25],
					leading: 1.28,
				}).svg
			: '',
		columns.length > 0 ? svgTag('rect', { x: width / 2 - 0.75, y: COLUMN.top + 4, width: 1.5, height: 300, fill: INK.line }) : '',
		...columns.map((column) => drawColumn(tools, column, column.tone === 'first' ? edge : width / 2 + 40, size)),
	);
}
