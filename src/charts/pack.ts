/** What a label takes of its row, left to right, and where thin lines go from it towards the axis. */
export interface Box {
	left: number;
	right: number;
	/** The part that is text; a line must not cross it. */
	textLeft: number;
	textRight: number;
	/** Where its leaders go down to the axis; none for marks that stand on their own. */
	leaders: number[];
}

/** A box with its row, 0 next to the axis; `bare` where no row lets its leaders through. */
export interface Packed<T> {
	of: T;
	box: Box;
	row: number;
	bare: boolean;
}

const GAP = 10;
const CLEAR = 3;
const MOST_ROWS = 40;

const crosses = (leaders: readonly number[], box: Box) => leaders.some((x) => x > box.textLeft - CLEAR && x < box.textRight + CLEAR);

function fits(box: Box, row: number, packed: readonly Packed<unknown>[]): boolean {
	return packed.every((other) => {
		if (other.row === row) return box.left >= other.box.right + GAP || box.right + GAP <= other.box.left;
		if (other.row > row) return other.bare || !crosses(other.box.leaders, box);
		return !crosses(box.leaders, other.box);
	});
}

/**
 * Gives each box the row nearest the axis where it overlaps none and no leader crosses a text. Order decides who
 * comes nearest: hand in the boxes whose text runs right from the latest to the earliest, then those that run left
 * from the earliest to the latest. A box that finds no row loses its leaders and takes the first row it overlaps nobody in.
 */
export function pack<T>(boxes: readonly { of: T; box: Box }[]): Packed<T>[] {
	const packed: Packed<T>[] = [];
	for (const { of, box } of boxes) {
		let row = 0;
		while (row < MOST_ROWS && !fits(box, row, packed)) row += 1;
		if (row < MOST_ROWS) packed.push({ of, box, row, bare: false });
		else {
			const alone = { ...box, leaders: [] };
			let free = 0;
			while (!fits(alone, free, packed)) free += 1;
			packed.push({ of, box: alone, row: free, bare: true });
		}
	}
	return packed;
}
