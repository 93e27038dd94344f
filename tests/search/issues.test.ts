import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { graphOf, of } from '../../src/model/link/graph.ts';
import { answerRequest } from '../../src/search/engine/answer.ts';
import { complete, rows } from '../../src/search/engine/complete.ts';
import type { Request } from '../../src/search/engine/run.ts';
import { searchCorpus } from '../../src/search/writer/documents.ts';
import { beginningsByIssue } from '../../src/search/writer/landing.ts';
import { writeIndex } from '../../src/search/writer/write-index.ts';
import { ISSUE_STATUS } from '../../src/text/issue-words.ts';
import { opened } from './memory.ts';

const { collections, synonyms } = await loadCorpus(diskFiles(resolve(import.meta.dirname, '../../content')));
if (collections === null) throw new Error('the content has mistakes: npm run content');
const graph = graphOf(collections);
const withIssues = await opened(writeIndex(searchCorpus(graph, synonyms)));
const without = await opened(writeIndex(searchCorpus(graphOf({ ...collections, issues: [] }), synonyms)));
const ask = ({ store, meanings }: typeof without, query: string, issue: string[] = []) =>
	answerRequest(store, meanings, {
		query,
		picked: issue.length === 0 ? {} : { issue },
		sort: 'relevance',
		limit: 200,
		expanded: ['issue'],
	});
const facetOf = ({ facets }: Awaited<ReturnType<typeof ask>>) => facets.find(({ facet }) => facet === 'issue');

test('operator, facet and its count find the statements that answer an issue, and no other', async () => {
	const counts = new Map(facetOf(await ask(withIssues, ''))?.values.map(({ id, count }) => [id, count]));
	for (const { id } of graph.issues) {
		const answering = graph.statements.filter((s) => of(graph.issuesAnswered, s.id).some((one) => one.id === id)).map((s) => s.id);
		for (const found of [await ask(withIssues, `issue:${id}`), await ask(withIssues, '', [id])])
			expect(found.results.map(({ card }) => card.id).sort(), id).toEqual(answering.sort());
		expect(counts.get(id), id).toBe(answering.length);
	}
});

test('a word of a question leads to its page, with the status in words', async () => {
	for (const { id, question, status } of graph.issues) {
		const { things } = await ask(withIssues, question);
		const found = things.find(({ sort }) => sort === 'issue')?.items.find((one) => one.id === id);
		expect(found, question).toMatchObject({ path: `/issues/${id}/`, label: { text: question } });
		expect(found?.note).toContain(ISSUE_STATUS[status]);
	}
});

test('words of its topic lead to an issue, and not through it to statements on another topic', async () => {
	for (const one of graph.topics) {
		// A name of somebody in a question leads on to what answers it, as it should: a word that is none is asked for.
		const isName = (word: string) => graph.actors.some(({ names }) => names.some(({ name }) => name === word));
		const word = one.names.find(({ lang, term }) => lang === 'ja' && !isName(term))?.term;
		if (word === undefined || !graph.issues.some(({ topics }) => topics.includes(one.id))) continue;
		const found = await ask(withIssues, `topic:${one.id} ${word}`);
		expect(
			found.things.map(({ sort }) => sort),
			word,
		).toContain('issue');
		expect((await ask(withIssues, word)).total, word).toBe((await ask(without, word)).total);
	}
});

test('a corpus without issues offers none: no thing, no value of a facet, nothing after the operator', async () => {
	const found = await ask(without, 'sanctions');
	expect(found.things.map(({ sort }) => sort)).not.toContain('issue');
	expect(facetOf(found)).toMatchObject({ values: [], total: 0 });
	expect(await complete(without.store, without.meanings, 'issue', '')).toEqual([]);
	expect((await complete(withIssues.store, withIssues.meanings, 'issue', '')).length).toBeGreaterThan(0);
});

test('a download names, beside each statement, every issue that it answers', async () => {
	const everything = { query: '', picked: {}, sort: 'relevance', limit: 10, expanded: [] } satisfies Request;
	const listed = await rows(withIssues.store, withIssues.meanings, everything);
	expect(Object.fromEntries(listed.map(({ id, issues }) => [id, issues.toSorted()]))).toEqual(
		Object.fromEntries(
			graph.statements.map(({ id }) => [
				id,
				of(graph.issuesAnswered, id)
					.map((one) => one.id)
					.sort(),
			]),
		),
	);
	expect((await rows(without.store, without.meanings, everything)).flatMap(({ issues }) => issues)).toEqual([]);
});

test('each question that a search may begin with leads to as many statements as stand beside it', async () => {
	const offered = beginningsByIssue(graph);
	expect(offered.map(({ label }) => label)).toEqual(graph.issues.map(({ question }) => question));
	for (const { ask: address, label, count } of offered) {
		const issue = new URLSearchParams(address).get('issue');
		expect((await ask(withIssues, '', [issue ?? ''])).total, label).toBe(count);
	}
	const [silent, ...rest] = graph.issues;
	const nobody = {
		...graph,
		issuesAnswered: new Map([...graph.issuesAnswered].map(([id, all]) => [id, all.filter((one) => one !== silent)])),
	};
	expect(beginningsByIssue(nobody).map(({ label }) => label)).toEqual(rest.map(({ question }) => question));
});
