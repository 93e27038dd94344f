import { svgTag } from '../charts/svg.ts';
import { drawText, type Inked, type Room } from './flow.ts';
import type { Hand, Typesetter } from './typesetter.ts';

/** Pixels of a share picture, as those who show them ask for it. */
export const SHEET = { width: 1200, height: 630, edge: 64 } as const;

/** The light scheme's colours, as src/styles/tokens.css has them. */
export const INK = {
	paper: '#fbfaf7',
	ink: '#1b1d22',
	mute: '#505358',
	line: '#cfcec9',
	edge: '#7e8085',
	first: '#68449c',
	second: '#93661a',
	authors: '#3d3f43',
} as const;
export type Tone = 'first' | 'second' | 'authors' | '';

export const OURS: Hand = { family: 'sans', weight: 400 };
export const OURS_BOLD: Hand = { family: 'sans', weight: 700 };
export const THEIRS: Hand = { family: 'serif', weight: 400 };

/** What draws: the typesetter, and the signs of the site, each its name and what stands in it. */
export interface Tools {
	setter: Typesetter;
	signs: ReadonlyMap<string, string>;
}

/** The signs of a sprite by name. */
export function signsOf(sprite: string): Map<string, string> {
	return new Map(
		[...sprite.matchAll(/<symbol id="([a-z-]+)"[^>]*>([\s\S]*?)<\/symbol>/g)].map(([, name = '', inside = '']) => [name, inside]),
	);
}

/** A sign with its upper left corner at a point, so many times its own size. */
export function drawSign({ signs }: Tools, name: string, x: number, y: number, scale: number, colour: string): string {
	const inside = (signs.get(name) ?? '').replaceAll('currentColor', colour);
	return svgTag('g', { fill: colour, transform: `translate(${x} ${y}) scale(${scale})` }, inside);
}

/** One line of one hand. */
export function drawLine(
	tools: Tools,
	text: string,
	hand: Hand,
	colour: string,
	room: Pick<Room, 'x' | 'y' | 'width'>,
	size: number,
): string {
	return drawText(tools.setter, [{ text, hand, colour }], {
		...room,
		height: size * 1.2,
		sizes: [size, size * 0.85, size * 0.7],
		leading: 1.2,
	}).svg;
}

/** A side's half disc and name. */
export function drawSide(tools: Tools, tone: Tone, label: string, x: number, y: number, width: number): string {
	const colour = tone === '' ? INK.ink : INK[tone];
	const disc = tone === 'first' ? 'M14 0a14 14 0 0 0 0 28z' : tone === 'second' ? 'M0 0a14 14 0 0 1 0 28z' : '';
	const sign = disc === '' ? '' : svgTag('path', { d: disc, fill: colour, transform: `translate(${x} ${y + 4})` });
	const text: Inked = { text: label, hand: OURS_BOLD, colour };
	return (
		sign +
		drawText(tools.setter, [text], { x: disc === '' ? x : x + 24, y, width: width - 24, height: 38, sizes: [32, 26, 20], leading: 1.2 }).svg
	);
}

/** A picture: paper, what stands on it, and at its foot the site's sign, name and subject. */
export function sheet(tools: Tools, foot: string, ...inside: readonly string[]): string {
	const { width, height, edge } = SHEET;
	return svgTag(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
		svgTag('rect', { width, height, fill: INK.paper }),
		...inside,
		svgTag('rect', { x: edge, y: 550, width: width - 2 * edge, height: 1.5, fill: INK.line }),
		drawSign(tools, 'logo', edge, 568, 1.5, INK.ink),
		drawLine(tools, foot, { family: 'sans', weight: 600 }, INK.ink, { x: edge + 42, y: 568, width: width - 2 * edge - 42 }, 25),
	);
}
