import { describe, expect, test } from 'vitest';
import { type Files, loadCorpus, report, sha256 } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { annotationCollection } from '../../src/indexes/annotations.ts';
import { citations } from '../../src/indexes/cite/csl.ts';
import { compareData } from '../../src/indexes/compare-data.ts';
import { correctionsOf } from '../../src/indexes/corrections.ts';
import { dataOf } from '../../src/indexes/data-files.ts';
import { atomOf } from '../../src/indexes/feeds/atom.ts';
import { documentsOf, feedsOf } from '../../src/indexes/feeds/feeds.ts';
import { jsonFeedOf } from '../../src/indexes/feeds/json-feed.ts';
import { corpusLd } from '../../src/indexes/heads/json-ld.ts';
import { leftPages, movedPages, redirects } from '../../src/indexes/moved.ts';
import { sitemap } from '../../src/indexes/sitemap.ts';
import { allTables, tableCsv } from '../../src/indexes/tables/tables.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { goneMarked, withIdsAdded } from '../../src/model/check/id-list.ts';
import { goneIds, renamedIds } from '../../src/model/check/published.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { searchCorpus } from '../../src/search/writer/documents.ts';

const absolute = addressesOf('https://parallax.example', '/sub');
const RECORD = 'articles/ferry-talks-2019.md';

/** The invented corpus with words of one record changed. */
async function changed(...changes: readonly (readonly [from: string, to: string])[]) {
	const disk = diskFiles('tests/corpus');
	const files: Files = {
		...disk,
		read: async (path) => {
			const text = await disk.read(path);
			// What is left of a question that lost its other answer needs a note.
			if (path === 'issues.yaml' && text !== null)
				return text.replace(/^ {2}kind: (?=remedy|effect)/gm, '  note: Kept for the tests.\n  kind: ');
			if (path !== RECORD || text === null) return text;
			return changes.reduce((before, [from, to]) => {
				if (!before.includes(from)) throw new Error(`the record does not hold ${from}`);
				return before.replace(from, to);
			}, text);
		},
	};
	const { collections, problems } = await loadCorpus(files);
	if (collections === null) throw new Error(report(problems));
	return graphOf(collections);
}

const ADDED = ['language: en\n', 'added: 2019-04-01\nlanguage: en\n'] as const;
const line = (id: string, words: string) =>
	[
		`::topics[ferry-line]\n::functions[judgement]\n::denies[${id}]`,
		`${words}\n::topics[ferry-line]\n::functions[judgement]\n::denies[${id}]`,
	] as const;
const WITHDRAWN = line('ferry-depends-on-bank', '::withdrawn[He never said it.]{on=2019-05-02}');
const CORRECTED = line('ferry-depends-on-bank', '::corrected[The day was wrong.]{on=2019-05-01}\n::added{on=2019-04-20}');
const ID = 'marisk-two-matters';

/** Everything that the site lists, counts, compares, searches or hands out, as text. */
function served(graph: Awaited<ReturnType<typeof changed>>): Record<string, string> {
	const feeds = feedsOf(graph)
		.filter(({ path }) => path !== '/feeds/corrections')
		.flatMap(documentsOf);
	return {
		statements: JSON.stringify(graph.statements),
		claims: JSON.stringify(graph.claims),
		issues: JSON.stringify(graph.issues),
		events: JSON.stringify(graph.events),
		citations: JSON.stringify(graph.citations),
		search: JSON.stringify(searchCorpus(graph, [])),
		compare: JSON.stringify(compareData(graph)),
		annotations: JSON.stringify(annotationCollection(graph, absolute)),
		ld: JSON.stringify(corpusLd(graph, absolute)),
		tables: allTables(graph, absolute, jsonSchemaOf)
			.filter(({ name }) => name !== 'article-body')
			.map(tableCsv)
			.join('\n'),
		cite: JSON.stringify(citations(graph, absolute)),
		atom: feeds.map((document) => atomOf(graph, document, absolute)).join('\n'),
		json: feeds.map((document) => jsonFeedOf(graph, document, absolute)).join('\n'),
		sitemap: sitemap(graph, absolute),
	};
}

