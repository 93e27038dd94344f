import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { type Plain, placeAt, plainAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import type { RawBlock, RawRecord } from '../../record/read.ts';
import type { RawRegistry } from '../../record/registry.ts';
import { Actor } from '../../schema/actor.ts';
import { SetAside, ToldCoded } from '../../schema/annex.ts';
import { ArticleCoded, type Block } from '../../schema/article.ts';
import { CitationCoded } from '../../schema/citation.ts';
import { ClaimCoded } from '../../schema/claim.ts';
import { Corpus } from '../../schema/corpus.ts';
import { EventCoded } from '../../schema/event.ts';
import { InconsistencyCoded } from '../../schema/inconsistency.ts';
import { IssueCoded } from '../../schema/issue.ts';
import { StatementCoded } from '../../schema/statement.ts';
import { TopicCoded } from '../../schema/topic.ts';
import { type Drafted, draftedAt, draftKey, draftProblem, isDrafted } from './drafts.ts';
import type { Published } from './ids.ts';
import { asId, meant, type Nameable, nameable } from './meant.ts';
import { kindsAt, type ReferenceKind, sayKinds } from './reference-kinds.ts';
import { zodProblems } from './zod-problems.ts';

/** A value that its schema accepts, with where its parts stand. */
export interface Coded<T> {
	value: T;
	plain: Plain;
	file: string;
	/** Id of the article whose record holds it; empty for registries. */
	article: string;
}

/** Where an article tells of an event. */
export interface ToldPlace {
	event: string;
	article: string;
	paragraph: number;
}

/** The whole corpus as read from its files. */
export interface RawCorpus {
	records: RawRecord[];
	corpus: RawRegistry;
	actors: RawRegistry;
	topics: RawRegistry;
	/** Empty where the corpus has no issues. */
	issues: RawRegistry;
	/** content/ids.txt. */
	ids: Published;
	/** Proposals that are read as if they were settled; null where each is a mistake. The names are those left out. */
	drafts?: { without: ReadonlySet<string> } | null;
}

/** The whole corpus as coded: every entry by its schema, nothing derived. */
export interface CodedCorpus {
	corpus: Coded<Corpus> | null;
	articles: Coded<ArticleCoded & { body: Block[] }>[];
	actors: Coded<Actor>[];
	topics: Coded<TopicCoded>[];
	statements: Coded<StatementCoded>[];
	claims: Coded<ClaimCoded>[];
	issues: Coded<IssueCoded>[];
	events: Coded<EventCoded>[];
	citations: Coded<CitationCoded>[];
	inconsistencies: Coded<InconsistencyCoded>[];
	asides: Coded<SetAside>[];
	told: Coded<ToldPlace>[];
	unread: UnreadCorpus;
	/** Proposals that no person has settled, in their order. */
	drafts: Drafted[];
}

/** What stands in the files but could not be coded: naming it, or being named by it, is no second mistake. */
export interface UnreadCorpus {
	/** Ids of entries that do not fit their schema. */
	declared: Set<string>;
	/** Names that such entries mention. */
	words: Set<string>;
	/** Whether a whole record could not be read. */
	record: boolean;
	/** Registries that could not be read. */
	registries: Set<'corpus' | 'actors' | 'topics' | 'issues'>;
}

type Shape = z.ZodObject;

/** Where the entries of one file go, with what is wrong. */
interface Target {
	file: string;
	article: string;
	coded: CodedCorpus;
	problems: VFileMessage[];
	drafts: { without: ReadonlySet<string> } | null;
	/** What the files declare, read by its schema or not. */
	declared: (kind: ReferenceKind) => Nameable[];
}

function parse<S extends Shape>(
	schema: S,
	collection: string,
	plain: Plain,
	{ file, article, coded, problems, declared }: Target,
): Coded<z.output<S>> | null {
	const result = schema.safeParse(plain.value);
	if (result.success) return { value: result.data, plain, file, article };
	problems.push(
		...zodProblems(file, plain, result.error, schema, (path, value) => {
			const kinds = kindsAt(collection, path);
			return kinds === null ? null : { expected: `the id of ${sayKinds(kinds)}`, near: meant(value, kinds.flatMap(declared)) };
		}),
	);
	const { id } = plain.value;
	// Whoever names it has its letters right, perhaps.
	if (typeof id === 'string') coded.unread.declared.add(id).add(asId(id));
	for (const word of strings(plain.value)) coded.unread.words.add(word);
	return null;
}

function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function push<T>(list: Coded<T>[], entry: Coded<T> | null): void {
	if (entry !== null) list.push(entry);
}

/** Reads every entry of the corpus by its schema. What does not fit comes back as problems; the rest goes on. */
export function codeCorpus(raw: RawCorpus): { coded: CodedCorpus; problems: VFileMessage[] } {
	const problems = [...raw.records, raw.corpus, raw.actors, raw.topics, raw.issues].flatMap((r) => r.problems);
	const coded: CodedCorpus = {
		corpus: null,
		articles: [],
		actors: [],
		topics: [],
		statements: [],
		claims: [],
		issues: [],
		events: [],
		citations: [],
		inconsistencies: [],
		asides: [],
		told: [],
		unread: unreadOf(raw),
		drafts: [],
	};
	const target = (file: string, article = ''): Target => ({
		file,
		article,
		coded,
		problems,
		drafts: raw.drafts ?? null,
		declared: declaredIn(raw),
	});
	coded.corpus = parse(Corpus, 'corpus', raw.corpus.plain, target(raw.corpus.file));
	for (const item of raw.actors.items) push(coded.actors, parse(Actor, 'actors', item, target(raw.actors.file)));
	for (const item of raw.topics.items) push(coded.topics, parse(TopicCoded, 'topics', item, target(raw.topics.file)));
	for (const item of raw.issues.items) push(coded.issues, parse(IssueCoded, 'issues', item, target(raw.issues.file)));
	for (const record of raw.records) codeRecord(record, target(record.file, stem(record.file)));
	return { coded, problems };
}

/** What the files of a corpus declare, as it stands in them. */
function declaredIn(raw: RawCorpus): (kind: ReferenceKind) => Nameable[] {
	const { sides } = raw.corpus.plain.value;
	const entries = (kind: ReferenceKind): readonly unknown[] => {
		if (kind === 'side') return Array.isArray(sides) ? (sides as unknown[]) : [];
		if (kind === 'actor' || kind === 'topic' || kind === 'issue') return raw[`${kind}s`].items.map((item) => item.value);
		if (kind === 'article') return raw.records.map((record) => ({ id: stem(record.file) }));
		return raw.records.flatMap((record) =>
			record.blocks.flatMap((block) => (block.kind === kind && 'plain' in block ? [block.plain.value] : [])),
		);
	};
	return (kind) => entries(kind).flatMap((entry) => (typeof entry === 'object' && entry !== null ? (nameable(entry) ?? []) : []));
}

function unreadOf(raw: RawCorpus): UnreadCorpus {
	return {
		declared: new Set(raw.records.flatMap((r) => [...r.unread.declared])),
		words: new Set(raw.records.flatMap((r) => [...r.unread.words])),
		record: raw.records.some((r) => r.unread.whole),
		registries: new Set((['corpus', 'actors', 'topics', 'issues'] as const).filter((name) => !raw[name].whole)),
	};
}

/** The file's name without folder and ending. */
export function stem(file: string): string {
	return (file.split('/').at(-1) ?? file).replace(/\.[a-z]+$/, '');
}

function codeRecord(record: RawRecord, target: Target): void {
	const { article, coded, problems } = target;
	const body: Block[] = [];
	for (const block of record.blocks) codeBlock(block, target, body);
	const front = record.front === null ? null : parse(ArticleCoded, 'articles', record.front, target);
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
function isLeftOut(block: RawBlock, { file, coded, problems, drafts }: Target): boolean {
	if (!('plain' in block) || !isDrafted(block.plain)) return false;
	const drafted = draftedAt(file, block.plain);
	coded.drafts.push(drafted);
	if (drafts === null) problems.push(draftProblem(file, block.plain));
	if (drafts !== null && !drafts.without.has(draftKey(drafted))) return false;
	const { id } = block.plain.value;
	if (typeof id === 'string') coded.unread.declared.add(id);
	for (const word of strings(block.plain.value)) coded.unread.words.add(word);
	return true;
}

function codeBlock(raw: RawBlock, target: Target, body: Block[]): void {
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
			place(coded.statements, 'statement', parse(StatementCoded, 'statements', withBody(block), target));
			return;
		case 'event': {
			const { told, ...rest } = block.plain.value;
			const entry = parse(EventCoded, 'events', { ...block.plain, value: rest }, target);
			place(coded.events, 'event', entry);
			if (!Array.isArray(told)) return;
			(told as { paragraph?: unknown }[]).forEach(({ paragraph }, index) => {
				const plain = { ...plainAt(placeAt(block.plain, ['told', index])), value: { event: entry?.value.id ?? '', paragraph } };
				if (block.plain.unread.has('told')) plain.unread.add('*');
				if (entry !== null) push(coded.told, parseTold(plain, target));
			});
			return;
		}
		case 'claim':
			place(coded.claims, 'claim', parse(ClaimCoded, 'claims', block.plain, target));
			return;
		case 'inconsistency':
			place(coded.inconsistencies, 'inconsistency', parse(InconsistencyCoded, 'inconsistencies', block.plain, target));
			return;
		case 'citation':
			place(coded.citations, 'citation', parse(CitationCoded, 'citations', block.plain, target));
			return;
		case 'told':
			push(coded.told, parseTold(block.plain, target));
			return;
		default:
			push(coded.asides, parse(SetAside, 'asides', { ...block.plain, value: { ...block.plain.value, kind: block.kind } }, target));
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

function parseTold(plain: Plain, target: Target): Coded<ToldPlace> | null {
	const entry = parse(ToldCoded, 'told', plain, target);
	return entry === null ? null : { ...entry, value: { ...entry.value, article: target.article } };
}
