import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { bibtexOf } from '../../src/indexes/cite/bibtex.ts';
import { citations, cslJson, statementCsl } from '../../src/indexes/cite/csl.ts';
import { sayWho } from '../../src/indexes/cite/lead.ts';
import { inStyle, type StyleName } from '../../src/indexes/cite/styles.ts';
import { factActor, nameOf } from '../../src/indexes/facts.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import type { Statement } from '../../src/schema/statement.ts';

const absolute = addressesOf('https://parallax.example', '/');
const { collections } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) throw new Error('the records have mistakes: run `npm run content`');
const graph = graphOf(collections);
const folder = mkdtempSync(join(tmpdir(), 'parallax-cite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that reads citations, where it is installed; its absence is said aloud. */
function installed(program: string, version: string): boolean {
	const found = spawnSync(program, [version]).status === 0;
	if (!found)
		console.warn(`SKIPPED: ${program} is not installed here (Debian: apt-get install ${program}); citations are not tried with it.`);
	return found;
}

/** What every style has to print of a statement, in plain marks: who, how, through whom, in which outlet. */
function needed(s: Statement): string[] {
	const article = graph.article.get(s.article);
	const publisher = article === undefined ? null : factActor(graph, article.publisher);
	const words = { direct: 'quoted in', partial: 'quoted in', indirect: 'paraphrased in', mention: 'mentioned in' };
	return [
		sayWho(graph, s),
		s.presentation === null ? 'the author’s own words' : words[s.presentation],
		...(s.inTranslation ? ['in translation'] : []),
		...s.via.flatMap((path) => path.map((hop) => nameOf(graph, hop.outlet))),
		...(publisher === null ? [] : [publisher.name]),
		...(s.presentation === 'direct' || s.presentation === 'partial' ? [(s.quotes[0]?.text ?? '').split(' ').slice(0, 8).join(' ')] : []),
	];
}

/** Letters and digits alone: quotation marks, brackets and line ends are a style's own. */
const bare = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function missing(s: Statement, reference: string): string[] {
	const text = ` ${bare(reference)} `;
	return needed(s).filter((words) => !text.includes(` ${bare(words)} `));
}

const items = graph.statements.map((s) => ({ s, item: statementCsl(graph, s, absolute) }));
const styles: readonly StyleName[] = ['apa', 'chicago', 'harvard1'];

describe.each(styles)('%s prints of every statement who, how, through whom and where', (style) => {
	test('by citation-js', () => {
		const printed = inStyle(cslJson(items.map(({ item }) => item)), style);
		for (const { s } of items) expect(missing(s, printed.get(s.id) ?? ''), s.id).toEqual([]);
	});

	test.skipIf(!installed('pandoc', '--version'))(
		'by pandoc',
		() => {
			const file = (name: string, text: string) => {
				const path = join(folder, name);
				writeFileSync(path, text);
				return path;
			};
			// A dash for the name that the entry before it has is of no use in a citation by itself.
			const xml = plugins.config
				.get('@csl')
				.styles.get(style)
				.replace(/subsequent-author-substitute="[^"]*"/, '');
			const csl = file(`${style}.csl`, xml);
			const bibliography = file('cite.json', JSON.stringify(cslJson(citations(graph, absolute))));
			const text = file('text.md', items.map(({ s }) => `::: {#${s.id}}\n@${s.id}\n:::\n`).join('\n'));
			const { stdout, stderr, status } = spawnSync(
				'pandoc',
				['--citeproc', '--csl', csl, '--bibliography', bibliography, '--wrap=none', '--to=html', text],
				{ encoding: 'utf8', maxBuffer: 1e8 },
			);
			expect(status, stderr).toBe(0);
			expect(stderr).toBe('');
			const references = new Map(
				[...stdout.matchAll(/<div id="ref-([^"]+)"[^>]*>([\s\S]*?)<\/div>/g)].map((m) => [
					m[1] ?? '',
					(m[2] ?? '').replace(/<[^>]+>/g, ''),
				]),
			);
			for (const { s } of items) expect(missing(s, references.get(s.id) ?? ''), s.id).toEqual([]);
		},
		120_000,
	);
});

test('no style puts the content of a paraphrase between quotation marks', () => {
	for (const style of styles) {
		const printed = inStyle(cslJson(items.map(({ item }) => item)), style);
		for (const { s } of items) {
			if (s.presentation !== 'indirect' && s.presentation !== 'mention') continue;
			expect(bare(printed.get(s.id) ?? ''), s.id).not.toContain(bare(s.text));
			expect(printed.get(s.id), s.id).toMatch(/\w/);
		}
	}
});

test.skipIf(!installed('biber', '--version'))('biber reads every entry without a warning', { timeout: 120_000 }, () => {
	const path = join(folder, 'cite.bib');
	writeFileSync(path, citations(graph, absolute).map(bibtexOf).join('\n'));
	const { status, stdout } = spawnSync('biber', ['--tool', '--validate-datamodel', '--nolog', path], { encoding: 'utf8', cwd: folder });
	expect(stdout.split('\n').filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
	expect(status).toBe(0);
	const written = readFileSync(join(folder, 'cite_bibertool.bib'), 'utf8');
	expect(written.match(/^@/gm)).toHaveLength(graph.articles.length + graph.statements.length);
});