describe('a statement that was withdrawn', () => {
	test('is where it should be left out before it is', async () => {
		const texts = served(await changed(ADDED));
		for (const name of ['events', 'citations', 'compare']) delete texts[name];
		expect(
			Object.entries(texts)
				.filter(([, text]) => !text.includes(ID))
				.map(([name]) => name),
		).toEqual([]);
	});
	test('leaves lists, issues, pairs, claims, search, tables, annotations, linked data and feeds', async () => {
		const texts = served(await changed(ADDED, WITHDRAWN));
		expect(
			Object.entries(texts)
				.filter(([, text]) => text.includes(ID))
				.map(([name]) => name),
		).toEqual([]);
	});
	test('changes how the claim stands that it denied', async () => {
		expect((await changed()).claim.get('ferry-depends-on-bank')?.status).toBe('contested');
		expect((await changed(WITHDRAWN)).claim.get('ferry-depends-on-bank')?.status).toBe('one-sided');
	});
	test('stays in the data, at its address and among the corrections, with the day and why', async () => {
		const graph = await changed(ADDED, WITHDRAWN);
		expect(dataOf(graph, 'statements')).toContainEqual(expect.objectContaining({ id: ID, state: 'withdrawn', changed: '2019-05-02' }));
		expect(leftPages(graph, [])).toMatchObject([{ path: `/statements/${ID}/`, on: '2019-05-02', reason: 'He never said it.' }]);
		expect(correctionsOf(graph)).toMatchObject([{ kind: 'withdrawn', on: '2019-05-02', words: 'He never said it.' }]);
		const [document] = feedsOf(graph)
			.filter(({ path }) => path === '/feeds/corrections')
			.flatMap(documentsOf);
		if (document === undefined) throw new Error('there is no feed of corrections');
		expect(atomOf(graph, document, absolute)).toMatch(/He never said it\.[\s\S]*Withdrawn: Marisk/);
		expect(jsonFeedOf(graph, document, absolute)).toContain('He never said it.');
		expect(graph.article.get('ferry-talks-2019')?.changed).toBe('2019-05-02');
	});
	test('takes with it a claim of which nobody else speaks', async () => {
		const graph = await changed(
			ADDED,
			[':::event[', ':::claim[A ferry carries people]{#ferry-carries-people kind=checkable}\n::topics[ferry-line]\n:::\n\n:::event['],
			['::answers[brandt-ferry-waits-for-bank]', '::asserts[ferry-carries-people]\n::answers[brandt-ferry-waits-for-bank]'],
			WITHDRAWN,
		);
		expect(graph.claim.has('ferry-carries-people')).toBe(false);
		const claim = leftPages(graph, []).find(({ path }) => path === '/claims/ferry-carries-people/');
		expect(claim).toMatchObject({ on: '2019-05-02', statement: null, because: [{ id: ID }] });
	});
});

test('a statement that came later and was mended says so, and its article with it', async () => {
	const graph = await changed(ADDED, CORRECTED);
	expect(graph.statement.get(ID)).toMatchObject({ state: 'corrected', added: '2019-04-20', changed: '2019-05-01' });
	expect(graph.statement.get('brandt-ferry-waits-for-bank')).toMatchObject({ state: 'current', added: '2019-04-01', changed: null });
	expect(graph.article.get('ferry-talks-2019')).toMatchObject({ added: '2019-04-01', changed: '2019-05-01' });
	expect(sitemap(graph, absolute)).toMatch(/marisk-two-matters\/<\/loc><lastmod>2019-05-01</);
});

describe('the list of ids', () => {
	const kinds = new Map([
		['b', 'actor'],
		['a', 'statement'],
	]);
	test('takes new ids below its last seal and seals them, twice the same', () => {
		const first = withIdsAdded('', kinds, sha256);
		expect(first).toMatchObject({ added: 2, total: 2 });
		expect(withIdsAdded(first.text, kinds, sha256).text).toBe(first.text);
		const more = withIdsAdded(first.text, new Map([...kinds, ['0', 'claim']]), sha256).text.split('\n');
		expect(more.slice(2, 5).map((one) => one.replace(/ [0-9a-f]{16}$/, ' …'))).toEqual(['a [statement]', 'b [actor]', '= 2 …']);
		expect(more.slice(5, 7).map((one) => one.replace(/ [0-9a-f]{16}$/, ' …'))).toEqual(['0 [claim]', '= 3 …']);
	});
	test('marks what has left the records, and leads every name of it to a page with the reason', () => {
		const text = goneMarked('a [statement]\nb [actor]\nolder -> a\n', new Map([['b', 'actor']]), 'It was of another article.');
		expect(text).toContain('a [statement] gone: It was of another article.\nb [actor]\n');
		expect(goneIds(text)).toEqual([
			{ id: 'a', kind: 'statement', reason: 'It was of another article.' },
			{ id: 'older', kind: 'statement', reason: 'It was of another article.' },
		]);
		expect(renamedIds('x [actor] -> y\n')).toEqual([{ from: 'x', to: 'y' }]);
	});
	test('gives hosts their redirects, under a sub-path too', async () => {
		const moved = movedPages(await changed(), [{ from: 'old', to: ID }]);
		expect(redirects(moved, (path) => `/sub${path}`)).toBe(`/sub/statements/old/ /sub/statements/${ID}/ 301\n`);
	});
});
