import { graph } from './content.ts';
import { documentsOf, type FeedDocument, feedsOf } from './indexes/feeds/feeds.ts';

const documents = feedsOf(graph).flatMap(documentsOf);

/** The feed of the whole corpus. */
export const corpusFeed: FeedDocument = documents.find(({ path }) => path === '/feed') ?? {
	feed: { path: '/feed', title: graph.corpus.title, page: '/', statements: [] },
	path: '/feed',
	archive: null,
	statements: [],
	previous: null,
	next: null,
};

/** Every other document: of sides, actors, topics, articles, and archives. */
export const otherFeeds: readonly FeedDocument[] = documents.filter(({ path }) => path !== '/feed');

const byPage = new Map(
	otherFeeds
		.filter(({ path, archive }) => archive === null && !path.startsWith('/feeds/sides/'))
		.map(({ path, feed }) => [feed.page, path]),
);

/** Path of the Atom feed that follows a page; the corpus's where the page has none of its own. */
export function feedOfPage(page: string): string {
	return `${byPage.get(page) ?? '/feed'}.xml`;
}
