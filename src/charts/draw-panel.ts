import { least } from 'd3-array';
import { inCharts } from '../words/words.ts';
import { drawLabel, drawLeaders, markEnds, type Site, toneOfLane } from './draw-label.ts';
import type { Panel, PanelAnswer, PanelLabel, PanelLane } from './place-panel.ts';
import { line, num, svgTag, textTag } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Half a disc: left for the first side, right for the second. */
function halfDisc(x: number, y: number, side: 'first' | 'second'): string {
	return svgTag('path', { class: 'half-disc', d: `M${num(x)} ${num(y - 6)}a6 6 0 0 ${side === 'first' ? 0 : 1} 0 12z` });
}

function laneTitle(lane: PanelLane, site: Site): string {
	if (lane.lane === 'events') return '';
	const name = site.laneTitle[lane.lane];
	const side = lane.lane === 'first' || lane.lane === 'second' ? lane.lane : null;
	const y = lane.title + 5;
	const none = lane.count === 0 ? inCharts('noneInTime') : '';
	const dense = lane.bars.length > 0 ? inCharts('tooMany', { n: lane.bars.reduce((n, b) => n + b.count, 0) }) : '';
	const note = none || dense || (side === 'first' ? inCharts('aboveAxis') : side === 'second' ? inCharts('belowAxis') : '');
	if (side === null)
		return svgTag(
			'text',
			{ y, class: 'mute-text' },
			textTag('tspan', {}, name),
			note === '' ? '' : ` ${textTag('tspan', { dx: 4 }, note)}`,
		);
	// The disc stands before the name on both sides: fonts differ, so nothing can stand close behind a word.
	const words = svgTag(
		'text',
		{ x: 12, y },
		textTag('tspan', { class: 'side-name' }, name),
		' ',
		textTag('tspan', { class: 'mute-text', dx: 6 }, note),
	);
	return svgTag('g', { class: side }, halfDisc(side === 'first' ? 7 : 1, lane.title, side), words);
}

function axis(panel: Panel): string {
	const { top, bottom } = panel.axis;
	const taken = panel.ticks
		.filter((t) => t.major && t.label !== '')
		.map((t) => ({ from: t.x - 14, to: t.x + textWidth(t.label, 13, 'bold') + 20 }));
	const ticks = panel.ticks.map((tick) => {
		const hidden = !tick.major && taken.some((t) => tick.x > t.from && tick.x < t.to);
		const mark = svgTag('path', { class: 'tick', d: line([tick.x, top], [tick.x, top + (tick.major ? 18 : 5)]) });
		const words =
			tick.label === '' || hidden
				? ''
				: textTag(
						'text',
						{
							class: tick.major ? 'main-text' : 'mute-text',
							x: tick.major ? tick.x + 5 : tick.x,
							y: top + 18,
							'text-anchor': tick.major ? null : 'middle',
						},
						tick.label,
					);
		return mark + words;
	});
	return svgTag(
		'g',
		{ class: 'axis' },
		svgTag('path', { class: 'axis-line', d: line([0, top], [panel.width, top]) + line([0, bottom], [panel.width, bottom]) }),
		...ticks,
	);
}

function density(lane: PanelLane): string {
	if (lane.bars.length === 0) return '';
	const bars = lane.bars.map((b) =>
		svgTag('rect', { x: b.x, y: lane.hangs ? lane.base : lane.base - b.height, width: b.width, height: b.height }),
	);
	return svgTag('g', { class: `plotted density ${toneOfLane(lane.lane)}` }, ...bars);
}

/** How far the line of an answer may reach to one side, tried in turn. */
const REACHES = [36, 60, 90, 130, 180];

interface Curve {
	start: readonly [number, number];
	outer: number;
	end: readonly [number, number];
	way: 1 | -1;
}

interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const wordsBox = ({ box, top, height }: PanelLabel): Rect => ({ left: box.textLeft, right: box.textRight, top, bottom: top + height });
const wholeBox = ({ box, top, height }: PanelLabel): Rect => ({ left: box.left, right: box.right, top, bottom: top + height });

