import type { MixPart } from './place-mix.ts';
import { svgTag, textTag } from './svg.ts';
import { textWidth } from './text-width.ts';

const HEIGHT = 18;

/** Draws a mix: full for direct words, half for part of them, a line for a paraphrase, ends for a mention, an outline for the author. */
export function drawMix(parts: readonly MixPart[]): { inside: string; height: number } {
	const drawn = parts.map(({ kind, count, x, width }) => {
		const inner = Math.max(1, width - 2);
		const bar = (height: number, extra: Record<string, string> = {}) =>
			svgTag('rect', { ...extra, x: x + 1, y: (HEIGHT - height) / 2, width: inner, height });
		const ends = svgTag('path', { d: `M${(x + 1).toFixed(1)} 0v${HEIGHT}M${(x + 1 + inner).toFixed(1)} 0v${HEIGHT}`, class: 'axis-line' });
		const body = {
			direct: bar(HEIGHT),
			partial: bar(2) + svgTag('rect', { x: x + 1 + inner / 4, y: 5, width: inner / 2, height: 8 }),
			indirect: bar(2),
			mention: '',
			own: bar(HEIGHT - 2, { class: 'ring' }),
		}[kind];
		const label =
			textWidth(String(count), 13) < inner
				? textTag('text', { class: 'mute-text', x: x + width / 2, y: HEIGHT + 15, 'text-anchor': 'middle' }, String(count))
				: '';
		return svgTag('g', { class: 'plotted' }, body, kind === 'own' ? '' : ends, label);
	});
	return { inside: drawn.join(''), height: HEIGHT + 20 };
}
