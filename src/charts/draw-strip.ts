import { toneOfLane } from './draw-label.ts';
import type { Strip } from './place-strip.ts';
import { line, svgTag, textTag } from './svg.ts';
import { textWidth } from './text-width.ts';

/** The inside of a strip: a bar a month on the axis of years. */
export function drawStrip(strip: Strip): string {
	let taken = 0;
	const ticks = strip.ticks
		.filter((tick) => tick.major)
		.map((tick) => {
			const free = tick.x >= taken && tick.x + textWidth(tick.label, 12) + 4 <= strip.width;
			if (free && tick.label !== '') taken = tick.x + textWidth(tick.label, 12) + 10;
			const words =
				free && tick.label !== '' ? textTag('text', { class: 'mute-text year', x: tick.x + 3, y: strip.axis + 15 }, tick.label) : '';
			return svgTag('path', { class: 'tick', d: line([tick.x, strip.axis], [tick.x, strip.axis + 16]) }) + words;
		});
	const bars = strip.bars.map((bar) => svgTag('rect', { x: bar.x - 3, y: strip.axis - 1 - bar.height, width: 6, height: bar.height }));
	return (
		svgTag('path', { class: 'axis-line', d: line([0, strip.axis], [strip.width, strip.axis]) }) +
		ticks.join('') +
		svgTag('g', { class: `plotted ${toneOfLane(strip.lane)}` }, ...bars)
	);
}
