import { type Plain, placeAt, plainAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import type { RawBlock, RawRecord } from '../../record/read.ts';
import { SetAside, ToldCoded } from '../../schema/annex.ts';
import { ArticleCoded, type Block } from '../../schema/article.ts';
import { CitationCoded } from '../../schema/citation.ts';
import { ClaimCoded } from '../../schema/claim.ts';
import { EventCoded } from '../../schema/event.ts';
import { InconsistencyCoded } from '../../schema/inconsistency.ts';
import { StatementCoded } from '../../schema/statement.ts';
import type { Coded, ToldPlace } from './coded.ts';
import { type CodingTarget, parseEntry, pushEntry, stringsIn } from './coded-entry.ts';
import { draftedAt, draftKey, draftProblem, isDrafted } from './drafts.ts';

/** Reads the entries of one record by their schemas, and notes which blocks its article has. */
export function codeRecord(record: RawRecord, target: CodingTarget): void {
	const { article, coded, problems } = target;
	const body: Block[] = [];
	for (const block of record.blocks) codeBlock(block, target, body);
	const front = record.front === null ? null : parseEntry(ArticleCoded, 'articles', record.front, target);
	if (front === null) {
		coded.unread.declared.add(article).add(`author-of-${article}`);
		return;
	}
	if (front.value.id !== article) {
		const place = placeAt(front.plain, ['id']);
		problems.push(problem(record.file, place, 'id-file', `id ${shown(front.value.id)}`, `\`${article}\`, the name of the file`));
	}
	coded.articles.push({ ...front, article, value: { ...front.value, body } });
}

/** Whether a block is a proposal that is not read on; it is noted, and so are its names. */
function isLeftOut(block: RawBlock, { file, coded, problems, drafts }: CodingTarget): boolean {
	if (!('plain' in block) || !isDrafted(block.plain)) return false;
	const drafted = draftedAt(file, block.plain);
	coded.drafts.push(drafted);
	if (drafts === null) problems.push(draftProblem(file, block.plain));
	if (drafts !== null && !drafts.without.has(draftKey(drafted))) return false;
	const { id } = block.plain.value;
	if (typeof id === 'string') coded.unread.declared.add(id);
	for (const word of stringsIn(block.plain.value)) coded.unread.words.add(word);
	return true;
}

function codeBlock(raw: RawBlock, target: CodingTarget, body: Block[]): void {
	if (isLeftOut(raw, target)) return;
	const block = 'plain' in raw && isDrafted(raw.plain) ? { ...raw, plain: settled(raw.plain) } : raw;
	const { coded } = target;
	const place = <T extends { id: string }>(list: Coded<T>[], kind: Block['kind'], entry: Coded<T> | null) => {
		if (entry === null) return;
		list.push(entry);
		body.push({ kind, text: null, id: entry.value.id, spans: [] });
	};
	switch (block.kind) {
		case 'heading':
		case 'prose':
			if (block.text.text !== '')
				body.push({
					kind: block.kind,
					text: block.text.text,
					id: null,
					spans: block.text.spans.map(({ start, end, kind }) => ({ start, end, kind })),
				});
			return;
		case 'statement':
			place(coded.statements, 'statement', parseEntry(StatementCoded, 'statements', withBody(block), target));
			return;
		case 'event': {
			const { told, ...rest } = block.plain.value;
			const entry = parseEntry(EventCoded, 'events', { ...block.plain, value: rest }, target);
			place(coded.events, 'event', entry);
			if (!Array.isArray(told)) return;
			(told as { paragraph?: unknown }[]).forEach(({ paragraph }, index) => {
				const plain = { ...plainAt(placeAt(block.plain, ['told', index])), value: { event: entry?.value.id ?? '', paragraph } };
				if (block.plain.unread.has('told')) plain.unread.add('*');
				if (entry !== null) pushEntry(coded.told, parseTold(plain, target));
			});
			return;
		}
		case 'claim':
			place(coded.claims, 'claim', parseEntry(ClaimCoded, 'claims', block.plain, target));
			return;
		case 'inconsistency':
			place(coded.inconsistencies, 'inconsistency', parseEntry(InconsistencyCoded, 'inconsistencies', block.plain, target));
			return;
		case 'citation':
			place(coded.citations, 'citation', parseEntry(CitationCoded, 'citations', block.plain, target));
			return;
		case 'told':
			pushEntry(coded.told, parseTold(block.plain, target));
			return;
		default:
			pushEntry(
				coded.asides,
				parseEntry(SetAside, 'asides', { ...block.plain, value: { ...block.plain.value, kind: block.kind } }, target),
			);
	}
}

/** A proposal's values without its flag. */
function settled(plain: Plain): Plain {
	const { draft: _flag, ...value } = plain.value;
	const label = 'heading' in value ? 'heading' : 'text';
	const words = value[label];
	return { ...plain, value: typeof words === 'string' ? { ...value, [label]: `[draft] ${words}` } : value };
}

/** A statement's values with its text, spans and quotations. */
function withBody({ plain, body }: Extract<RawBlock, { body: unknown }>): Plain {
	const quotes = body.spans.filter((span) => span.kind === 'quote');
	const places = new Map(plain.places);
	for (const [index, span] of quotes.entries()) places.set(`quotes.${index}`, span.place);
	const value = {
		...plain.value,
		text: body.text,
		spans: body.spans.map(({ start, end, kind }) => ({ start, end, kind })),
		quotes: quotes.map((span) => ({ text: span.text, ...(span.paragraph === null ? {} : { paragraph: span.paragraph }) })),
	};
	return { ...plain, value, places };
}

function parseTold(plain: Plain, target: CodingTarget): Coded<ToldPlace> | null {
	const entry = parseEntry(ToldCoded, 'told', plain, target);
	return entry === null ? null : { ...entry, value: { ...entry.value, article: target.article } };
}
