import type { Draft } from '../../src/draft/draft.ts';
import { locatorNear, locatorOf } from '../../src/draft/locator.ts';
import type { Proposal } from '../../src/draft/proposal.ts';
import { statementBlock } from '../../src/draft/write.ts';
import type { CodedCorpus } from '../../src/model/check/coded.ts';
import { headword, lexiconOf } from '../../src/model/verify/lexicon.ts';
import { locate, passageRange } from '../../src/model/verify/passage-range.ts';
import { paragraphOf, type SourceText } from '../../src/model/verify/source.ts';
import type { Cue } from '../../src/schema/cue.ts';
import { bounds } from '../../src/schema/edtf.ts';
import type { StatementCoded } from '../../src/schema/statement.ts';
import type { Range } from '../../src/text/fold.ts';
import { sentenceRanges } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import { type DraftScores, total } from './scores.ts';

/** The last day of a date, or null. */
export function lastDayOf(date: string | null): string | null {
	return date === null ? null : (bounds(date).latest ?? bounds(date).earliest);
}

/** A statement as its record has it, with where it stands. */
export interface Gold {
	statement: StatementCoded;
	places: { paragraph: number; range: Range; cue: Range }[];
}

/** Attributed statements of a record; the title and what the record calls furniture are left out. */
export function goldOf(coded: CodedCorpus, article: string, source: SourceText, cues: readonly Cue[]): Gold[] {
	const { furniture, language } = coded.articles.find((a) => a.value.id === article)?.value ?? {
		furniture: [] as number[],
		language: 'en',
	};
	const lexicon = lexiconOf(cues, language);
	return coded.statements
		.filter((s) => s.article === article && !s.value.speakers.includes('author'))
		.map(({ value: statement }) => ({
			statement,
			places: statement.passages.flatMap((passage) => {
				const text = paragraphOf(source, passage.paragraph);
				if (text === null || passage.paragraph === 1 || furniture.includes(passage.paragraph)) return [];
				const range = passageRange(text, passage);
				if (range === null) return [];
				const lemma = statement.cue?.lemma ?? null;
				const use = lexicon
					.uses(text)
					.find((u) => lemma !== null && u.lemmas.includes(headword(lemma)) && range.start <= u.start && u.end <= range.end);
				return [{ paragraph: passage.paragraph, range, cue: use ?? { start: range.start, end: range.start + 1 } }];
			}),
		}));
}

/** Whether two stretches of a text overlap. */
export const touches = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
/** A sentence by its paragraph and first letter. */
export const key = (paragraph: number, range: Range) => `${paragraph}:${range.start}`;

function sentencesTouched(source: SourceText, paragraph: number, range: Range): string[] {
	return sentenceRanges(source.paragraphs[paragraph - 1] ?? '')
		.filter((s) => touches(s, range))
		.map((s) => key(paragraph, s));
}

/** Sentences that hold the cue of a statement, or its beginning where it has none; and all that its passages touch. */
export function holding(gold: readonly Gold[], source: SourceText): { cue: Set<string>; any: Set<string> } {
	const cue = new Set<string>();
	const any = new Set<string>();
	for (const { places } of gold)
		places.forEach((one, index) => {
			if (index === 0) for (const k of sentencesTouched(source, one.paragraph, one.cue)) cue.add(k);
			for (const k of sentencesTouched(source, one.paragraph, one.range)) any.add(k);
		});
	return { cue, any };
}

/** Whether two lists have the same members. */
export const sameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x) => b.includes(x));

