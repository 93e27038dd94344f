import { svgTag } from '../charts/svg.ts';
import type { Card } from '../text/card.ts';
import { isDrawable } from '../text/drawable.ts';
import { headingAlone } from '../text/heading-alone.ts';
import { capital } from '../text/numbers.ts';
import { piecesOf } from '../text/pieces.ts';
import { drawText, type Inked } from './flow.ts';
import { drawLine, drawSide, drawSign, INK, OURS, OURS_BOLD, SHEET, sheet, THEIRS, type Tone, type Tools } from './sheet.ts';

/** A statement as its picture needs it. */
export interface PicturedStatement {
	card: Card;
	/** The sides in whose columns it stands, each with its tone; none where it stands in neither. */
	sides: readonly { tone: Tone; label: string }[];
	/** Through whom and where: `via Wire, 3 May 2024; Tamm 2019, ¶ 2`. */
	place: string;
	foot: string;
}

/** Words as they are set: theirs in serif, a part of a sentence underlined in the side's hue; ours in sans. */
export function wordStretches(text: string, spans: Card['spans'], full: boolean, tone: Tone): Inked[] {
	const hue = tone === '' ? INK.edge : INK[tone];
	return piecesOf(text, spans).map(({ kind, text: piece }): Inked => {
		if (kind === 'quote') return { text: piece, hand: THEIRS, colour: INK.ink, ...(full ? {} : { underline: hue }) };
		return { text: piece, hand: kind === 'term' ? THEIRS : OURS, colour: INK.ink };
	});
}

/** The bar of a side at its own edge, a double one where it is said jointly with others. */
function bar(tone: Tone, joint: boolean): string {
	if (tone !== 'first' && tone !== 'second') return '';
	const at = (x: number, width: number) => svgTag('rect', { x, y: 0, width, height: SHEET.height, fill: INK[tone] });
	const [outer, inner] = tone === 'first' ? [0, 12] : [SHEET.width - 6, SHEET.width - 18];
	return joint ? at(outer, 6) + at(inner, 6) : at(tone === 'first' ? 0 : SHEET.width - 16, 16);
}

/** Who speaks in one line, and as what: two by name, more by number. */
function speakersOf({ by, own }: Card): { who: string; post: string } {
	const names = [...by.own, ...by.partners].map(({ name }) => name);
	const [first = '', second] = names;
	const who = names.length > 2 ? `${first} and ${names.length - 1} others` : second === undefined ? first : `${first} and ${second}`;
	return { who: capital(who), post: own || names.length > 1 ? '' : (by.own[0]?.post ?? by.apart ?? '') };
}

/** A statement's picture: whose words, the words, how they are printed, when, through whom. Words whose letters no font of ours has are left out. */
export function drawStatement(tools: Tools, { card, sides, place, foot }: PicturedStatement): string {
	const { width, edge } = SHEET;
	const room = { x: edge, width: width - 2 * edge };
	const { who, post } = speakersOf(card);
	const words = card.text === '' ? headingAlone(card.heading) : card.text;
	const drawn = (text: string, draw: () => string) => (isDrawable(text) ? draw() : '');
	return sheet(
		tools,
		foot,
		bar(card.tone, card.joint),
		...sides.map(({ tone, label }, index) => drawn(label, () => drawSide(tools, tone, label, edge + index * 480, 48, 440))),
		drawn(`${who}${post}`, () => {
			const stretches: Inked[] = [
				{ text: who, hand: OURS_BOLD, colour: INK.ink },
				...(post === '' ? [] : [{ text: `, ${post}`, hand: OURS, colour: INK.mute }]),
			];
			return drawText(tools.setter, stretches, { ...room, y: sides.length > 0 ? 98 : 60, height: 46, sizes: [34, 28, 23], leading: 1.25 })
				.svg;
		}),
		drawn(words, () => {
			const stretches = wordStretches(words, card.text === '' ? [] : card.spans, card.full, card.tone);
			return drawText(tools.setter, stretches, { ...room, y: 158, height: 292, sizes: [58, 50, 44, 38, 34, 30], leading: 1.34 }).svg;
		}),
		drawSign(tools, card.sign, edge, 478, 2.1, INK.ink),
		drawLine(
			tools,
			`${card.how}${card.own ? '' : ` · ${card.when}`}`,
			OURS,
			INK.mute,
			{ ...room, x: edge + 62, y: 474, width: room.width - 62 },
			25,
		),
		drawn(place, () => drawLine(tools, place, OURS, INK.mute, { ...room, y: 508 }, 25)),
	);
}
