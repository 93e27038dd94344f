import type { Placed } from './place.ts';

/** A stretch of a record that is parsed by itself: one container, or what stands between containers. */
export interface Segment {
	kind: 'free' | 'container';
	text: string;
	/** Line in the file of its first line, from 1. */
	line: number;
	/** False for a container whose closing fence is missing. */
	closed: boolean;
}

const OPENER = /^ {0,3}(:{3,})[A-Za-z]/;
const CLOSER = /^ {0,3}:{3,}[ \t]*$/;

/**
 * Cuts a record at its container fences, so that one missing fence cannot swallow the rest: a container
 * ends at its closing fence or before the next opener. Fences without a container are given back apart.
 */
export function segmentsOf(source: string): { segments: Segment[]; strays: Placed[] } {
	const segments: Segment[] = [];
	const strays: Placed[] = [];
	let lines: string[] = [];
	let first = 1;
	let open = false;
	let inFront = false;
	const flush = (kind: Segment['kind'], closed: boolean, next: number) => {
		if (lines.length > 0) segments.push({ kind, text: lines.join('\n'), line: first, closed });
		lines = [];
		first = next;
	};
	source.split('\n').forEach((line, index) => {
		const number = index + 1;
		if (number === 1 && /^---\s*$/.test(line)) inFront = true;
		else if (inFront && /^---\s*$/.test(line)) {
			inFront = false;
			lines.push(line);
			return;
		}
		if (inFront) lines.push(line);
		else if (OPENER.test(line)) {
			flush(open ? 'container' : 'free', false, number);
			lines.push(line);
			open = true;
		} else if (CLOSER.test(line)) {
			if (open) {
				lines.push(line);
				flush('container', true, number + 1);
				open = false;
			} else {
				strays.push({ text: line.trim(), place: { line: number, column: line.indexOf(':') + 1 } });
				lines.push('');
			}
		} else lines.push(line);
	});
	flush(open ? 'container' : 'free', false, 0);
	return { segments, strays };
}
