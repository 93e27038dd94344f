import { quotedOf, type Share } from './topic-balance.ts';

/** One block a statement, up to this many in the longest bar; beyond it a block stands for more. */
const BLOCKS = 24;
const STEP = 11;

/** A side's bar: blocks of verbatim words full, the rest thin; joint ones apart after a gap, over a double line. */
export interface ShareBar {
	width: number;
	path: string;
	joint: string;
}

/** Draws one side's share from 0 outwards; `back` draws it towards the left edge of the same width. */
export function shareBar({ alone, joint }: Share, most: number, back: boolean): ShareBar {
	const unit = most <= BLOCKS ? STEP : (BLOCKS * STEP) / most;
	const width = Math.min(most, BLOCKS) * STEP + STEP;
	const gap = alone.total > 0 && joint.total > 0 ? STEP / 2 : 0;
	const pieces: string[] = [];
	const x = (at: number) => Math.round((back ? width - at : at) * 100) / 100;
	const blocks = (from: number, count: number, top: number, height: number) => {
		if (most > BLOCKS) {
			if (count > 0) pieces.push(`M${x(from)} ${top}H${x(from + count * unit)}v${height}H${x(from)}z`);
			return;
		}
		for (let n = 0; n < count; n += 1) {
			const at = from + n * unit;
			pieces.push(`M${x(at)} ${top}H${x(at + unit - 1.5)}v${height}H${x(at)}z`);
		}
	};
	const part = (from: number, total: number, quoted: number) => {
		blocks(from, quoted, 1, 10);
		blocks(from + quoted * unit, total - quoted, 4.5, 3);
	};
	part(0, alone.total, quotedOf(alone));
	const start = alone.total * unit + gap;
	part(start, joint.total, quotedOf(joint));
	const end = start + joint.total * unit - 1.5;
	return { width, path: pieces.join(''), joint: joint.total === 0 ? '' : `M${x(start)} 13.5H${x(end)}M${x(start)} 15.5H${x(end)}` };
}
