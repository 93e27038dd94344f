import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { issue, shown } from '../record/issue.ts';
import type { Plain } from '../record/place.ts';
import type { RawBlock, RawRecord } from '../record/read.ts';
import { Actor } from '../schema/actor.ts';
import { SetAside } from '../schema/annex.ts';
import { ArticleCoded, type Block } from '../schema/article.ts';
import { CitationCoded } from '../schema/citation.ts';
import { ClaimCoded } from '../schema/claim.ts';
import { Corpus } from '../schema/corpus.ts';
import { EventCoded } from '../schema/event.ts';
import { InconsistencyCoded } from '../schema/inconsistency.ts';
import { StatementCoded } from '../schema/statement.ts';
import { Topic } from '../schema/topic.ts';
import { zodIssues } from './zod-issues.ts';

/** A value that its schema accepts, with where its parts stand. */
export interface Coded<T> {
	value: T;
	plain: Plain;
	file: string;
	/** Id of the article whose record holds it; empty for registries. */
	article: string;
}

/** Where an article tells of an event. */
export interface Told {
	event: string;
	article: string;
	paragraph: number;
}

/** One registry as read. */
export interface RawRegistry {
	file: string;
	plain: Plain;
	items: Plain[];
	issues: VFileMessage[];
}

/** The whole corpus as read from its files. */
export interface RawCorpus {
	records: RawRecord[];
	corpus: RawRegistry;
	actors: RawRegistry;
	topics: RawRegistry;
	/** content/ids.txt. */
	ids: { file: string; text: string };
}

/** The whole corpus as coded: every entry by its schema, nothing derived. */
export interface CodedCorpus {
	corpus: Coded<Corpus> | null;
	articles: Coded<ArticleCoded & { body: Block[] }>[];
	actors: Coded<Actor>[];
	topics: Coded<Topic>[];
	statements: Coded<StatementCoded>[];
	claims: Coded<ClaimCoded>[];
	events: Coded<EventCoded>[];
	citations: Coded<CitationCoded>[];
	inconsistencies: Coded<InconsistencyCoded>[];
	asides: Coded<SetAside>[];
	told: Coded<Told>[];
}

type Shape = z.ZodObject;

function parse<S extends Shape>(schema: S, plain: Plain, file: string, article: string, issues: VFileMessage[]): Coded<z.output<S>> | null {
	const result = schema.safeParse(plain.value);
	if (result.success) return { value: result.data, plain, file, article };
	issues.push(...zodIssues(file, plain, result.error, Object.keys(schema.shape)));
	return null;
}

function push<T>(list: Coded<T>[], entry: Coded<T> | null): void {
	if (entry !== null) list.push(entry);
}

/** Reads every entry of the corpus by its schema. What does not fit comes back as issues; the rest goes on. */
export function codeCorpus(raw: RawCorpus): { coded: CodedCorpus; issues: VFileMessage[] } {
	const issues: VFileMessage[] = [
		...raw.records.flatMap((r) => r.issues),
		...[raw.corpus, raw.actors, raw.topics].flatMap((r) => r.issues),
	];
	const coded: CodedCorpus = {
		corpus: parse(Corpus, raw.corpus.plain, raw.corpus.file, '', issues),
		articles: [],
		actors: [],
		topics: [],
		statements: [],
		claims: [],
		events: [],
		citations: [],
		inconsistencies: [],
		asides: [],
		told: [],
	};
	for (const item of raw.actors.items) push(coded.actors, parse(Actor, item, raw.actors.file, '', issues));
	for (const item of raw.topics.items) push(coded.topics, parse(Topic, item, raw.topics.file, '', issues));
	for (const record of raw.records) codeRecord(record, coded, issues);
	return { coded, issues };
}

/** The file's name without folder and ending. */
export function stem(file: string): string {
	return (file.split('/').at(-1) ?? file).replace(/\.[a-z]+$/, '');
}

