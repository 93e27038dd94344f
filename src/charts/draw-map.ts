import type { PlacedMap } from './place-map.ts';
import { num, svgTag, textTag } from './svg.ts';

/** A run of points as steps from one to the next: half as long as their coordinates. */
function steps(run: readonly (readonly [number, number])[]): string {
	let [atX, atY] = [0, 0];
	return run
		.map(([x, y], n) => {
			const [dx, dy] = [num(x - atX), num(y - atY)];
			[atX, atY] = [atX + Number(dx), atY + Number(dy)];
			return `${n === 0 ? 'M' : n === 1 ? 'l' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
		})
		.join('');
}

/** The coast as one path in a file of its own, which the drawing and the page's scheme colour; the page stays small. */
export function drawCoast({ coast }: PlacedMap): string {
	return svgTag('svg', { xmlns: 'http://www.w3.org/2000/svg' }, svgTag('path', { id: 'coast', d: coast.map(steps).join('') }));
}

const EDGE = 12;

/** Draws a map: the coast in a hairline, a disc and its names a place, a bar of kilometres; nothing has a fill, and nothing is a border. */
export function drawMap({ width, height, places, scale }: PlacedMap, coastFile: string): string {
	const bottom = height - EDGE;
	const left = width - EDGE - scale.length;
	return [
		svgTag('use', { class: 'coast-line', href: `${coastFile}#coast` }),
		...places.map(({ x, y }) => svgTag('circle', { class: 'plotted', cx: x, cy: y, r: 4 })),
		...places.map(({ label, labelX, labelY, anchor }) =>
			textTag('text', { class: 'place-name', x: labelX, y: labelY, 'text-anchor': anchor === 'start' ? null : anchor }, label),
		),
		svgTag('path', { class: 'axis-line', d: `M${num(left)} ${num(bottom - 4)}v4h${num(scale.length)}v-4` }),
		textTag('text', { class: 'mute-text', x: width - EDGE - 5, y: bottom - 6, 'text-anchor': 'end' }, `${scale.kilometres} km`),
		svgTag('rect', { class: 'frame', x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
	].join('');
}
