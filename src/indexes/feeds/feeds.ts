import { type Graph, of } from '../../model/link/graph.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Absolute, pagePath } from '../address.ts';
import { correctionEntries } from '../corrections.ts';
import { byId, byUnits, statementsInOrder } from '../data-files.ts';
import { type FeedEntry, feedEntryOf } from './entry.ts';

/** A feed: what it is about, where it stands, and its statements, newest records first. */
export interface Feed {
	/** Path of the feed without its ending: `/feed`, `/feeds/topics/harbour`. */
	path: string;
	title: string;
	/** The page that it follows. */
	page: string;
	statements: readonly Statement[];
	/** What it tells instead of statements. */
	entries?: (graph: Graph, absolute: Absolute) => FeedEntry[];
}

/** One document of a feed: the newest entries, or an archive of older ones (RFC 5005). */
export interface FeedDocument {
	feed: Feed;
	/** Path without its ending. */
	path: string;
	/** Number of the archive, 1 the oldest; null for the feed itself. */
	archive: number | null;
	statements: readonly Statement[];
	/** Path of the document with the entries before these; null for the oldest. */
	previous: string | null;
	/** Path of the archive with the entries after these; null for the newest archive and the feed itself. */
	next: string | null;
}

/** How many entries a document has at most. */
export const FEED_SIZE = 100;

/** The corpus's feed, and one for each side, actor with statements, topic and article. */
export function feedsOf(graph: Graph): Feed[] {
	const dayOf = (s: Statement) => s.changed ?? s.added ?? '';
	const place = new Map(statementsInOrder(graph).map((s, index) => [s.id, index]));
	const inOrder = (statements: readonly Statement[]) =>
		statements.toSorted((a, b) => byUnits(dayOf(b), dayOf(a)) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
	const title = (about: string) => `${graph.corpus.title}: ${about}`;
	const feeds: Feed[] = [
		{ path: '/feed', title: title('statements'), page: '/', statements: graph.statements },
		...graph.corpus.sides.map(({ id, label }) => ({
			path: `/feeds/sides/${id}`,
			title: title(`statements for ${label}`),
			page: pagePath('actors', id),
			statements: graph.statements.filter((s) => s.sides.includes(id)),
		})),
		...byId(graph.actors).map(({ id, name }) => ({
			path: `/feeds/actors/${id}`,
			title: title(`statements of ${name}`),
			page: pagePath('actors', id),
			statements: of(graph.statementsBySpeaker, id),
		})),
		...byId(graph.topics).map(({ id, label }) => ({
			path: `/feeds/topics/${id}`,
			title: title(label),
			page: pagePath('topics', id),
			statements: of(graph.statementsOnTopic, id),
		})),
		...byId(graph.articles).map(({ id, label }) => ({
			path: `/feeds/articles/${id}`,
			title: title(label),
			page: pagePath('articles', id),
			statements: of(graph.statementsOfArticle, id),
		})),
	];
	feeds.push({
		path: '/feeds/corrections',
		title: title('corrections'),
		page: '/corrections/',
		statements: [],
		entries: correctionEntries,
	});
	return feeds
		.filter(({ path, statements, entries }) => path === '/feed' || entries !== undefined || statements.length > 0)
		.map((feed) => ({ ...feed, statements: inOrder(feed.statements) }));
}

/** Where the archives of a feed stand. */
function archivePath(feed: Feed, archive: number): string {
	return `${feed.path === '/feed' ? '/feeds/all' : feed.path}/archive-${archive}`;
}

/**
 * The documents of a feed: the newest hundred entries, and archives that hold all older ones. Archives are cut from
 * the oldest on, so that a new entry changes the last of them only; that one may repeat entries of the feed itself.
 */
export function documentsOf(feed: Feed): FeedDocument[] {
	const { statements } = feed;
	const count = Math.ceil(Math.max(0, statements.length - FEED_SIZE) / FEED_SIZE);
	const pathOf = (archive: number) => (archive < 1 || archive > count ? null : archivePath(feed, archive));
	const current: FeedDocument = {
		feed,
		path: feed.path,
		archive: null,
		statements: statements.slice(0, FEED_SIZE),
		previous: pathOf(count),
		next: null,
	};
	const archives = Array.from({ length: count }, (_, index): FeedDocument => {
		const archive = index + 1;
		const oldest = statements.length - archive * FEED_SIZE;
		return {
			feed,
			path: archivePath(feed, archive),
			archive,
			statements: statements.slice(Math.max(0, oldest), oldest + FEED_SIZE),
			previous: pathOf(archive - 1),
			next: pathOf(archive + 1),
		};
	});
	return [current, ...archives];
}

/** What a document tells, entry by entry. */
export function feedEntriesOf(graph: Graph, { feed, statements }: FeedDocument, absolute: Absolute): FeedEntry[] {
	return feed.entries?.(graph, absolute) ?? statements.map((s) => feedEntryOf(graph, s, absolute));
}
