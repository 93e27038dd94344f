import type { Graph } from '../model/link/graph.ts';
import { inOrder } from '../model/views/in-order.ts';
import { element, escapeXml } from '../text/markup.ts';
import { type Absolute, pagePath, type Section } from './address.ts';
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
	'/names/',
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
	'/corrections/',
] as const;

/** The most addresses that the protocol allows in one file; statements stand last and would be cut. */
const LIMIT = 50_000;

/** Paths of all canonical pages: what stands for the site first, then each thing by id. */
function sitePaths(graph: Graph): string[] {
	const of = (section: Parameters<typeof pagePath>[0], items: readonly { id: string }[]) => items.map((item) => pagePath(section, item.id));
	return [
		...STANDING_PAGES,
		...of('articles', byId(graph.articles)),
		...of('topics', byId(graph.topics)),
		...(graph.issues.length === 0 ? [] : ['/issues/', ...of('issues', byId(graph.issues))]),
		...of('claims', byId(graph.claims)),
		...of('events', byId(graph.events)),
		...inOrder(graph).map(({ event }) => `${pagePath('events', event.id)}in-order/`),
		...of('actors', byId(graph.actors)),
		...of('outlets', byId(graph.outlets)),
		...of('statements', statementsInOrder(graph)),
	];
}

/** The days on which articles and statements came in or were last changed, by the paths of their pages: as the records tell. */
function daysOf(graph: Graph): ReadonlyMap<string, string> {
	const of = (section: Section, items: readonly { id: string; added: string | null; changed: string | null }[]) =>
		items.flatMap(({ id, added, changed }) => {
			const day = changed ?? added;
			return day === null ? [] : [[pagePath(section, id), day] as const];
		});
	return new Map([...of('articles', graph.articles), ...of('statements', graph.statements)]);
}

/** The sitemap (sitemaps.org), with the days of articles and statements; other pages hang on many records and name none. */
export function sitemap(graph: Graph, absolute: Absolute): string {
	const days = daysOf(graph);
	// A file of another pair's pages names what lies below it, and no page that stands above.
	const here = absolute('/');
	const urls = sitePaths(graph)
		.filter((path) => absolute(path).startsWith(here))
		.slice(0, LIMIT)
		.map((path) => {
			const day = days.get(path);
			const parts = [element('loc', {}, escapeXml(absolute(path))), ...(day === undefined ? [] : [element('lastmod', {}, day)])];
			return `\n${element('url', {}, ...parts)}`;
		});
	return `<?xml version="1.0" encoding="utf-8"?>\n${element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls)}\n`;
}

/** robots.txt: everything may be read, and here are the sitemaps: of the site, and of the pages of further pairs of sides. */
export function robots(absolute: Absolute, pairs: readonly string[] = []): string {
	const maps = ['/sitemap.xml', ...pairs.map((folder) => `/${folder}/sitemap.xml`)];
	return `User-agent: *\nAllow: /\n\n${maps.map((path) => `Sitemap: ${absolute(path)}\n`).join('')}`;
}
