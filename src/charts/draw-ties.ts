import type { TieStanding } from '../model/views/ties.ts';
import { inCharts } from '../words/words.ts';
import type { PlacedNode, PlacedTies } from './place-ties.ts';
import { num, svgTag, textTag } from './svg.ts';

/** What the two columns are called, and where a node's page is. */
export interface TiesSite {
	source: string;
	target: string;
	href: (id: string) => string;
}

/** The shape of a side: a left half disc, a right half disc, a square for authors, a ring for everybody else. */
function shape(standing: TieStanding, x: number, y: number): string {
	if (standing === 'authors') return svgTag('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9 });
	if (standing === 'plain') return svgTag('circle', { class: 'open', cx: x, cy: y, r: 4.5 });
	const left = standing === 'first';
	return svgTag('path', { d: `M${num(left ? x + 3 : x - 3)} ${num(y - 6)}a6 6 0 0 ${left ? 0 : 1} 0 12z` });
}

function node(n: PlacedNode, site: TiesSite): string {
	const source = n.side === 'source';
	const words = svgTag(
		'text',
		{ x: source ? n.x - 10 : n.x + 10, y: n.y + 5, 'text-anchor': source ? 'end' : null },
		source
			? `${textTag('tspan', {}, n.shown)} ${textTag('tspan', { class: 'mute-text' }, String(n.count))}`
			: `${textTag('tspan', { class: 'mute-text' }, String(n.count))} ${textTag('tspan', {}, n.shown)}`,
	);
	const hit = svgTag('rect', { class: 'hit', x: source ? 0 : n.x - 12, y: n.y - 12, width: source ? n.x + 12 : n.x, height: 24 });
	const name = source ? `${n.shown} ${n.count}` : `${n.count} ${n.shown}`;
	const label = `${name}${n.shown === n.name ? '' : `, ${n.name}`}: ${source ? site.source : site.target}`;
	return svgTag(
		'a',
		{ class: n.standing, href: site.href(n.id), 'data-node': n.id, 'aria-label': label },
		hit,
		svgTag('g', { class: 'plotted' }, shape(n.standing, n.x, n.y)),
		words,
	);
}

/** The inside of a picture of ties: thick where many statements are, coloured by who speaks. */
export function drawTies(placed: PlacedTies, site: TiesSite): string {
	const heads = [
		textTag('text', { class: 'main-text', x: placed.sources[0]?.x ?? 0, y: 16, 'text-anchor': 'end' }, site.source),
		textTag('text', { class: 'main-text', x: placed.targets[0]?.x ?? 0, y: 16 }, site.target),
	];
	const curves = placed.ties.map((tie) =>
		svgTag('path', { class: `tie-line ${tie.standing}`, d: tie.path, 'stroke-width': tie.width, 'data-from': tie.from, 'data-to': tie.to }),
	);
	const none = placed.ties.length === 0 ? textTag('text', { class: 'mute-text', y: 20 }, inCharts('noTie')) : '';
	return [
		...(placed.ties.length === 0 ? [] : heads),
		none,
		svgTag('g', { 'aria-hidden': 'true' }, ...curves),
		...placed.sources.map((n) => node(n, site)),
		...placed.targets.map((n) => node(n, site)),
	].join('');
}
