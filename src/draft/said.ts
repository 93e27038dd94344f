import type { Draft } from './draft.ts';
import type { DraftDate, Proposal } from './proposal.ts';

type Placed = Draft['dates'][number];

const NOT_AFTER = { report: 'Not after the report cited.', article: 'Not after the article.' } as const;

/** Whether a date is that of the utterance: outside every content of its sentence, or right after the cue. */
function isOfUtterance(date: Placed, one: Proposal, all: readonly Proposal[]): boolean {
	if (isWhen(date, one)) return true;
	if (isInRelative(date)) return false;
	return all.every(({ content }) => date.end <= content.start || date.start >= content.end);
}

/** *X, who faces an election in March, said*: the day of something else. */
function isInRelative({ start, sentence }: Placed): boolean {
	const before = sentence.tokens.filter((t) => t.end <= start);
	const opener = before.findLastIndex((t) => /^(?:who|which|whose|where|when)$/.test(t.lower));
	return (
		opener !== -1 && before.slice(opener).every((t) => t.text !== ',') && before.slice(opener).some((t) => ['VERB', 'AUX'].includes(t.tag))
	);
}

/** *Told X in an interview on Tuesday that …*: nothing but where and when stands between cue and day. */
function isWhen({ start, sentence }: Placed, { cue }: Proposal): boolean {
	if (cue === null || start < cue.end) return false;
	const between = sentence.tokens.filter((t) => t.start >= cue.end && t.end <= start);
	return between.length <= 10 && between.every((t) => t.lower !== 'that' && !['VERB', 'AUX'].includes(t.tag) && !/^[“”"«:;]$/.test(t.text));
}

/** Gives each statement its day: that of its own sentence, of the statement before it, of the report cited, or the article's as a limit. */
export function datesOfStatements(draft: Draft, published: string | null): void {
	let last: { one: Proposal; date: DraftDate } | null = null;
	for (const one of draft.proposals) {
		const touches = ({ paragraph, sentence }: Placed) =>
			paragraph === one.paragraph && one.passage.start < sentence.end && sentence.start < one.passage.end;
		const beside = draft.proposals.filter((p) => p.paragraph === one.paragraph);
		const own = draft.dates.find((d) => touches(d) && isOfUtterance(d, one, beside));
		const report = one.via
			.flat()
			.flatMap((hop) => hop.on ?? [])
			.sort()[0];
		const same: boolean = last !== null && last.one.paragraph === one.paragraph && one.speakers.some((s) => last?.one.speakers.includes(s));
		if (own !== undefined) one.said = { value: own.value, basis: own.basis, note: own.note, from: own.from };
		else if (same && last !== null) one.said = last.date;
		else if (report !== undefined) one.said = { value: `[..${report}]`, basis: 'inferred', note: NOT_AFTER.report, from: null };
		else if (published !== null) one.said = { value: `[..${published}]`, basis: 'inferred', note: NOT_AFTER.article, from: null };
		if (own !== undefined && one.said !== null) last = { one, date: one.said };
	}
}
