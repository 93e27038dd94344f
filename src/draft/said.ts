import type { PrintedDate } from './dates.ts';
import type { Draft } from './draft.ts';
import type { DraftDate, Proposal } from './proposal.ts';

const NOT_AFTER = { report: 'Not after the report cited.', article: 'Not after the article.' } as const;

const outside = (date: PrintedDate, { content }: Proposal) => date.end <= content.start || date.start >= content.end;

/** Gives each statement its day: that of its own sentence, of the statement before it, of the report cited, or the article's as a limit. */
export function datesOfStatements(draft: Draft, published: string | null): void {
	let last: { one: Proposal; date: DraftDate } | null = null;
	for (const one of draft.proposals) {
		const own = draft.dates.find(
			(d) =>
				d.paragraph === one.paragraph &&
				one.passage.start < d.sentence.end &&
				d.sentence.start < one.passage.end &&
				(outside(d, one) || isWhen(d, one)),
		);
		const report = one.via
			.flat()
			.flatMap((hop) => hop.on ?? [])
			.sort()[0];
		const same: boolean = last !== null && last.one.paragraph === one.paragraph && one.speakers.some((s) => last?.one.speakers.includes(s));
		if (own !== undefined) one.said = { value: own.value, basis: own.basis, note: own.note };
		else if (same && last !== null) one.said = last.date;
		else if (report !== undefined) one.said = { value: `[..${report}]`, basis: 'inferred', note: NOT_AFTER.report };
		else if (published !== null) one.said = { value: `[..${published}]`, basis: 'inferred', note: NOT_AFTER.article };
		if (own !== undefined && one.said !== null) last = { one, date: one.said };
	}
}

/** *Said on Tuesday that …*: the day stands right after the cue. */
function isWhen(date: PrintedDate, { cue }: Proposal): boolean {
	return cue !== null && date.start >= cue.end && date.start - cue.end <= 4;
}
