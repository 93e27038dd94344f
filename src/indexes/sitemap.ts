import type { Graph } from '../model/link/graph.ts';
import { element, escapeXml } from '../text/markup.ts';
import { type Absolute, pagePath } from './address.ts';
import { byId, statementsInOrder } from './data-files.ts';

/** The pages that stand for no single thing of the corpus. */
export const STANDING_PAGES = [
	'/',
	'/articles/',
	'/actors/',
	'/statements/',
	'/claims/',
	'/events/',
	'/topics/',
	'/outlets/',
	'/compare/',
	'/timeline/',
	'/network/',
	'/network/outlets/',
	'/search/',
	'/data/',
	'/data/tables/',
	'/about/',
	'/about/codebook/',
	'/about/coverage/',
	'/about/agreement/',
	'/about/signs/',
] as const;

/** The most addresses that the protocol allows in one file; statements stand last and would be cut. */
const LIMIT = 50_000;

/** Paths of all canonical pages: what stands for the site first, then each thing by id. */
export function sitePaths(graph: Graph): string[] {
	const of = (section: Parameters<typeof pagePath>[0], items: readonly { id: string }[]) => items.map((item) => pagePath(section, item.id));
	return [
		...STANDING_PAGES,
		...of('articles', byId(graph.articles)),
		...of('topics', byId(graph.topics)),
		...(graph.issues.length === 0 ? [] : ['/issues/', ...of('issues', byId(graph.issues))]),
		...of('claims', byId(graph.claims)),
		...of('events', byId(graph.events)),
		...of('actors', byId(graph.actors)),
		...of('outlets', byId(graph.outlets)),
		...of('statements', statementsInOrder(graph)),
	];
}

/** The sitemap (sitemaps.org). It names no days of change: the corpus records none. */
export function sitemap(graph: Graph, absolute: Absolute): string {
	const urls = sitePaths(graph)
		.slice(0, LIMIT)
		.map((path) => `\n${element('url', {}, element('loc', {}, escapeXml(absolute(path))))}`);
	return `<?xml version="1.0" encoding="utf-8"?>\n${element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls)}\n`;
}

/** robots.txt: everything may be read, and here is the sitemap. */
export function robots(absolute: Absolute): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`;
}
