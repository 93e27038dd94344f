import type { PlacedMark } from './place-mark.ts';
import { svgTag } from './svg.ts';

const FADE_STEPS = 8;

/** A bar that thins out towards one end, in steps: nothing is said of where it ends. */
function fade(left: number, right: number, y: number, height: number, towards: 'left' | 'right'): string {
	const step = (right - left) / FADE_STEPS;
	return Array.from({ length: FADE_STEPS }, (_, i) =>
		svgTag('rect', {
			x: left + i * step,
			y: y - height / 2,
			width: step + 0.2,
			height,
			'fill-opacity': (towards === 'left' ? i + 1 : FADE_STEPS - i) / FADE_STEPS,
		}),
	).join('');
}

/** Pieces that grow smaller towards an open end, as in the legend's sign: a limit, and no length that could be taken for one. */
const TRAIL = [
	{ at: 0, width: 8, part: 1 },
	{ at: 11, width: 5, part: 0.7 },
	{ at: 19, width: 3.5, part: 0.5 },
	{ at: 26, width: 2.5, part: 0.35 },
] as const;

function trail(limit: number, y: number, height: number, towards: 'left' | 'right'): string {
	return TRAIL.map(({ at, width, part }) =>
		svgTag('rect', { x: towards === 'left' ? limit - at - width : limit + at, y: y - (height * part) / 2, width, height: height * part }),
	).join('');
}

/** Draws the sign of a date at a height: discs and bars for what was said, squares for what happened. Double where said jointly. */
export function drawMark(mark: PlacedMark, y: number, form: { square: boolean; joint: boolean; low?: boolean }): string {
	const height = form.low ? 5 : 8;
	const size = form.square ? 4.5 : 5;
	const { left, right, x } = mark;
	const dot = (attributes: Record<string, string | number>, r: number) =>
		form.square
			? svgTag('rect', { ...attributes, x: x - r, y: y - r, width: 2 * r, height: 2 * r })
			: svgTag('circle', { ...attributes, cx: x, cy: y, r });
	const bar = (attributes: Record<string, string | number> = {}) =>
		svgTag('rect', { ...attributes, x: left, y: y - height / 2, width: Math.max(2, right - left), height });
	const outline = !form.joint
		? ''
		: mark.shape === 'point' || mark.shape === 'ring'
			? dot({ class: 'ring' }, size + 4)
			: svgTag('rect', { class: 'ring', x: left - 3.5, y: y - height / 2 - 3.5, width: right - left + 7, height: height + 7 });
	const third = (right - left) / 3;
	switch (mark.shape) {
		case 'point':
			return dot({}, size) + outline;
		case 'ring':
			return fade(left, x - size, y, 3, 'left') + fade(x + size, right, y, 3, 'right') + dot({ class: 'open' }, size - 0.5) + outline;
		case 'doubt':
			return (right - left > 2 * size + 1 ? bar({ class: 'doubt' }) : dot({ class: 'doubt' }, size) + dot({}, 1.4)) + outline;
		case 'bar':
			return bar() + outline;
		case 'soft':
			return (
				fade(left, left + third, y, height, 'left') +
				svgTag('rect', { x: left + third, y: y - height / 2, width: third, height }) +
				fade(right - third, right, y, height, 'right') +
				outline
			);
		case 'fade-left':
			return trail(right, y, height, 'left') + outline;
		case 'fade-right':
			return trail(left, y, height, 'right') + outline;
	}
}
