import type { VFileMessage } from 'vfile-message';
import type { Plain } from '../../record/place.ts';
import type { RawRecord } from '../../record/read.ts';
import type { RawRegistry } from '../../record/registry.ts';
import { Actor } from '../../schema/actor.ts';
import type { SetAside } from '../../schema/annex.ts';
import type { ArticleCoded, Block } from '../../schema/article.ts';
import type { CitationCoded } from '../../schema/citation.ts';
import type { ClaimCoded } from '../../schema/claim.ts';
import { Corpus } from '../../schema/corpus.ts';
import type { EventCoded } from '../../schema/event.ts';
import type { InconsistencyCoded } from '../../schema/inconsistency.ts';
import { IssueCoded } from '../../schema/issue.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { TopicCoded } from '../../schema/topic.ts';
import { type CodingTarget, parseEntry, pushEntry } from './coded-entry.ts';
import { codeRecord } from './coded-record.ts';
import type { Drafted } from './drafts.ts';
import type { Published } from './ids.ts';
import { type Nameable, nameable } from './meant.ts';
import type { ReferenceKind } from './reference-kinds.ts';

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
	const target = (file: string, article = ''): CodingTarget => ({
		file,
		article,
		coded,
		problems,
		drafts: raw.drafts ?? null,
		declared: declaredIn(raw),
	});
	coded.corpus = parseEntry(Corpus, 'corpus', raw.corpus.plain, target(raw.corpus.file));
	for (const item of raw.actors.items) pushEntry(coded.actors, parseEntry(Actor, 'actors', item, target(raw.actors.file)));
	for (const item of raw.topics.items) pushEntry(coded.topics, parseEntry(TopicCoded, 'topics', item, target(raw.topics.file)));
	for (const item of raw.issues.items) pushEntry(coded.issues, parseEntry(IssueCoded, 'issues', item, target(raw.issues.file)));
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
