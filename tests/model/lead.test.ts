import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { glance, sayMark } from '../../src/model/views/glance.ts';
import { leads } from '../../src/model/views/lead.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { GROUND } from '../../src/text/issue-words.ts';
import { countWords } from '../../src/text/words.ts';

const { collections } = await loadCorpus(diskFiles('tests/corpus'));
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);
const all = () => true;
const ids = (of: Graph, drawn: (id: string) => boolean = all) => leads(of, countWords, drawn).map((lead) => lead.issue.id);
const ferry = graph.issue.get('ferry-and-bank');
if (ferry === undefined) throw new Error('no issue');

/** The same issue again under another id, changed; the graph has only these. */
function among(...changed: [id: string, change: (issue: Issue) => Issue][]): Graph {
	const issues = changed.map(([id, change]) => change({ ...structuredClone(ferry as Issue), id }));
	return { ...graph, issues, issue: new Map(issues.map((i) => [i.id, i])) };
}
type Holding = Issue['positions'][number]['holders'][number];
const holders =
	(change: (h: Holding) => Holding, kept: (h: Holding) => boolean = all) =>
	(issue: Issue): Issue => ({
		...issue,
		positions: issue.positions.map((p) => ({ ...p, holders: p.holders.filter(kept).map(change) })),
	});
/** The same graph, all of its statements printed by one article: what is left to tell issues apart is who says how much. */
const oneArticle = (of: Graph): Graph => ({
	...of,
	statement: new Map([...of.statement].map(([id, s]) => [id, { ...s, article: 'one-article', said: { ...s.said, latest: '2030-01-01' } }])),
});
const same = (issue: Issue) => issue;

describe('the front page steps through the questions that both sides answer', () => {
	test('opposed ones first, then those with the same answer, and no others', () => {
		const statuses = leads(graph, countWords, all).map((lead) => lead.issue.status);
		expect(statuses).toEqual(['opposed', 'same-answer']);
	});
	test('without those on which coders agree too little', () => {
		expect(ids(graph, (id) => id !== 'ferry-and-bank')).toEqual(['will-talks-go-on']);
	});
	test('what is only ascribed weighs less, however the ids stand', () => {
		const ascribed = holders((h) => ({ ...h, footing: 'ascribed' }));
		expect(ids(among(['a-ascribed', ascribed], ['b-said', same]))).toEqual(['b-said', 'a-ascribed']);
	});
	test('how much is quoted ranks nothing: then the id decides', () => {
		const quoted = holders((h) => ({ ...h, quoted: true, words: 'words' }));
		expect(ids(among(['b-quoted', quoted], ['a-plain', same]))).toEqual(['a-plain', 'b-quoted']);
	});
	test('one more statement on the fuller side alone changes nothing', () => {
		const said = (h: Holding): Holding => ({ ...h, footing: 'said' });
		const plain = holders(said, ({ statement }) => statement !== 'ministry-licences-first');
		expect(ids(oneArticle(among(['b-fuller', holders(said)], ['a-plain', plain])))).toEqual(['a-plain', 'b-fuller']);
	});
	test('of as many statements more articles weigh more, and of as many articles the later date', () => {
		const elsewhere = holders((h) => (h.statement === 'marisk-two-matters' ? { ...h, statement: 'reply-elsewhere' } : h));
		const later = holders((h) => (h.statement === 'marisk-two-matters' ? { ...h, statement: 'later-reply' } : h));
		const [reply] = ['marisk-two-matters'].flatMap((id) => graph.statement.get(id) ?? []);
		if (reply === undefined) throw new Error('no reply');
		const withReplies = (of: Graph): Graph => ({
			...of,
			statement: new Map([
				...of.statement,
				['reply-elsewhere', { ...reply, id: 'reply-elsewhere', article: 'third-article' }],
				['later-reply', { ...reply, id: 'later-reply', said: { ...reply.said, latest: '2031-01-01' } }],
			]),
		});
		expect(ids(withReplies(among(['a-fewer', later], ['b-more', elsewhere])))).toEqual(['b-more', 'a-fewer']);
		expect(ids(withReplies(among(['a-earlier', same], ['b-later', later])))).toEqual(['b-later', 'a-earlier']);
	});
	test('each side in the order of the pages, its text where it is short', () => {
		const [lead] = leads(graph, countWords, all);
		expect(lead?.answers.map((a) => a.side.position)).toEqual(['first', 'second']);
		expect(lead?.answers.every((a) => a.says === (countWords(a.best.statement.text) <= 30 ? 'text' : 'position'))).toBe(true);
	});
});

describe('the picture of everything', () => {
	test('has every question once, and a mark for every statement of a side', () => {
		const rows = glance(graph).flatMap((group) => group.rows);
		expect(rows.map((row) => row.issue.id).sort()).toEqual(graph.issues.map((i) => i.id).sort());
		const row = rows.find((one) => one.issue.id === 'ferry-and-bank');
		expect(row?.marks.map(({ marks }) => marks.map((m) => m.statement.id))).toEqual([
			['brandt-ferry-waits-for-bank', 'ministry-licences-first'],
			['marisk-two-matters'],
		]);
	});
	test('says in words what a mark shows', () => {
		const [mark] = glance(graph)
			.flatMap((g) => g.rows)
			.flatMap((r) => r.marks)
			.flatMap((m) => m.marks);
		if (mark === undefined) throw new Error('no mark');
		expect(sayMark({ ...mark, ground: 'quoted', jointly: true, hedged: true }, GROUND)).toBe(
			`quoted, jointly, tentatively: ${mark.statement.heading}`,
		);
	});
});
