/** Checks the built site: every link and anchor leads somewhere, nothing comes from another host, pages keep their byte budgets. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor, readHeaders } from './host-headers.ts';

const OUT = process.env['PARALLAX_OUT'] ?? 'dist';
const BASE = (process.env['BASE'] ?? '/').replace(/\/$/, '');
const SITE = (process.env['SITE'] ?? 'https://parallax.example').replace(/\/$/, '');

/** Budgets in bytes, compressed by brotli (design, section 6). */
const BUDGET = { css: 8_192, html: 4_096, statement: 300, script: 2_048, head: 1_024 };
/** What a page tells machines alone: it has a budget of its own. */
const FOR_MACHINES = new RegExp(
	[
		'<script type="application/ld\\+json">[\\s\\S]*?</script>',
		'<meta (?:name="(?:citation_|DC\\.|author|twitter:)|property="og:)[^>]*>',
		'<link rel="alternate" type="application/(?:json|x-bibtex)[^>]*>',
	].join('|'),
	'g',
);
/** Parts of the site that are tools, not pages for reading: their scripts have budgets of their own. */
const TOOLS: Readonly<Record<string, number>> = { '/search/': 40_000, '/timeline/': 30_720, '/network/': 30_720, '/compare/': 16_384 };
/** Prose and the dictionary of the data, which are as long as what they explain. */
const PROSE = /^\/(?:about\/|data\/[a-z]+\/)/;

/** `--links`: no byte budgets, for corpora whose names are not like names. */
const LINKS_ONLY = process.argv.includes('--links');

const problems: string[] = [];
const sizes = new Map<string, number>();

function squeezed(content: string | Buffer): number {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function compressed(path: string): number {
	const known = sizes.get(path);
	if (known !== undefined) return known;
	const size = squeezed(readFileSync(path));
	sizes.set(path, size);
	return size;
}

const files = readdirSync(OUT, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => `${entry.parentPath.slice(OUT.length)}/${entry.name}`.replaceAll('\\', '/'));
const known = new Set(files);
const pages = files.filter((file) => file.endsWith('.html'));
/** Pages that other sites may show in a frame; no other may be. */
const FRAMED = '/embed/';
const rules = readHeaders(OUT);
const texts = new Map(pages.map((page) => [page, readFileSync(join(OUT, page), 'utf8')]));
const anchors = new Map(
	[...texts].map(([page, text]) => [page, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((m) => decode(m[1] ?? '')))]),
);

