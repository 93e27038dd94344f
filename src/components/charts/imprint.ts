import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import pack from '../../../package.json';
import signs from '../../../public/signs.svg?raw';
import type { Site } from '../../charts/draw-label.ts';
import { type Imprint, standalone } from '../../charts/standalone.ts';
import { graph } from '../../content.ts';
import { absolute } from '../../site.ts';
import css from '../../styles/charts-svg.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { csvText } from '../../text/csv.ts';
import { pathOf } from '../../text/item.ts';
import { site } from './time.ts';

/** Pages and signs for a picture that leaves the site: whole addresses, signs inside. */
export const away: Site = { ...site, href: (item) => absolute(pathOf(item)), sign: (name) => `#${name}` };

/** An SVG file that works outside the site. */
export function svgFile(inside: string, size: { width: number; height: number }, title: string, path: string): Response {
	const imprint: Imprint = {
		title: `${title}: ${graph.corpus.subject}`,
		source: `Source: ${graph.corpus.title}, ${absolute(path)}. Headings are our own words.`,
		licence: `${pack.license} licence, as the project that drew it.`,
	};
	return new Response(standalone(inside, size, imprint, { tokens, css, signs, font: sans }), {
		headers: { 'content-type': 'image/svg+xml' },
	});
}

/** A CSV file of rows, a head first. */
export function csvFile(rows: readonly (readonly string[])[]): Response {
	return new Response(csvText(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