function codeRecord(record: RawRecord, coded: CodedCorpus, issues: VFileMessage[]): void {
	const { file } = record;
	const article = stem(file);
	const body: Block[] = [];
	for (const block of record.blocks) codeBlock(block, file, article, coded, body, issues);
	if (record.front === null) return;
	const front = parse(ArticleCoded, record.front, file, article, issues);
	if (front === null) return;
	if (front.value.id !== article) {
		issues.push(
			issue(
				file,
				front.plain.places.get('id') ?? front.plain.place,
				'id-file',
				`id \`${front.value.id}\``,
				`\`${article}\`, the name of the file`,
			),
		);
	}
	coded.articles.push({ ...front, article, value: { ...front.value, body } });
}

function codeBlock(block: RawBlock, file: string, article: string, coded: CodedCorpus, body: Block[], issues: VFileMessage[]): void {
	switch (block.kind) {
		case 'heading':
		case 'prose':
			if (block.text.text !== '') body.push({ kind: block.kind, text: block.text.text, id: null });
			return;
		case 'statement': {
			const { plain } = block;
			plain.value['text'] = block.body.text;
			plain.value['spans'] = block.body.spans.map(({ start, end, kind }) => ({ start, end, kind }));
			const quotes = block.body.spans.filter((s) => s.kind === 'quote');
			plain.value['quotes'] = quotes.map((s) => ({ text: s.text, ...(s.paragraph === null ? {} : { paragraph: s.paragraph }) }));
			quotes.forEach((s, index) => {
				plain.places.set(`quotes.${index}`, s.place);
			});
			const entry = parse(StatementCoded, plain, file, article, issues);
			push(coded.statements, entry);
			if (entry) body.push({ kind: 'statement', text: null, id: entry.value.id });
			return;
		}
		case 'event': {
			const { told, ...rest } = block.plain.value;
			const entry = parse(EventCoded, { ...block.plain, value: rest }, file, article, issues);
			push(coded.events, entry);
			if (!entry) return;
			body.push({ kind: 'event', text: null, id: entry.value.id });
			(Array.isArray(told) ? (told as { paragraph?: string }[]) : []).forEach((one, index) => {
				const place = block.plain.places.get(`told.${index}`) ?? block.place;
				pushTold(
					coded,
					{ event: entry.value.id, paragraph: one.paragraph },
					{ value: {}, places: new Map(), place },
					file,
					article,
					issues,
				);
			});
			return;
		}
		case 'claim': {
			const entry = parse(ClaimCoded, block.plain, file, article, issues);
			push(coded.claims, entry);
			if (entry) body.push({ kind: 'claim', text: null, id: entry.value.id });
			return;
		}
		case 'inconsistency': {
			const entry = parse(InconsistencyCoded, block.plain, file, article, issues);
			push(coded.inconsistencies, entry);
			if (entry) body.push({ kind: 'inconsistency', text: null, id: entry.value.id });
			return;
		}
		case 'citation': {
			const entry = parse(CitationCoded, block.plain, file, article, issues);
			push(coded.citations, entry);
			if (entry) body.push({ kind: 'citation', text: null, id: entry.value.id });
			return;
		}
		case 'told':
			pushTold(coded, block.plain.value, block.plain, file, article, issues);
			return;
		default: {
			const plain = { ...block.plain, value: { ...block.plain.value, kind: block.kind } };
			push(coded.asides, parse(SetAside, plain, file, article, issues));
		}
	}
}

function pushTold(
	coded: CodedCorpus,
	value: { event?: unknown; paragraph?: unknown },
	plain: Plain,
	file: string,
	article: string,
	issues: VFileMessage[],
): void {
	const paragraph = Number(value.paragraph);
	if (!Number.isInteger(paragraph) || paragraph < 1) {
		issues.push(
			issue(
				file,
				plain.places.get('paragraph') ?? plain.place,
				'field-value',
				`paragraph ${shown(value.paragraph ?? '')}`,
				'a whole number, `{p=3}`',
			),
		);
		return;
	}
	coded.told.push({ value: { event: String(value.event), article, paragraph }, plain, file, article });
}