function decode(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

/** The file that a path of the site is served from. */
function fileOf(path: string): string | null {
	const bare = decodeURIComponent(path);
	return [bare, `${bare}index.html`, `${bare}/index.html`].find((candidate) => known.has(candidate)) ?? null;
}

function checkLink(page: string, raw: string): void {
	const link = decode(raw);
	if (/^(https?:|mailto:|data:)/.test(link)) {
		if (link.startsWith(SITE)) checkLink(page, link.slice(SITE.length) || '/');
		return;
	}
	const [before = '', anchor = ''] = link.split('#', 2);
	const path = before.split('?')[0] ?? '';
	if (path !== '' && !path.startsWith(`${BASE}/`)) {
		problems.push(`${page}: link ${link} lies outside the base ${BASE}/`);
		return;
	}
	const target = path === '' ? page : fileOf(path.slice(BASE.length));
	if (target === null) problems.push(`${page}: link ${link} leads nowhere`);
	else if (anchor !== '' && target.endsWith('.html') && !anchors.get(target)?.has(decodeURIComponent(anchor)))
		problems.push(`${page}: anchor ${link} leads nowhere`);
}

/** The values of a header in all blocks that fit a file: a host joins them. */
function sentFor(file: string, name: string): string[] {
	const address = `${BASE}${file.replace(/index\.html$/, '')}`;
	return rules.filter((rule) => rule.fits.test(address)).flatMap((rule) => headersFor([rule], address).get(name) ?? []);
}

/** How long a file is kept is said once: not said, it is the host's own guess, and joined values contradict each other. */
function checkKeeping(file: string): void {
	const said = sentFor(file, 'Cache-Control');
	if (said.length !== 1 && !/^\/(?:_headers|_redirects|\.nojekyll)$/.test(file))
		problems.push(`${file}: _headers says ${said.length} times how long it is kept`);
}

/** A host joins the policies of all blocks that fit a path, and a browser holds to each. */
function checkFraming(page: string): void {
	const path = page.replace(/index\.html$/, '');
	const policies = sentFor(page, 'Content-Security-Policy');
	const wanted = path.startsWith(FRAMED) ? 'frame-ancestors *' : "frame-ancestors 'none'";
	if (policies.length !== 1 || policies[0] !== wanted)
		problems.push(`${page}: _headers says ${JSON.stringify(policies)} of it, not ${wanted}`);
}

/** A share picture is there, and as large as its page says. */
function checkPicture(page: string, text: string): void {
	const said = (name: string) => new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(text)?.[1];
	const address = said('');
	if (address === undefined) return;
	checkLink(page, address);
	const file = fileOf(decode(address).slice(SITE.length + BASE.length));
	if (file === null) return;
	const png = readFileSync(join(OUT, file));
	const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
	if (size !== `${said(':width')} × ${said(':height')}`) problems.push(`${page}: its picture is ${size}`);
	if (!said(':alt')) problems.push(`${page}: its picture has no words`);
}

function checkPage(page: string, text: string): void {
	checkPicture(page, text);
	for (const match of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) checkLink(page, match[1] ?? '');
	if (/\s(?:style|on[a-z]+)="/.test(text.replace(/<svg[\s\S]*?<\/svg>/g, ''))) problems.push(`${page}: an inline style or handler`);
	if (
		/<(?:script|link|img|use|iframe)[^>]*\s(?:src|href)="https?:\/\//.test(
			text.replace(/<link rel="(?:canonical|alternate|license|search)"[^>]*>/g, ''),
		)
	)
		problems.push(`${page}: something from another host`);
	// A screen reader says such a title in the place of the words that it is on.
	const told = /<(?:span|time|p|li|b|i|small|dt|dd|h[1-6])\b[^>]* title="[^>]*>/.exec(text)?.[0];
	if (told !== undefined) problems.push(`${page}: a title on words that are no link: ${told}`);
	const policy = text.indexOf('http-equiv="content-security-policy"');
	if (policy < 0 || text.includes('unsafe-inline')) problems.push(`${page}: no strict content security policy`);
	else if (/<(?:link|script|style|img)\b/.test(text.slice(0, policy)))
		problems.push(`${page}: something is fetched before its policy holds`);
	checkFraming(page);
	if (!text.trimEnd().endsWith('</html>')) problems.push(`${page}: something stands after its end`);
	const path = page.replace(/index\.html$/, '');
	const local = (pattern: RegExp) =>
		[...new Set([...text.matchAll(pattern)].map((m) => (m[1] ?? '').slice(BASE.length)))].filter((file) => known.has(file));
	const css = local(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).reduce((sum, file) => sum + compressed(join(OUT, file)), 0);
	if (LINKS_ONLY) return;
	if (css > BUDGET.css) problems.push(`${page}: ${css} bytes of CSS, ${BUDGET.css} at most`);
	const script = local(/<script[^>]*src="([^"]+)"/g).reduce((sum, file) => sum + compressed(join(OUT, file)), 0);
	const tool = Object.keys(TOOLS).find((prefix) => path.startsWith(prefix));
	const scriptLimit = tool === undefined ? BUDGET.script : (TOOLS[tool] ?? 0);
	if (script > scriptLimit) problems.push(`${page}: ${script} bytes of script, ${scriptLimit} at most`);
	if (PROSE.test(path) || tool !== undefined) return;
	// Another report's wording, set beside the article's, is as long as a statement and counts as one.
	const statements =
		new Set([...text.matchAll(/\/statements\/([a-z0-9-]+)\//g)].map((m) => m[1])).size + (text.match(/<blockquote lang=/g)?.length ?? 0);
	const whole = compressed(join(OUT, page));
	const html = squeezed(text.replace(FOR_MACHINES, ''));
	if (whole - html > BUDGET.head) problems.push(`${page}: ${whole - html} bytes for machines in its head, ${BUDGET.head} at most`);
	const limit = BUDGET.html + BUDGET.statement * statements;
	if (html > limit) problems.push(`${page}: ${html} bytes of HTML, ${limit} at most (${statements} statements)`);
}

/** A site that shows source texts carries the stamp; where somebody took the stamp away, each page says so still. */
const isPrivate =
	files.some((file) => file.endsWith('/private.txt')) || [...texts.values()].some((text) => /<meta name="parallax-build"/.test(text));
if (isPrivate) problems.push('A private build: it shows source texts that belong to others. Build without PARALLAX_SOURCES to publish.');

for (const [page, text] of texts) checkPage(page, text);
for (const file of files) checkKeeping(file);
for (const problem of problems.slice(0, 100)) console.error(problem);
const total = files.reduce((sum, file) => sum + statSync(join(OUT, file)).size, 0);
console.log(
	`${pages.length} pages, ${files.length} files, ${total} bytes; ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
