import type { LoadedCorpus } from '../corpus.ts';
import { passageRange } from '../model/verify/passage-range.ts';
import type { SourceText } from '../model/verify/source.ts';
import { type Verified, verify } from '../model/verify/verify.ts';
import { plainAt } from '../record/place.ts';
import type { Cue } from '../schema/cue.ts';
import { gapOf } from './gaps.ts';
import { type Painted, runsOf } from './paint.ts';
import { messagesOn, shownPart } from './part-words.ts';
import { paragraphOfPart } from './places.ts';
import { type PartedRecord, partsOf, type RecordPart } from './record-parts.ts';
import { codedAlone } from './stand-in.ts';
import type { DeskGap, DeskMessage, DeskParagraph, DeskState } from './state.ts';

/** What the desk makes its state of. */
export interface DeskSource {
	article: string;
	/** The record's file as reports name it, its text and the hash of its bytes. */
	file: string;
	raw: string;
	hash: string;
	/** The corpus with this text of the record, its drafts tried. */
	loaded: Pick<LoadedCorpus, 'coded' | 'records' | 'problems'>;
	cues: readonly Cue[];
	/** The source text, or in one sentence why there is none. */
	source: SourceText | string;
	/** Name of the file with stubs of actors that lies beside the record; null where there is none. */
	stubs: string | null;
	undo: string | null;
}

/** So many gaps are listed; the rest is counted. */
const MOST_GAPS = 300;

/** Fields of front matter that a person fills in: the page says so in its own words. */
const LEFT_OPEN = /^Unexpected entry without `(?:label|genre|arguesNote)`/;

/** What is wrong in the record's file, by `content` and by `verify`; drafts and what they left open are shown as such. */
function messagesIn({ file, loaded }: DeskSource, verified: Verified | null): DeskMessage[] {
	const own = loaded.problems
		.filter((p) => p.file === file && p.ruleId !== 'draft' && !LEFT_OPEN.test(p.reason))
		.map((p) => ({ line: p.line ?? 1, words: p.reason }));
	if (verified === null) return own;
	const absent = verified.verdicts
		.filter((v) => v.answer === 'absent' && v.check.file === file)
		.map(({ check, why }) => ({ line: check.place.line, words: `Absent: ${check.subject}: ${why}` }));
	const shared = verified.shared.filter((f) => f.file === file).map((f) => ({ line: f.place.line, words: `Shared: ${f.text}` }));
	return [...own, ...absent, ...shared];
}

function gapsIn(
	source: DeskSource,
	verified: Verified | null,
	paragraphs: readonly string[],
): { gap: DeskGap; start: number; end: number }[] {
	return (verified?.unaccounted.slice(0, MOST_GAPS) ?? []).flatMap(({ kind, text, printed }, index) => {
		if (printed === undefined || (kind !== 'cue' && kind !== 'quotation-mark' && kind !== 'citation')) return [];
		const gap = gapOf(kind, text, source.article, paragraphs[printed.paragraph - 1] ?? '', printed, index);
		return [{ gap, start: printed.start, end: printed.end }];
	});
}

/** Where the passages of the statements lie in each paragraph. */
function passagesIn(record: PartedRecord, paragraphs: readonly string[]): Map<number, Painted[]> {
	const found = new Map<number, Painted[]>();
	for (const part of record.parts) {
		if (part.kind !== 'statement') continue;
		const { passages } = part.plain?.value ?? {};
		for (const one of Array.isArray(passages) ? (passages as { paragraph?: string; start?: string; end?: string }[]) : []) {
			const number = Number(one.paragraph);
			const text = paragraphs[number - 1];
			if (text === undefined || one.start === undefined || one.end === undefined) continue;
			const range = passageRange(text, { start: one.start, end: one.end });
			if (range !== null) found.set(number, [...(found.get(number) ?? []), { ...range, part: part.key, gap: null }]);
		}
	}
	return found;
}

/** Beside which paragraph each part stands: its own, else that of the next part that has one, else of the last. */
function besides(parts: readonly RecordPart[]): number[] {
	const own = parts.map(paragraphOfPart);
	let before = 0;
	return parts.map(({ kind }, index) => {
		if (kind === 'front') return 0;
		before = own.slice(index).find((p) => p !== null) ?? before;
		return before;
	});
}

function painted(
	texts: readonly string[],
	furniture: readonly number[],
	passages: Map<number, Painted[]>,
	gaps: ReturnType<typeof gapsIn>,
) {
	const byParagraph = Map.groupBy(gaps, ({ gap }) => gap.paragraph);
	return texts.map((text, index): DeskParagraph => {
		const number = index + 1;
		const open = (byParagraph.get(number) ?? []).map(({ gap: { key, kind }, start, end }) => ({
			start,
			end,
			part: null,
			gap: { key, kind },
		}));
		return { number, furniture: furniture.includes(number), runs: runsOf(text, [...(passages.get(number) ?? []), ...open]) };
	});
}

function verifiedOf({ article, file, loaded, cues, source }: DeskSource, record: PartedRecord) {
	const front = record.parts.find((p) => p.kind === 'front')?.plain ?? plainAt({ line: 1, column: 1 });
	const coded = codedAlone(loaded.coded, article, file, front);
	const records = loaded.records.filter((r) => r.file === file);
	const of = coded.articles[0]?.value;
	return { of, verified: typeof source === 'string' ? null : verify({ coded, records, cues, sources: new Map([[article, source]]) }) };
}

/** A record beside its source text, with all that a person has to know to decide. */
export function deskState(source: DeskSource): DeskState {
	const { article, file, raw, hash, loaded, cues, stubs, undo } = source;
	const record = partsOf(file, raw);
	const { of, verified } = verifiedOf(source, record);
	const texts = typeof source.source === 'string' ? [] : source.source.paragraphs;
	const messages = messagesIn(source, verified);
	const gaps = gapsIn(source, verified, texts);
	const beside = besides(record.parts);
	const numbers = new Map(record.parts.filter((p) => p.kind === 'statement').map((p, index) => [p, index + 1]));
	const parts = record.parts.map((part, index) =>
		shownPart(record, part, {
			number: numbers.get(part) ?? null,
			paragraph: beside[index] ?? 0,
			messages: messagesOn(part, messages),
		}),
	);
	return {
		article,
		title: of?.title ?? of?.label ?? article,
		language: of?.language ?? 'und',
		file,
		hash,
		sourceFile: of?.sourceFile ?? '',
		missing: typeof source.source === 'string' ? source.source : null,
		paragraphs: painted(texts, of?.furniture ?? [], passagesIn(record, texts), gaps),
		parts,
		gaps: gaps.map(({ gap }) => gap),
		moreGaps: Math.max(0, (verified?.unaccounted.length ?? 0) - MOST_GAPS),
		unread: record.problems.map((p) => ({ line: p.line ?? 1, words: p.reason })),
		stubs,
		undo,
		actors: loaded.coded.actors.map((a) => a.value.id),
		topics: loaded.coded.topics.map((t) => t.value.id),
		cues: [...new Set(cues.map((c) => c.lemma))],
	};
}