/** Whether a proposed speaker is the record's: by id, or by one of its actor's names where the registry lacked it. */
function isSame(id: string, figure: { id: string; name: string }, coded: CodedCorpus): boolean {
	if (figure.id === id) return true;
	const actor = coded.actors.find((a) => a.value.id === id)?.value;
	const fold = (name: string) =>
		wordsOf(name.replace(/[’']s\b/g, ''))
			.filter((w) => !['the', 'a'].includes(w))
			.join(' ');
	return actor !== undefined && [actor.name, ...actor.aliases].some((name) => fold(name) === fold(figure.name));
}

/** The lines of a statement's block that a draft proposes: speaker, presentation and cue of the opening line; passages and relays as they stand; the day with its basis. */
function linesOf(block: string): string[] {
	return block
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => /^(?::::statement|::(?:at|said|via|by)\b)/.test(line))
		.map((line) => {
			if (line.startsWith(':::')) return (line.match(/(?:by|as|cue|cue-kind)=[\w-]+/g) ?? []).sort().join(' ');
			return line.startsWith('::said') ? line.replace(/\[[^\]]*\](?=\{)/, '').replace(/ from="[^"]*"|"/g, '') : line;
		});
}

/** The lines of a proposal. */
function draftedOf(p: Proposal, source: SourceText): string[] {
	const text = source.paragraphs[p.paragraph - 1] ?? '';
	const locator = locatorNear(text, p.passage);
	return locator === null ? [] : linesOf(statementBlock(text, p, 'x', null, locator));
}

/** Lines of a statement in its record, how many of them the draft has, and how many of the draft's the record has. */
function kept(record: string, s: StatementCoded, drafted: readonly string[]): { lines: number; kept: number; standing: number } {
	const at = record.indexOf(`{#${s.id} `);
	const from = record.lastIndexOf(':::statement', at);
	const lines = linesOf(record.slice(from, record.indexOf('\n:::\n', at)));
	return {
		lines: lines.length,
		kept: lines.filter((line) => drafted.includes(line)).length,
		standing: drafted.filter((line) => lines.includes(line)).length,
	};
}

export function scored(
	draft: Draft,
	gold: readonly Gold[],
	source: SourceText,
	coded: CodedCorpus,
	record: string,
	show: (line: string) => void,
): DraftScores {
	const { cue, any } = holding(gold, source);
	const proposed = new Set(draft.proposals.flatMap((p) => sentencesTouched(source, p.paragraph, p.cue ?? p.passage)));
	const covered = new Set(draft.proposals.flatMap((p) => sentencesTouched(source, p.paragraph, p.passage)));
	const scores = total([]);
	scores.holding = cue.size;
	scores.recalled = [...cue].filter((k) => proposed.has(k) || covered.has(k)).length;
	scores.proposedSentences = proposed.size;
	scores.right = [...proposed].filter((k) => any.has(k)).length;
	scores.statements = gold.filter((g) => g.places.length > 0).length;
	scores.proposals = draft.proposals.length;
	const free = new Set(draft.proposals);
	const pairs = new Map<Gold, Proposal>();
	const rank = (g: Gold, p: Proposal): number => {
		const place = g.places.find((one) => one.paragraph === p.paragraph && touches(one.range, p.passage));
		if (place === undefined) return 0;
		if (p.cue !== null && touches(place.cue, p.cue) && g.statement.cue?.lemma != null) return 3;
		const same = p.speakers.some((s) => g.statement.speakers.some((id) => isSame(id, s, coded)));
		const sentence = sentencesTouched(source, p.paragraph, p.cue ?? p.passage).some((k) =>
			sentencesTouched(source, place.paragraph, place.cue).includes(k),
		);
		return sentence ? (same ? 2 : 1) : 0;
	};
	for (const wanted of [3, 2, 1])
		for (const g of gold) {
			if (pairs.has(g)) continue;
			const found = [...free].find((p) => rank(g, p) === wanted);
			if (found === undefined) continue;
			pairs.set(g, found);
			free.delete(found);
		}
	for (const g of gold) {
		if (g.places.length === 0) continue;
		const p = pairs.get(g);
		const s = g.statement;
		const written = kept(record, s, p === undefined ? [] : draftedOf(p, source));
		scores.lines += written.lines;
		scores.keptLines += written.kept;
		scores.standingLines += written.standing;
		if (p === undefined) {
			show(`MISSED ${s.id} cue=${s.cue?.lemma ?? '-'} by=${s.speakers.join('+')} p${g.places[0]?.paragraph}`);
			continue;
		}
		scores.matched += 1;
		const speaker = p.speakers.length === s.speakers.length && p.speakers.every((f) => s.speakers.some((id) => isSame(id, f, coded)));
		const lemma = headword(p.lemma ?? '') === headword(s.cue?.lemma ?? '');
		const as = p.presentation === s.presentation;
		const outlets = [...new Set(s.via.map((path) => path.at(-1)?.outlet ?? ''))];
		const given = [...new Set(p.via.map((path) => path.at(-1)?.outlet).filter((f) => f !== undefined))];
		const via = outlets.length === given.length && given.every((f) => outlets.some((id) => isSame(id, f, coded)));
		scores.speaker += Number(speaker);
		scores.cue += Number(lemma);
		scores.as += Number(as);
		scores.via += Number(via);
		const wrong = [
			speaker ? '' : `by=${p.speakers.map((f) => f.id).join('+')} (${s.speakers.join('+')})`,
			lemma ? '' : `cue=${p.lemma} (${s.cue?.lemma})`,
			as ? '' : `as=${p.presentation} (${s.presentation})`,
			via ? '' : `via=${given.map((f) => f.id).join('|')} (${outlets.join('|')})`,
		].filter((w) => w !== '');
		if (wrong.length > 0) show(`WRONG  ${s.id} p${p.paragraph}: ${wrong.join('  ')}`);
	}
	for (const p of draft.proposals) {
		scores.draftedLines += draftedOf(p, source).length;
		const text = source.paragraphs[p.paragraph - 1] ?? '';
		const locator = locatorOf(text, p.passage);
		if (locator !== null && typeof locate(text, locator) !== 'string') scores.located += 1;
		else show(`LOCATOR ${p.paragraph} ${text.slice(p.passage.start, p.passage.end)}`);
		if (free.has(p)) {
			const hit = sentencesTouched(source, p.paragraph, p.cue ?? p.passage).some((k) => any.has(k));
			show(
				`${hit ? 'extra' : 'FALSE'}  p${p.paragraph} ${p.lemma} by ${p.speakers.map((f) => f.id).join('+')} :: ${text.slice(p.passage.start, p.passage.end).slice(0, 160)}`,
			);
		}
	}
	for (const k of [...cue].filter((one) => !proposed.has(one) && !covered.has(one))) {
		const [paragraph = '1', start = '0'] = k.split(':');
		show(`SENTENCE ${k} ${(source.paragraphs[Number(paragraph) - 1] ?? '').slice(Number(start), Number(start) + 140)}`);
	}
	return scores;
}
