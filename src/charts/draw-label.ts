import type { Lane, TimeItem } from '../text/item.ts';
import { drawMark } from './draw-mark.ts';
import { SIGN } from './place-label.ts';
import type { PanelLabel } from './place-panel.ts';
import { sayStop } from './say-item.ts';
import { line, svgTag, textTag } from './svg.ts';

/** What a picture cannot know: addresses, and how its parts are called on this site. */
export interface Site {
	/** Where an item's page is. */
	href: (item: TimeItem) => string;
	/** Address of a symbol of the sign sheet. */
	sign: (name: string) => string;
	/** What a lane is called. */
	laneTitle: Record<Lane, string>;
}

/** The class that gives a lane its colour. */
export function toneOfLane(lane: Lane): 'first' | 'second' | 'authors' | 'plain' {
	return lane === 'first' || lane === 'second' || lane === 'authors' ? lane : 'plain';
}

interface Lines {
	/** Middle of the mark, baselines of who and of text, top of the signs. */
	mark: number;
	who: number;
	text: number;
	signs: number;
}

function linesOf(label: PanelLabel, strip: boolean): Lines {
	const { top } = label;
	if (!strip) {
		return label.form === 'under'
			? { mark: top + 6, who: top + 26, text: top + 46, signs: top + 35 }
			: { mark: top + 9, who: top + 14, text: top + 34, signs: top + 23 };
	}
	if (label.form === 'under') return { mark: top + 5, who: top + 23, text: top + 23, signs: top + 12 };
	const middle = label.group.lane === 'events' ? top + 12 : top + 15;
	return { mark: middle, who: middle + 5, text: middle + 5, signs: middle - 6 };
}

/** Who, when and, on one line, what. */
function caption(label: PanelLabel, strip: boolean, x: number, y: number): string {
	const parts = [
		label.who === '' ? '' : `${textTag('tspan', { class: 'strong' }, label.who)} `,
		textTag('tspan', { class: 'mute-text', dx: label.who === '' ? null : 3 }, label.date),
		strip ? ` ${textTag('tspan', { dx: 4 }, label.text)}` : '',
	];
	return svgTag('text', { x, y, 'text-anchor': label.runs === 'left' ? 'end' : null, 'aria-hidden': 'true' }, ...parts);
}

/** One sign that is a link, with room to hit it. */
function signLink(item: TimeItem, x: number, y: number, site: Site, name: string, more: string): string {
	const target = svgTag('rect', { class: 'hit', x: x - 4, y: y - 6, width: SIGN, height: 24 });
	const mark = item.how === 'event' ? '' : svgTag('use', { href: site.sign(item.how), x, y, width: 22, height: 12 });
	return svgTag('a', { href: site.href(item), 'data-id': item.id, 'aria-label': name }, target, mark, more);
}

/** Draws a label: leaders first, then its mark, its words, and a link for each thing it stands for. */
export function drawLabel(label: PanelLabel, site: Site): string {
	const lane = label.group.lane;
	const strip = label.form === 'line' || (label.form === 'under' && lane !== 'first' && lane !== 'second');
	const y = linesOf(label, strip);
	const right = label.runs === 'right';
	const start = right ? label.box.textLeft : label.box.textRight;
	const towards = right ? 1 : -1;
	const signs = label.shown.length * SIGN + (label.more > 0 ? SIGN : 0);
	const [first] = label.group.items;
	if (first === undefined) return '';
	const nameOf = (item: TimeItem) => sayStop(item, label.group, site.laneTitle);
	const signX = (index: number) => (right ? start + index * SIGN : start - index * SIGN - 22);
	const textX = strip ? start + towards * signs : start;
	const words = strip
		? caption(label, true, textX, y.who)
		: `${caption(label, false, start, y.who)} ` +
			textTag('text', { x: start + towards * signs, y: y.text, 'text-anchor': right ? null : 'end', 'aria-hidden': 'true' }, label.text);
	const mark = svgTag(
		'g',
		{ class: 'plotted' },
		drawMark(label.mark, y.mark, { square: lane === 'events', joint: label.group.joint, low: label.form === 'under' && strip }),
	);
	const hit = svgTag('rect', { class: 'hit', x: label.mark.x - 12, y: y.mark - 12, width: 24, height: 24 });
	// The same link once more for eyes and pointers: the one beside it says all of this and more, in the order of speech.
	const seen = svgTag('a', { href: site.href(first), 'data-of': first.id, 'aria-hidden': 'true', tabindex: '-1' }, mark, words);
	const links = label.shown.map((item, index) => signLink(item, signX(index), y.signs, site, nameOf(item), index === 0 ? hit : ''));
	const single = svgTag('a', { href: site.href(first), 'data-id': first.id, 'aria-label': nameOf(first) }, hit);
	const rest =
		label.more > 0
			? textTag(
					'text',
					{ x: signX(label.shown.length) + (right ? 0 : 22), y: y.signs + 11, class: 'mute-text', 'text-anchor': right ? null : 'end' },
					`+${label.more}`,
				)
			: '';
	return svgTag(
		'g',
		{ class: `group-label ${toneOfLane(lane)}`, 'data-group': label.group.id },
		links.length === 0 ? single : links.join(''),
		seen,
		rest,
	);
}

/** The thin lines from a label's mark to the axis. */
export function drawLeaders(label: PanelLabel): string {
	const { foot } = label;
	if (foot === null || label.form !== 'beside') return '';
	const from = label.top + 9;
	return label.box.leaders
		.map((x) => svgTag('path', { class: `leader ${toneOfLane(label.group.lane)}`, d: line([x, from], [x, foot]) }))
		.join('');
}

/** Both ends of a label's mark, and its height. */
export function markEnds(label: PanelLabel): { left: number; right: number; y: number } {
	const strip = label.group.lane !== 'first' && label.group.lane !== 'second';
	const outline = label.group.joint ? 4 : 0;
	return { left: label.mark.left - outline, right: label.mark.right + outline, y: linesOf(label, strip).mark };
}
