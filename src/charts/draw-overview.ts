import { inCharts } from '../words/words.ts';
import type { MonthBar, Overview } from './place-overview.ts';
import type { MonthRun } from './stretches.ts';
import { line, num, svgTag, textTag } from './svg.ts';
import { textWidth } from './text-width.ts';
import { dayScale } from './time-axis.ts';

/** A bar of one piece a statement or, where they are many, of one piece. */
function bar(b: MonthBar, overview: Overview): string {
	const { unit } = overview;
	const up = b.lane === 'first';
	const base = up ? overview.axis.top - 2 : overview.axis.bottom + 2;
	if (unit === 0) return svgTag('rect', { x: b.x, y: up ? base - b.height : base, width: b.width, height: b.height });
	const pieces = Array.from(
		{ length: b.count },
		(_, i) =>
			`M${num(b.x)} ${num(up ? base - (i + 1) * unit : base + i * unit + unit * 0.3)}h${num(b.width)}v${num(unit * 0.7)}h${num(-b.width)}z`,
	);
	return svgTag('path', { d: pieces.join('') });
}

/** The stretches drawn in detail, as boxes over the bars. */
function boxes(overview: Overview, stretches: readonly Pick<MonthRun, 'from' | 'to'>[]): string {
	const x = dayScale(overview.window, 0, overview.width);
	return stretches
		.map((s) =>
			svgTag('rect', { class: 'window-box', x: x(s.from) - 2, y: 14, width: x(s.to) - x(s.from) + 4, height: overview.height - 16 }),
		)
		.join('');
}

function axis(overview: Overview): string {
	const { top, bottom } = overview.axis;
	const ticks = overview.ticks.map((tick) => {
		const fits = tick.label !== '' && tick.x + 4 + textWidth(tick.label, 12) <= overview.width;
		const words = fits ? textTag('text', { class: 'mute-text year', x: tick.x + 4, y: bottom - 6 }, tick.label) : '';
		return svgTag('path', { class: 'tick', d: line([tick.x, top], [tick.x, tick.major ? bottom : top + 5]) }) + words;
	});
	const events = overview.events.map(({ mark }) => {
		const wide = mark.right - mark.left > 12;
		return wide
			? svgTag('rect', { x: mark.left, y: top + 1, width: mark.right - mark.left, height: 3 })
			: svgTag('rect', { x: mark.x - 2, y: top + 1, width: 4, height: 4 });
	});
	return (
		svgTag('path', { class: 'axis-line', d: line([0, top], [overview.width, top]) + line([0, bottom], [overview.width, bottom]) }) +
		ticks.join('') +
		svgTag('g', { class: 'plotted event' }, ...events)
	);
}

/** The inside of the overview: bars of the first side above, of the second below, events on the axis, boxes round what is drawn in detail. */
export function drawOverview(overview: Overview, stretches: readonly Pick<MonthRun, 'from' | 'to'>[], note: string): string {
	const side = (lane: 'first' | 'second') =>
		svgTag('g', { class: `plotted ${lane}` }, ...overview.bars.filter((b) => b.lane === lane).map((b) => bar(b, overview)));
	const x = dayScale(overview.window, 0, overview.width);
	const [first] = stretches;
	const room = first === undefined ? 0 : x(first.from);
	const words =
		first === undefined || note === ''
			? ''
			: textTag(
					'text',
					{ class: 'mute-text', x: Math.max(0, room - 8), y: 24, 'text-anchor': 'end' },
					textWidth(note, 13) < room ? note : '',
				);
	const none =
		overview.ticks.length === 0
			? textTag('text', { class: 'mute-text', x: 4, y: overview.axis.bottom - 6 }, inCharts('unknownMonths'))
			: '';
	return none + side('first') + side('second') + axis(overview) + svgTag('g', { class: 'bxs' }, boxes(overview, stretches)) + words;
}
