/** Checks the HTML of every built page: html-validate's standard, and what it does not look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const OUT = process.env['PARALLAX_OUT'] ?? 'dist';

/** Everything comes from the same host, so no checksum is asked of it. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'require-sri': 'off' } });
/** Astro writes an empty address without its quotes: the link to the page itself, which HTML allows. */
const ITSELF = 'Attribute "href" is missing value';

/** What browsers mend in silence and html-validate 11.18 passes over. */
const ALSO: readonly (readonly [pattern: RegExp, words: string])[] = [
	[/<\/html>\s*\S/, 'something after </html>'],
	[/<time(?![^>]*\sdatetime=")[^>]*>/, 'a <time> without a date for machines'],
	[/<q\b[^>]*>\s*[“"«]/, 'a <q> that begins with a mark of its own: it prints two'],
];

const problems: string[] = [];
const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.sort();
for (const page of pages) {
	const text = readFileSync(join(OUT, page), 'utf8');
	for (const [pattern, words] of ALSO) if (pattern.test(text)) problems.push(`${page}: ${words}`);
	const { results } = await validator.validateString(text, page);
	for (const { messages } of results)
		for (const { line, column, message, ruleId } of messages.filter((m) => m.message !== ITSELF))
			problems.push(`${page}:${line}:${column}: ${message} (${ruleId})`);
}
for (const problem of problems.slice(0, 100)) console.error(problem);
console.log(`${pages.length} pages, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
process.exitCode = problems.length > 0 ? 1 : 0;
