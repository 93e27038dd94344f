import type { TimeItem } from '../text/item.ts';
import { inCharts } from '../words/words.ts';
import type { Group } from './group.ts';
import type { Box } from './pack.ts';
import { isLong, type PlacedMark } from './place-mark.ts';
import { fitText, textWidth } from './text-width.ts';

/** Sizes of type, in units of the picture. */
const TYPE = { text: 14, small: 13 } as const;
/** Width of one sign with the room around it that makes it a target. */
export const SIGN = 30;
const MOST_SIGNS = 6;
const GAP = 8;
/** Room of the second outline. */
const JOINT = 4;
/** Widest label: two lines beside a mark, and one line in a strip, whose row is free as a rule. */
const WIDEST = { column: 430, strip: 640, event: 760 } as const;
const LEAST_TEXT = 150;
const MINIMUM = 40;

/** One label: who and when, then the signs of what was said, then our words for the first of it. */
export interface Label {
	group: Group;
	mark: PlacedMark;
	/** Which way the text runs from its mark. */
	runs: 'right' | 'left';
	/** How lines lie: two beside the mark, two under a long bar, or one beside the mark. */
	form: 'beside' | 'under' | 'line';
	who: string;
	date: string;
	text: string;
	/** Those whose sign is drawn; `more` are not. */
	shown: TimeItem[];
	more: number;
	/** Widths of the first line's two parts and of the second line's text. */
	whoWidth: number;
	dateWidth: number;
	textWidth: number;
	box: Box;
}

/** What a picture says of the year on its axis, a label need not say again. */
function withoutYear(date: string, year: string | null): string {
	return year === null ? date : date.replaceAll(` [${year}]`, '').replaceAll(` ${year}`, '');
}

interface Frame {
	width: number;
	/** The one year of the window, or null. */
	year: string | null;
	form: 'column' | 'strip' | 'event';
}

interface Lines {
	first: number;
	second: number;
	whole: number;
}

type Words = Omit<Label, 'mark' | 'runs' | 'form' | 'box'>;

/** The items of a group that get a sign each, and how many more of them do not. */
function signsOf(group: Group): { shown: TimeItem[]; more: number } {
	const statements = group.items.filter((item) => item.kind !== 'article');
	const marks = group.lane === 'events' || statements.some((item) => item.verb === 'published') ? [] : statements;
	const shown = marks.length > MOST_SIGNS ? marks.slice(0, MOST_SIGNS - 1) : marks;
	return { shown, more: marks.length - shown.length };
}

/** The items of a group that are links in its label. */
export function stopsOf(group: Group): TimeItem[] {
	const { shown } = signsOf(group);
	return shown.length > 0 ? shown : group.items.slice(0, 1);
}

function wordsOf(group: Group, frame: Frame): Words {
	const { shown, more } = signsOf(group);

	const who = fitText(group.who, TYPE.text, WIDEST.column / 2, 'bold');
	const date = inCharts('verbDate', { verb: group.verb, date: withoutYear(group.date, frame.year) });
	const own = group.items.filter((item) => item.verb === 'published' && item.kind === 'statement').length;
	const widest = WIDEST[frame.form];
	const room = frame.form === 'event' ? widest : Math.max(LEAST_TEXT, widest - shown.length * SIGN);
	const text = fitText(
		own > 0 ? `${group.text}${inCharts('ownCount', { n: own })}` : group.text,
		TYPE.text,
		own > 0 ? WIDEST.column * 1.3 : room,
	);
	return {
		group,
		who,
		date,
		text,
		shown,
		more,
		whoWidth: who === '' ? 0 : textWidth(who, TYPE.text, 'bold') + 6,
		dateWidth: textWidth(date, TYPE.small),
		textWidth: textWidth(text, TYPE.text),
	};
}

function linesOf(words: Words): Lines {
	const first = words.whoWidth + words.dateWidth;
	const signs = words.shown.length * SIGN + (words.more > 0 ? SIGN : 0);
	const second = signs + words.textWidth;
	return { first, second, whole: first + GAP + second };
}

function boxOf(mark: PlacedMark, gap: number, width: number, runs: 'right' | 'left', under: boolean, frame: Frame): Box {
	const leaders = frame.form === 'column' && !under ? [mark.x] : [];
	if (under) {
		const start = runs === 'right' ? Math.max(mark.left, 0) : Math.min(mark.right, frame.width) - width;
		return {
			left: Math.min(mark.left, start),
			right: Math.max(mark.right, start + width),
			textLeft: start,
			textRight: start + width,
			leaders,
		};
	}
	return runs === 'right'
		? { left: mark.left, right: mark.right + gap + width, textLeft: mark.right + gap, textRight: mark.right + gap + width, leaders }
		: { left: mark.left - gap - width, right: mark.right, textLeft: mark.left - gap - width, textRight: mark.left - gap, leaders };
}

/** Words and box of a group's label; it runs to the right of its mark unless the picture ends before its words do. */
export function placeLabel(group: Group, mark: PlacedMark, frame: Frame): Label {
	const under = isLong(group);
	const gap = group.joint ? GAP + JOINT : GAP;
	const form = under ? 'under' : frame.form === 'column' ? 'beside' : 'line';
	const lay = (words: Words) => {
		const lines = linesOf(words);
		const width = frame.form === 'column' ? Math.max(lines.first, lines.second) : lines.whole;
		const right = boxOf(mark, gap, width, 'right', under, frame);
		const left = boxOf(mark, gap, width, 'left', under, frame);
		return { right, left, over: { right: right.textRight - frame.width, left: -left.textLeft } };
	};
	const words = wordsOf(group, frame);
	const laid = lay(words);
	const runs = laid.over.right <= 0 || laid.over.right <= laid.over.left ? 'right' : 'left';
	const over = laid.over[runs];
	if (over <= 0) return { ...words, mark, runs, form, box: laid[runs] };
	const text = fitText(words.text, TYPE.text, Math.max(MINIMUM, words.textWidth - over));
	const shorter = { ...words, text, textWidth: textWidth(text, TYPE.text) };
	return { ...shorter, mark, runs, form, box: lay(shorter)[runs] };
}
