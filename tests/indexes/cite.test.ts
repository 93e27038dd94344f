import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { bibtexOf, escapeBibtex } from '../../src/indexes/bibtex.ts';
import { citeArticle, citeStatement } from '../../src/indexes/cite.ts';
import { articleCsl, statementCsl } from '../../src/indexes/csl.ts';
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

describe('a plain citation', () => {
	test('of an article: what the text does not print stands in square brackets', () => {
		expect(citeArticle(graph, article('harbour'), absolute)).toBe(
			'[Jo Pen], “Harbour ‘Open’, Ministers Say”, Daily Buoy, 30 July [2024]. https://buoy.example/a?b=1&c=2',
		);
	});

	test('of an article without a title: our label in brackets, what is unconfirmed said to be so', () => {
		expect(citeArticle(graph, article('bare'), absolute)).toBe(
			'Jo Pen (unconfirmed), [plain], Daily Buoy (unconfirmed), by 1 August 2024. https://parallax.example/articles/bare/',
		);
	});

	test('of a statement: how much is quoted, in translation, when, by whom relayed', () => {
		expect(citeStatement(graph, statement('oda-open'), absolute)).toBe(
			'Oda: the harbour stays open (partly quoted; in translation; said [29 July 2024]; relayed by Wire (29 July [2024]), then Daily Buoy; and by Daily Buoy (30 July 2024)). In: [Jo Pen], “Harbour ‘Open’, Ministers Say”, Daily Buoy, 30 July [2024], paragraph 3. Two Harbours, https://parallax.example/statements/oda-open/',
		);
	});

	test('of a paraphrase: its content in no quotation marks', () => {
		const sentence = citeStatement(graph, statement('oda-paraphrase'), absolute);
		expect(sentence).toContain('Oda: fishing goes on (paraphrase; said between 1 and 9 July 2024)');
		expect(sentence.replace('“Harbour ‘Open’, Ministers Say”', '')).not.toMatch(/[“”"]/);
	});

	test('of a thought: it was not said', () => {
		expect(citeStatement(graph, statement('south-thinks'), absolute)).toContain('(ascribed view, partly quoted)');
	});

	test('of the author: his own words, said when the article was published', () => {
		expect(citeStatement(graph, statement('author-own'), absolute)).toContain("Pen: it matters (the author's own words). In:");
	});
});

describe('CSL-JSON', () => {
	test('of an article', () => {
		expect(articleCsl(graph, article('harbour'), absolute)).toEqual({
			id: 'harbour',
			type: 'article-newspaper',
			title: 'Harbour “Open”, Ministers Say',
			author: [{ literal: 'Jo Pen' }],
			'container-title': 'Daily Buoy',
			issued: { 'date-parts': [[2024, 7, 30]] },
			language: 'en',
			URL: 'https://buoy.example/a?b=1&c=2',
		});
	});

	test('leaves out what is unconfirmed and gives bounds in words', () => {
		expect(articleCsl(graph, article('bare'), absolute)).toEqual({
			id: 'bare',
			type: 'article-newspaper',
			title: '[plain]',
			issued: { literal: 'by 1 August 2024' },
			language: 'en',
			URL: 'https://parallax.example/articles/bare/',
		});
	});

	test('of a statement: the speaker is not made the author of our page', () => {
		const item = statementCsl(graph, statement('oda-open'), absolute);
		expect(item).toMatchObject({
			type: 'webpage',
			title: 'Oda: the harbour stays open',
			genre: 'partly quoted',
			'original-date': { 'date-parts': [[2024, 7, 29]] },
		});
		expect(item).not.toHaveProperty('author');
		expect(item.note).toContain('in translation');
	});
});

describe('BibTeX', () => {
	test('of an article', () => {
		expect(bibtexOf(articleCsl(graph, article('harbour'), absolute))).toBe(
			[
				'@misc{harbour,',
				'\tauthor = {{Jo Pen}},',
				'\ttitle = {{Harbour “Open”, Ministers Say}},',
				'\thowpublished = {{Daily Buoy}},',
				'\tyear = {2024},',
				'\tmonth = jul,',
				'\tday = {30},',
				'\turl = {https://buoy.example/a?b=1&c=2},',
				'}',
				'',
			].join('\n'),
		);
	});

	test('of an article with bounds for a date: they go into the note', () => {
		expect(bibtexOf(articleCsl(graph, article('bare'), absolute))).toContain('\tnote = {Published: by 1 August 2024},');
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