/** How many points of a curve lie on labels. */
function onWords(curve: Curve, boxes: readonly Rect[]): number {
	const { start, outer, end } = curve;
	const points = Array.from({ length: 31 }, (_, i) => {
		const t = i / 30;
		const u = 1 - t;
		const x = u ** 3 * start[0] + 3 * u * t * outer + t ** 3 * end[0];
		const y = (u ** 3 + 3 * u * u * t) * start[1] + (t ** 3 + 3 * u * t * t) * end[1];
		return { x, y };
	});
	return points.filter((p) => boxes.some((b) => p.x > b.left - 4 && p.x < b.right + 4 && p.y > b.top && p.y < b.bottom)).length;
}

/** The line of an answer that lies on the fewest words. */
function curveOf(answer: PanelAnswer, panel: Panel): Curve {
	const from = markEnds(answer.from);
	const to = markEnds(answer.to);
	const ways: readonly (1 | -1)[] = answer.from.runs === 'right' ? [-1, 1] : [1, -1];
	const curves = REACHES.flatMap((reach) =>
		ways.map((way): Curve => {
			const outer = way < 0 ? Math.min(from.left, to.left) - reach : Math.max(from.right, to.right) + reach;
			return { start: [way < 0 ? from.left - 2 : from.right + 2, from.y], outer, end: [way < 0 ? to.left - 4 : to.right + 4, to.y], way };
		}),
	).filter((curve) => curve.outer > -20 && curve.outer < panel.width + 20);
	const boxes = panel.lanes.flatMap((lane) => lane.labels).map((l) => (l === answer.from || l === answer.to ? wordsBox(l) : wholeBox(l)));
	const fallback: Curve = { start: [from.left, from.y], outer: from.left, end: [to.left, to.y], way: 1 };
	return least(curves, (curve) => onWords(curve, boxes)) ?? fallback;
}

/** One answer: a line from what answers to an arrowhead at what it answers, round the words between them. */
export function drawAnswer(answer: PanelAnswer, panel: Panel): string {
	const { start, outer, end, way } = curveOf(answer, panel);
	const head = line([end[0] + way * 6, end[1] - 5], end, [end[0] + way * 6, end[1] + 5]);
	const curve = `M${num(start[0])} ${num(start[1])}C${num(outer)} ${num(start[1])} ${num(outer)} ${num(end[1])} ${num(end[0])} ${num(end[1])}`;
	return svgTag('g', { class: 'answer-arc', 'aria-hidden': 'true' }, svgTag('path', { d: curve }), svgTag('path', { d: head }));
}

/** The words for the drawn answer, and of how many it is one. */
export function sayAnswer({ from, to }: PanelAnswer, count: number): string {
	const target = to.group.lane === 'events' ? to.group.text : inCharts('whoDate', { who: to.group.who, date: to.date });
	return inCharts('answer', { who: from.group.who, date: from.date, target, n: count });
}

/** The inside of a detail picture: leaders under marks under words, one answer over all. */
export function drawPanel(panel: Panel, site: Site, answer: PanelAnswer | null): string {
	const labels = panel.lanes.flatMap((lane) => lane.labels);
	const inOrder = [...labels].sort((a, b) => a.mark.x - b.mark.x);
	return [
		...panel.lanes.map((lane) => laneTitle(lane, site)),
		axis(panel),
		...labels.map(drawLeaders),
		...panel.lanes.map(density),
		...inOrder.map((label) => drawLabel(label, site)),
		answer === null ? '' : drawAnswer(answer, panel),
	].join('');
}

/** A picture with its frame: a group with a title, in whose coordinates its inside was drawn. */
export function frame(
	inside: string,
	size: { width: number; height: number },
	title: { id: string; text: string },
	extra: Record<string, string> = {},
): string {
	return svgTag(
		'svg',
		{
			...extra,
			class: `chart${extra['class'] ? ` ${extra['class']}` : ''}`,
			role: 'group',
			'aria-labelledby': title.id,
			viewBox: `0 0 ${num(size.width)} ${num(size.height)}`,
		},
		textTag('title', { id: title.id }, title.text),
		inside,
	);
}
