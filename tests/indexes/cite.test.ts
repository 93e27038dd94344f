import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { bibtexOf, escapeBibtex } from '../../src/indexes/cite/bibtex.ts';
import { citeArticle, citeStatement } from '../../src/indexes/cite/cite.ts';
import { articleCsl, cslJson, statementCsl } from '../../src/indexes/cite/csl.ts';
import { cslName } from '../../src/indexes/cite/names.ts';
import { risOf } from '../../src/indexes/cite/ris.ts';
import { Actor } from '../../src/schema/actor.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';

const absolute = addressesOf('https://parallax.example', '/');
const graph = smallGraph();

function statement(id: string): Statement {
	const found = graph.statement.get(id);
	if (found === undefined) throw new Error(id);
	return found;
}

function article(id: string): Article {
	const found = graph.article.get(id);
	if (found === undefined) throw new Error(id);
	return found;
}

/** Whether BibTeX would find each brace closed: it counts them, backslashes or not. */
function balanced(text: string): boolean {
	let depth = 0;
	for (const sign of text) {
		if (sign === '{') depth += 1;
		if (sign === '}') depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

const printed = (id: string, style: string) =>
	citeStatement(graph, statement(id), absolute).styles.find(({ name }) => name === style)?.text ?? '';
const format = (citations: ReturnType<typeof citeArticle>, wanted: string) =>
	citations.formats.find(({ name }) => name === wanted)?.text ?? '';

describe('the name of', () => {
	const part = (name: string, more: object = {}) => cslName(Actor.parse({ id: 'x', name, kind: 'person', ...more }));

	test('a person is parted before its last word', () => {
		expect(part('Ada Oda')).toEqual({ family: 'Oda', given: 'Ada' });
		expect(part('Ana Maria Oda-Pen')).toEqual({ family: 'Oda-Pen', given: 'Ana Maria' });
	});

	test('a person is parted where the registry says', () => {
		expect(part('Oda Ada', { family: 'Oda' })).toEqual({ family: 'Oda', given: 'Ada' });
		expect(part('Jan van der Oda', { family: 'van der Oda' })).toEqual({ family: 'van der Oda', given: 'Jan' });
		expect(part('Ann Anna', { family: 'Anna' })).toEqual({ family: 'Anna', given: 'Ann' });
	});

	test('a person of one name, an unnamed one and a body stand as they are', () => {
		expect(part('Oda')).toEqual({ literal: 'Oda' });
		expect(part('A harbour analyst', { named: false })).toEqual({ literal: 'A harbour analyst' });
		expect(part('The Daily Buoy', { kind: 'media' })).toEqual({ literal: 'The Daily Buoy' });
	});
});

describe('a citation', () => {
	test('of a quoted statement: words, speaker, how, through whom, in which article, where', () => {
		expect(printed('oda-open', 'APA')).toBe(
			'“stays open”, Ada Oda (partly quoted, in translation; said [29 July 2024]; via Wire, 29 July [2024], then Daily Buoy; and via Daily Buoy, 30 July 2024), quoted in Pen, J. (2024, July 30). Harbour “Open”, Ministers Say. Daily Buoy. https://buoy.example/a?b=1&c=2 Paragraph 3. Two Harbours 1.0.0 (1 September 2024), https://parallax.example/statements/oda-open/',
		);
		expect(printed('oda-open', 'Chicago')).toContain('), quoted in Pen, Jo. 2024. “Harbour ‘Open’, Ministers Say.” Daily Buoy, July 30');
		expect(printed('oda-open', 'Harvard')).toContain('), quoted in Pen, J. (2024) “Harbour ‘Open’, Ministers Say,” Daily Buoy, 30 July');
	});

	test('of a paraphrase: our heading in square brackets, in no quotation marks', () => {
		expect(printed('oda-paraphrase', 'APA')).toMatch(
			/^\[Fishing goes on\], Ada Oda \(paraphrase; said \[between 1 and 9 July 2024\]\), paraphrased in Pen, J\./,
		);
	});

	test('of a thought: it was not said', () => {
		expect(printed('south-thinks', 'APA')).toMatch(/^“too early”, Sutton \(others’ reading, partly quoted\), quoted in /);
	});

	test('of the author’s own words', () => {
		expect(printed('author-own', 'APA')).toMatch(/^\[It matters\], Jo Pen \(the author’s own words\), in Pen, J\./);
	});

	test('of an article: what is unconfirmed is left out, bounds stand in words, our label in square brackets', () => {
		expect(citeArticle(graph, article('bare'), absolute).styles[0]?.text).toBe(
			'[plain]. ([1 August 2024 or earlier]). https://parallax.example/articles/bare/ Record in Two Harbours 1.0.0 (1 September 2024), https://parallax.example/articles/bare/',
		);
	});

	test('of an article without any date: n.d.', () => {
		const undated = { ...article('harbour'), published: { value: null, basis: null, note: null, earliest: null, latest: null } };
		const { styles, formats } = citeArticle(graph, undated, absolute);
		expect(styles[0]?.text).toContain('(n.d.)');
		expect(styles[1]?.text).toContain('n.d.');
		expect(format({ words: null, styles, formats }, 'Wikipedia')).toContain('|date=n.d.');
		expect(format({ words: null, styles, formats }, 'BibTeX')).toMatch(/^@misc\{/);
	});

	test('repeats forty words of a long quotation and marks the cut', () => {
		const long = { ...statement('oda-open'), quotes: [{ text: 'one two three four five '.repeat(12).trim(), paragraph: 3 }] };
		const { words } = citeStatement(graph, long, absolute);
		expect(words).toMatch(/^“(?:one two three four five ){8}\[…\]”, Ada Oda \(/);
	});
});

describe('CSL-JSON', () => {
	test('of an article', () => {
		expect(articleCsl(graph, article('harbour'), absolute)).toMatchObject({
			type: 'article-newspaper',
			title: 'Harbour “Open”, Ministers Say',
			author: [{ family: 'Pen', given: 'Jo' }],
			'container-title': 'Daily Buoy',
			issued: { 'date-parts': [[2024, 7, 30]] },
			note: 'Author found in another report. Date inferred',
			URL: 'https://buoy.example/a?b=1&c=2',
		});
	});

	test('of an article with volume and number: of a journal', () => {
		const numbered = { ...article('harbour'), volume: '12', number: '4' };
		expect(articleCsl(graph, numbered, absolute)).toMatchObject({ type: 'article-journal', volume: '12', issue: '4' });
	});

	test('leaves out what is unconfirmed and gives bounds in words', () => {
		expect(cslJson([articleCsl(graph, article('bare'), absolute)])).toEqual([
			{
				id: 'bare',
				type: 'article-newspaper',
				title: '<span class="nocase">[plain]</span>',
				issued: { literal: '[1 August 2024 or earlier]' },
				language: 'en',
				note: 'Date inferred',
				URL: 'https://parallax.example/articles/bare/',
			},
		]);
	});

	test('of a statement: its article, under a title that says whose words; the speaker is not made the author', () => {
		expect(statementCsl(graph, statement('oda-open'), absolute)).toMatchObject({
			type: 'article-newspaper',
			title:
				'“stays open”, Ada Oda (partly quoted, in translation; via Wire, then Daily Buoy; and via Daily Buoy), quoted in “Harbour ‘Open’, Ministers Say”',
			author: [{ family: 'Pen', given: 'Jo' }],
			'container-title': 'Daily Buoy',
		});
	});

	test('of a paraphrase: nothing of its content in the title, which styles put in quotation marks', () => {
		const { title } = statementCsl(graph, statement('oda-paraphrase'), absolute);
		expect(title).toBe('Ada Oda (paraphrase), paraphrased in “Harbour ‘Open’, Ministers Say”');
	});
});

test('RIS: of a statement', () => {
	const record = risOf(statementCsl(graph, statement('oda-open'), absolute));
	expect(record).toMatch(/^TY {2}- NEWS\r\nID {2}- oda-open\r\nAU {2}- Pen, Jo\r\nTI {2}- “stays open”, Ada Oda/);
	expect(record).toContain('\r\nPY  - 2024\r\nDA  - 2024/07/30/\r\n');
	expect(record.endsWith('\r\nER  - \r\n')).toBe(true);
	expect(risOf(articleCsl(graph, article('bare'), absolute))).toContain('N1  - Published: [1 August 2024 or earlier]. ');
});

test('Wikipedia: who and how before the template, only printed words in its quote', () => {
	expect(format(citeStatement(graph, statement('oda-open'), absolute), 'Wikipedia')).toContain(
		'), quoted in {{cite news |last=Pen |first=Jo |title=Harbour “Open”, Ministers Say |work=Daily Buoy |date=30 July 2024 |language=en |quote=stays open |url=https://buoy.example/a?b=1&c=2}} Paragraph 3.',
	);
	expect(format(citeStatement(graph, statement('oda-paraphrase'), absolute), 'Wikipedia')).not.toContain('|quote=');
});

test.each(HOSTILE)('Wikipedia: %j stays text of one template', (text) => {
	const hostile = smallGraph(text);
	const found = hostile.statement.get('hostile');
	const wiki = found === undefined ? '' : format(citeStatement(hostile, found, absolute), 'Wikipedia');
	expect(wiki.replaceAll('{{!}}', '').match(/\{\{|\}\}/g)).toEqual(['{{', '}}']);
	expect(wiki).not.toMatch(/[<>\r\n]|\[\[/);
});

describe('BibTeX', () => {
	test('of an article', () => {
		expect(bibtexOf(articleCsl(graph, article('harbour'), absolute))).toBe(
			[
				'@article{harbour,',
				'\tauthor = {{Pen}, {Jo}},',
				'\ttitle = {{Harbour “Open”, Ministers Say}},',
				'\tjournaltitle = {{Daily Buoy}},',
				'\tdate = {2024-07-30},',
				'\tnote = {Author found in another report. Date inferred},',
				'\turl = {https://buoy.example/a?b=1&c=2},',
				'}',
				'',
			].join('\n'),
		);
	});

	test('of an article with bounds for a date: an interval, and its words in the note', () => {
		const entry = bibtexOf(articleCsl(graph, article('bare'), absolute));
		expect(entry).toContain('\tdate = {/2024-08-01},');
		expect(entry).toContain('\tnote = {Published: [1 August 2024 or earlier]. ');
	});

	test('every sign of TeX prints as itself', () => {
		expect(escapeBibtex('\\ { } $ & # % _ ^ ~ < > | " @')).toBe(
			'\\textbackslash{} \\textbraceleft{} \\textbraceright{} \\$ \\& \\# \\% \\_ \\textasciicircum{} \\textasciitilde{} \\textless{} \\textgreater{} \\textbar{} " @',
		);
		expect(escapeBibtex('a\r\n\tb\u0000c')).toBe('a b c');
	});

	test('braces balance, whatever the text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => balanced(escapeBibtex(text)) && !/[\n\r]/.test(escapeBibtex(text))));
	});

	test.each(HOSTILE)('%j stays one field of one entry', (text) => {
		const hostile = smallGraph(text);
		const found = hostile.statement.get('hostile');
		const entry = found === undefined ? '' : bibtexOf(statementCsl(hostile, found, absolute));
		expect(balanced(entry)).toBe(true);
		expect(
			entry
				.trimEnd()
				.split('\n')
				.slice(1, -1)
				.every((line) => /^\t[a-z]+ = .*,$/.test(line)),
		).toBe(true);
	});
});
