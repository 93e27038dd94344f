import type { Graph } from '../model/link/graph.ts';
import { element, escapeXml } from '../text/markup.ts';
import type { Absolute } from './address.ts';

/** Paper of the light scheme; a manifest has no second one. */
export const PAPER = '#fbfaf7';

/** Sizes in pixels of the icons that are pictures. */
export const ICON_SIZES = [192, 512] as const;

/** The web app manifest; `href` gives a path under the site's base. */
export function webManifest(graph: Graph, href: (path: string) => string) {
	return {
		name: `${graph.corpus.title}: ${graph.corpus.subject}`,
		short_name: graph.corpus.title,
		description: graph.corpus.description,
		lang: graph.corpus.language,
		start_url: href('/'),
		scope: href('/'),
		display: 'minimal-ui',
		background_color: PAPER,
		theme_color: PAPER,
		icons: [
			{ src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
			...ICON_SIZES.map((size) => ({
				src: href(`/icon-${size}.png`),
				type: 'image/png',
				sizes: `${size}x${size}`,
				purpose: 'any maskable',
			})),
		],
	};
}

/** OpenSearch's longest short name. */
const SHORT_NAME = 16;

/** The OpenSearch description, by which a browser adds the site's search to its own. */
export function openSearch(graph: Graph, absolute: Absolute): string {
	const text = (name: string, value: string) => element(name, {}, escapeXml(value));
	const description = element(
		'OpenSearchDescription',
		{ xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
		text('ShortName', graph.corpus.title.slice(0, SHORT_NAME)),
		text('Description', graph.corpus.description),
		text('InputEncoding', 'UTF-8'),
		element('Url', { type: 'text/html', method: 'get', template: `${absolute('/search/')}?q={searchTerms}` }),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${description}\n`;
}
