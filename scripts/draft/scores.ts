/** Counts of one article or of all. */
export interface DraftScores {
	holding: number;
	recalled: number;
	proposedSentences: number;
	right: number;
	statements: number;
	matched: number;
	speaker: number;
	cue: number;
	as: number;
	via: number;
	proposals: number;
	located: number;
	/** Lines of the kinds that a draft proposes, in the record; and those that stand in the draft. */
	lines: number;
	keptLines: number;
	/** Lines that the draft proposes, all of its proposals counted; and those that stand in the record after review. */
	draftedLines: number;
	standingLines: number;
}

export function total(all: readonly DraftScores[]): DraftScores {
	const sum: DraftScores = {
		holding: 0,
		recalled: 0,
		proposedSentences: 0,
		right: 0,
		statements: 0,
		matched: 0,
		speaker: 0,
		cue: 0,
		as: 0,
		via: 0,
		proposals: 0,
		located: 0,
		lines: 0,
		keptLines: 0,
		draftedLines: 0,
		standingLines: 0,
	};
	for (const one of all) for (const key of Object.keys(sum) as (keyof DraftScores)[]) sum[key] += one[key];
	return sum;
}
