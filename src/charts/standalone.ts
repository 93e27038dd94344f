import { num, svgTag, textTag } from './svg.ts';

/** What a picture says of itself where it stands alone. */
export interface Imprint {
	title: string;
	/** Where it comes from: the site, its address, what it is. */
	source: string;
	licence: string;
}

/** The style sheets and signs that a picture takes with it, as they stand in the project. */
export interface Wardrobe {
	tokens: string;
	css: string;
	signs: string;
	/** The sans as a data URL: with another font words would not stand where they were placed. Null leaves the reader's. */
	font: string | null;
}

const HEAD = 44;
const FOOT = 48;
const EDGE = 24;

/** Custom properties of the light scheme: `light-dark(a, b)` becomes `a`. */
function lightTokens(css: string): string {
	const found = [...css.matchAll(/(--(?:paper|ink|mute|line|edge|first|second|authors|sans)):\s*([^;]+);/g)];
	return found.map(([, name, value = '']) => `${name}:${value.replace(/light-dark\(([^,]+),[^)]+\)/, '$1')}`).join(';');
}

/** The classes that give a side its colour, and what a picture in the site inherits. */
const TONES = '.first{--c:var(--first)}.second{--c:var(--second)}.authors{--c:var(--authors)}';

/** The signs that a drawing uses, as symbols. */
function signsIn(inside: string, signs: string): string {
	const used = new Set([...inside.matchAll(/href="#([a-z-]+)"/g)].map(([, name]) => name));
	return [...signs.matchAll(/<symbol id="([a-z-]+)"[\s\S]*?<\/symbol>/g)]
		.flatMap(([symbol, name]) => (used.has(name) ? [symbol] : []))
		.join('');
}

/** A picture that needs nothing of the site: title, drawing, source and licence on paper, with the styles and signs it uses. */
export function standalone(inside: string, size: { width: number; height: number }, imprint: Imprint, wardrobe: Wardrobe): string {
	const width = size.width + 2 * EDGE;
	const height = size.height + HEAD + FOOT;
	const face =
		wardrobe.font === null ? '' : `@font-face{font-family:"Source Sans 3";src:url(${wardrobe.font}) format("woff2");font-weight:200 900}`;
	const style = `${face}:root{${lightTokens(wardrobe.tokens)}}${TONES}${wardrobe.css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')}`;
	return `${svgTag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'chart',
			viewBox: `0 0 ${num(width)} ${num(height)}`,
			width,
			height,
			role: 'group',
			'aria-labelledby': 'title',
		},
		textTag('title', { id: 'title' }, imprint.title),
		svgTag('style', {}, style.replaceAll('<', '')),
		signsIn(inside, wardrobe.signs),
		svgTag('rect', { class: 'paper', width, height }),
		textTag('text', { class: 'side-name', x: EDGE, y: 28 }, imprint.title),
		svgTag('g', { transform: `translate(${EDGE} ${HEAD})` }, inside),
		textTag('text', { class: 'mute-text', x: EDGE, y: height - 24 }, imprint.source),
		textTag('text', { class: 'mute-text', x: EDGE, y: height - 8 }, imprint.licence),
	)}\n`;
}
