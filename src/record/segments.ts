import type { PlacedText } from './place.ts';
import { CONTAINERS, LEAVES, lookup } from './spec.ts';

/** A stretch of a record that is parsed by itself: the front matter, one container, or what stands between. */
export interface Segment {
	kind: 'front' | 'free' | 'container';
	lines: string[];
	/** Number in the file of each line, from 1. */
	numbers: number[];
	/** The line before which a closing fence is missing, or null. */
	unclosed: number | null;
}

/** A container as its fences bound it, in line indexes. */
interface Bounded {
	open: number;
	/** Last line of its own. */
	last: number;
	closed: boolean;
}

/** A container that is still open while lines are read. */
interface Open {
	open: number;
	name: string;
	/** First opener inside it. */
	inner: number | null;
	/** First line that cannot belong to it. */
	foreign: number | null;
}

const FENCE = /^[ \t]*:{3,}[ \t]*(.*)$/;
const NAME = /^[\p{L}\p{N}_-]+/u;

/**
 * Cuts a record at its container fences, so that one missing fence cannot swallow the rest: a container ends
 * at its closing fence, or before the next opener, heading or line that only stands outside it. A container
 * inside a closed one is cut out of it. Fences without a container are given back apart.
 */
export function segmentsOf(source: string): { segments: Segment[]; strays: PlacedText[] } {
	const lines = source.split('\n');
	const front = frontEnd(lines);
	const { containers, strays } = bound(lines, front);
	const segments: Segment[] = [];
	if (front > 0) {
		const closed = /^---\s*$/.test(lines[front - 1] ?? '') && front > 1;
		segments.push({ ...segment('front', lines.slice(0, front), 1), unclosed: closed ? null : front + 1 });
	}
	const open: { segment: Segment; last: number }[] = [];
	let free: Segment | null = null;
	let next = 0;
	for (let index = front; index < lines.length; index += 1) {
		while (open.length > 0 && (open.at(-1)?.last ?? 0) < index) open.pop();
		const line = lines[index] ?? '';
		const container = containers[next]?.open === index ? containers[next] : undefined;
		let here: Segment | undefined = open.at(-1)?.segment;
		if (container !== undefined) {
			next += 1;
			if (here !== undefined) {
				here.unclosed ??= index + 1;
				add(here, '', index);
			}
			free = null;
			here = { ...segment('container'), unclosed: container.closed ? null : container.last + 2 };
			segments.push(here);
			open.push({ segment: here, last: container.last });
		} else if (here === undefined) {
			if (free === null) {
				free = segment('free');
				segments.push(free);
			}
			here = free;
		}
		add(here, strays.has(index) ? '' : line, index);
	}
	return { segments, strays: [...strays].map((index) => strayAt(lines[index] ?? '', index)) };
}

function segment(kind: Segment['kind'], lines: string[] = [], first = 1): Segment {
	return { kind, lines, numbers: lines.map((_, index) => first + index), unclosed: null };
}

function add(to: Segment, line: string, index: number): void {
	to.lines.push(line);
	to.numbers.push(index + 1);
}

function strayAt(line: string, index: number): PlacedText {
	return { text: line.trim(), place: { line: index + 1, column: line.indexOf(':') + 1 } };
}

/** How many lines the front matter has, its fences included; up to the first blank line where the second fence is missing. */
export function frontEnd(lines: readonly string[]): number {
	if (!/^---\s*$/.test(lines[0] ?? '')) return 0;
	const fence = lines.findIndex((line, index) => index > 0 && /^(?:---\s*$|:::)/.test(line));
	if (fence !== -1 && !lines[fence]?.startsWith(':')) return fence + 1;
	const blank = lines.findIndex((line) => line.trim() === '');
	return blank === -1 ? lines.length : blank;
}

/** Pairs openers and closing fences. */
function bound(lines: readonly string[], front: number): { containers: Bounded[]; strays: Set<number> } {
	const containers: Bounded[] = [];
	const strays = new Set<number>();
	const stack: Open[] = [];
	const cut = () => {
		const top = stack.pop();
		if (top === undefined) return;
		const last = Math.min(top.inner ?? lines.length, top.foreign ?? lines.length) - 1;
		containers.push({ open: top.open, last, closed: false });
	};
	for (let index = front; index < lines.length; index += 1) {
		const line = lines[index] ?? '';
		const rest = FENCE.exec(line)?.[1]?.trim();
		let top = stack.at(-1);
		if (rest === undefined) {
			while (top !== undefined && top.foreign === null && isForeign(line, top.name)) {
				if (top.inner === null) top.foreign = index;
				else cut();
				top = stack.at(-1) === top ? undefined : stack.at(-1);
			}
		} else if (rest === '') {
			if (top === undefined) strays.add(index);
			else {
				containers.push({ open: top.open, last: index, closed: true });
				stack.pop();
			}
		} else {
			while (top !== undefined && top.foreign !== null) {
				cut();
				top = stack.at(-1);
			}
			if (top !== undefined) top.inner ??= index;
			stack.push({ open: index, name: NAME.exec(rest)?.[0] ?? '', inner: null, foreign: null });
		}
	}
	while (stack.length > 0) cut();
	return { containers: containers.sort((a, b) => a.open - b.open), strays };
}

/** Whether a line can only stand outside a container of this name. */
function isForeign(line: string, name: string): boolean {
	if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) return true;
	const spec = lookup(CONTAINERS, name);
	const leaf = /^ {0,3}::([\p{L}\p{N}_-]+)/u.exec(line)?.[1];
	if (leaf !== undefined) return lookup(LEAVES, leaf) !== undefined && spec !== undefined && lookup(spec.leaves, leaf) === undefined;
	return spec?.body === false && /^ {0,3}[^\s:]/.test(line);
}
