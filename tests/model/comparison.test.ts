import { expect, test } from 'vitest';
import type { Graph } from '../../src/model/link/graph.ts';
import { balanceOf } from '../../src/model/views/balance.ts';
import { blankOf } from '../../src/model/views/blank.ts';
import { comparisonOf } from '../../src/model/views/comparison.ts';
import { type Entry, printedIn, type Row, spokenRows, unspoken } from '../../src/model/views/rows.ts';
import { sayCell, sayCount, sayInLine } from '../../src/model/views/sayings.ts';
import { topicBalances } from '../../src/model/views/topic-balance.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { Topic } from '../../src/schema/topic.ts';
import { day, graphWith, made } from './made.ts';

const harbour = Topic.parse({ id: 'harbour', label: 'The harbour', gloss: 'Whose it is.' });
const fishing = Topic.parse({ id: 'fishing', label: 'Fishing', gloss: 'Who may.' });
const south = { speakers: ['ben-ito'], sides: ['south'] };
const joint = { speakers: ['ada-oda', 'somebody'], sides: ['north', 'other'], jointly: true, presentation: 'partial' };
const voice = { speakers: ['ben-ito'], sides: ['other'], capacity: 'former' };
const own = { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'], capacity: null };

const graphOn = (...statements: Statement[]): Graph => ({ ...graphWith(statements), topics: [harbour, fishing] });
const row = (rows: readonly Row[], key: Row['key']) => {
	const found = rows.find((r) => r.key === key);
	if (found === undefined) throw new Error(`no row ${key}`);
	return found;
};
const ids = (entries: readonly Entry[]) => entries.map((e) => `${e.statement.id}${e.again ? ' again' : ''}`);

test('each statement stands in its column, below its country, with others or with the authors, and is printed once', () => {
	const graph = graphOn(
		made('north-says', { functions: ['problem', 'cause'] }),
		made('south-says', { ...south, functions: ['cause'] }),
		made('south-expert', { ...voice, functions: ['cause'] }),
		made('onlooker', { speakers: ['somebody'], sides: ['other'], functions: ['cause'] }),
		made('author-says', { ...own, functions: ['cause', 'remedy'] }),
		made('nothing-of-it'),
		made('elsewhere', { topics: ['fishing'], functions: ['cause'] }),
		made('third-topic', { topics: ['fishing', 'harbour'], functions: ['remedy'] }),
	);
	const { rows, apart } = comparisonOf(graph, harbour);
	expect(ids(row(rows, 'problem').columns[0].said.entries)).toEqual(['north-says again']);
	const cause = row(rows, 'cause');
	expect(ids(cause.columns[0].said.entries)).toEqual(['north-says']);
	expect(ids(cause.columns[1].said.entries)).toEqual(['south-says']);
	expect(ids(cause.columns[1].voices.entries)).toEqual(['south-expert']);
	expect(ids(cause.others.entries)).toEqual(['onlooker']);
	expect(ids(cause.authors.entries)).toEqual(['author-says']);
	expect(ids(row(rows, 'remedy').authors.entries)).toEqual(['author-says again']);
	expect(ids(row(rows, 'remedy').columns[0].said.entries)).toEqual(['third-topic']);
	expect(ids(row(rows, 'none').columns[0].said.entries)).toEqual(['nothing-of-it']);
	expect(apart).toEqual({ voices: [0, 1], others: 1, authors: 1 });
	expect(printedIn(rows).size).toBe(7);
});

test('swapped, columns, balance and voices come reversed', () => {
	const graph = graphOn(
		made('north-says', { functions: ['cause'] }),
		made('south-says', { ...south, functions: ['cause'] }),
		made('old', voice),
	);
	const { sides, rows, balance, apart } = comparisonOf(graph, harbour, true);
	expect(sides.map((s) => s.label)).toEqual(['Sutton', 'Norton']);
	expect(row(rows, 'cause').columns.map((c) => ids(c.said.entries))).toEqual([['south-says'], ['north-says']]);
	expect(balance.map((b) => b.side.id)).toEqual(['south', 'north']);
	expect(apart.voices).toEqual([1, 0]);
});

test('an answer across the columns is an exchange, drawn once, towards what it answers', () => {
	const graph = graphOn(
		made('asked', { functions: ['problem', 'remedy'], said: day('2020-01-01') }),
		made('answer', { ...south, functions: ['problem', 'remedy'], said: day('2020-01-02'), answers: [{ id: 'asked', by: 'article' }] }),
		made('other-answer', { ...south, functions: ['problem'], said: day('2020-01-03'), answers: [{ id: 'asked', by: 'speaker' }] }),
	);
	const { rows } = comparisonOf(graph, harbour);
	const [exchange, ...more] = row(rows, 'problem').exchanges;
	expect(more).toEqual([]);
	expect(exchange?.columns.map(ids)).toEqual([['asked'], ['answer', 'other-answer']]);
	expect([exchange?.answering, exchange?.by]).toEqual([1, ['article', 'speaker']]);
	expect(exchange?.columns[1][0]?.answers).toEqual([]);
	expect(row(rows, 'problem').columns.map((c) => c.said.entries)).toEqual([[], []]);
	expect(row(rows, 'remedy').exchanges).toEqual([]);
	expect(comparisonOf(graph, harbour, true).rows[0]?.exchanges[0]?.answering).toBe(0);
});

test('an answer to another row is drawn where it is printed, and the other row fills no cell by it', () => {
	const graph = graphOn(
		made('asked', { functions: ['remedy'] }),
		made('answer', { ...south, functions: ['problem', 'cause'], answers: [{ id: 'asked', by: 'article' }] }),
	);
	const { rows, balance } = comparisonOf(graph, harbour);
	const [exchange] = row(rows, 'problem').exchanges;
	expect(exchange?.columns.map(ids)).toEqual([['asked again'], ['answer']]);
	expect(exchange?.columns[0][0]).toMatchObject({ elsewhere: true, home: 'remedy' });
	expect(row(rows, 'cause').exchanges).toEqual([]);
	expect(ids(row(rows, 'remedy').columns[0].said.entries)).toEqual(['asked']);
	expect(row(rows, 'remedy').columns[0].said.entries[0]?.answeredBy.map((s) => s.id)).toEqual(['answer']);
	expect(balance[0].rows.problem.alone).toEqual([]);
	expect(printedIn(rows)).toEqual(new Set(['answer', 'asked']));
});

test('an answer that no arrow shows is told in words', () => {
	const graph = graphOn(
		made('asked', { functions: ['problem'] }),
		made('answer', {
			functions: ['cause'],
			answers: [
				{ id: 'asked', by: 'article' },
				{ id: 'storm', by: 'speaker' },
			],
		}),
		made('aside', { ...own, functions: ['cause'], answers: [{ id: 'asked', by: 'editor' }] }),
	);
	const { rows } = comparisonOf(graph, harbour);
	expect(rows.flatMap((r) => r.exchanges)).toEqual([]);
	expect(row(rows, 'cause').columns[0].said.entries[0]?.answers.map((a) => a.id)).toEqual(['asked', 'storm']);
	expect(row(rows, 'problem').columns[0].said.entries[0]?.answeredBy.map((s) => s.id)).toEqual(['answer', 'aside']);
});

test('a statement of both sides stands across both columns and counts for each', () => {
	const graph = graphOn(
		made('together', { speakers: ['ada-oda', 'ben-ito'], sides: ['north', 'south'], jointly: true, functions: ['remedy'] }),
	);
	const { rows, balance } = comparisonOf(graph, harbour);
	expect(ids(row(rows, 'remedy').shared.entries)).toEqual(['together']);
	expect(row(rows, 'remedy').columns.map((c) => c.said.entries)).toEqual([[], []]);
	expect(balance.map((b) => [b.alone.total, b.joint.total, b.joint.persons])).toEqual([
		[0, 1, 1],
		[0, 1, 1],
	]);
});

test('the balance counts said, standing and ascribed apart, joint statements apart, blanks with and without them', () => {
	const statements = [
		made('said', { functions: ['problem'], presentation: 'direct' }),
		made('standing', { aspect: 'standing', footing: 'standing', functions: ['problem'] }),
		made('ascribed', { medium: 'thought', footing: 'ascribed' }),
		made('with-others', { ...joint, functions: ['cause'] }),
		made('author-says', { ...own, functions: ['remedy'] }),
		made('south-says', { ...south, functions: ['remedy'] }),
	];
	const graph = graphOn(...statements);
	const { alone, joint: jointly, blank, blankAlone, rows } = balanceOf(graph, statements, graph.sides[0]);
	expect([alone.total, alone.said, alone.standing, alone.ascribed, alone.presentation.direct, alone.persons]).toEqual([3, 1, 1, 1, 1, 1]);
	expect([jointly.total, jointly.said, jointly.presentation.partial, jointly.persons]).toEqual([1, 1, 1, 1]);
	expect([blank, blankAlone]).toEqual([2, 3]);
	expect(sayCell(rows.problem)).toBe('2 statements: 1 reported, 1 position');
	expect(sayCell(rows.cause)).toBe('1 joint statement');
	expect(sayCell(rows.remedy)).toBe('no statement');
});

test('a blank says what was counted and where else the side speaks', () => {
	const graph = graphOn(
		made('a', { functions: ['cause'] }),
		made('b', { functions: ['problem'] }),
		made('c', { ...south }),
		made('d', { ...south, topics: ['fishing'], functions: ['cause'] }),
	);
	const [first, second] = graph.sides;
	expect(blankOf(graph, harbour, 'cause', second, first)).toEqual({
		ofThis: 1,
		ofOther: 2,
		filled: 1,
		elsewhere: [{ topic: fishing, count: 1 }],
	});
});

test('undated statements come last, and a long list says how many more there are', () => {
	const dated = (n: number) => (n === 0 ? {} : { said: day(`2020-01-${String((n % 28) + 1).padStart(2, '0')}`) });
	const statements = Array.from({ length: 60 }, (_, n) => made(`s-${n}`, { functions: ['cause'], ...dated(n) }));
	const { rows, statements: sorted } = comparisonOf(graphOn(...statements), harbour);
	expect(sorted.at(-1)?.id).toBe('s-0');
	const { said } = row(rows, 'cause').columns[0];
	expect([said.entries.length, said.more]).toEqual([50, 10]);
});

test('rows in which both sides speak come first, then those of one, and what neither answers is left', () => {
	const graph = graphOn(
		made('problem', { functions: ['problem'] }),
		made('north-remedy', { functions: ['remedy'] }),
		made('south-remedy', { ...south, functions: ['remedy'] }),
		made('also', { ...joint }),
		made('author-says', { ...own, functions: ['cause'] }),
	);
	const { rows } = comparisonOf(graph, harbour);
	expect(spokenRows(rows).map((r) => r.key)).toEqual(['remedy', 'problem', 'none']);
	expect(unspoken(rows).map((r) => r.key)).toEqual(['cause', 'judgement']);
});

test('a statement of two functions is printed in the row that comes first on the page', () => {
	const graph = graphOn(
		made('north-both', { functions: ['problem', 'remedy'] }),
		made('south-remedy', { ...south, functions: ['remedy'] }),
	);
	const { rows } = comparisonOf(graph, harbour);
	expect(ids(row(rows, 'remedy').columns[0].said.entries)).toEqual(['north-both']);
	expect(row(rows, 'problem').columns[0].said.entries[0]).toMatchObject({ again: true, home: 'remedy' });
});

test('the last row is left out where nothing stands in it', () => {
	const last = (...statements: Statement[]) => {
		const { rows } = comparisonOf(graphOn(...statements), harbour);
		return [...spokenRows(rows), ...unspoken(rows)].map((r) => r.key).includes('none');
	};
	expect([last(made('a', { functions: ['cause'] })), last(made('a')), last(made('a', own))]).toEqual([false, true, true]);
});

test('what a cell holds is said with the joint statements among it', () => {
	const cell = (alone: Statement[], jointly: Statement[] = []) => sayCell({ alone, joint: jointly });
	expect(cell([made('a')])).toBe('1 statement, reported');
	expect(cell([made('a'), made('b')])).toBe('2 statements, all reported');
	expect(cell([], [made('a', joint)])).toBe('1 joint statement');
	expect(cell([made('a', { footing: 'standing' }), made('b', { footing: 'standing' })])).toBe('2 positions');
	expect(cell([made('a', { footing: 'standing' })], [made('b', joint)])).toBe('2 statements: 1 jointly, 1 position');
	expect([sayCount({ alone: [made('a')], joint: [made('b', joint)] }), sayCount({ alone: [], joint: [made('b', joint)] })]).toEqual([
		'2, 1 jointly',
		'1 jointly',
	]);
});

test('topics keep the order of the registry and count what stands in neither column apart', () => {
	const graph = graphOn(
		made('a', { presentation: 'direct' }),
		made('b', joint),
		made('c', voice),
		made('d', own),
		made('e', { speakers: ['somebody'], sides: ['other'] }),
	);
	const [first, second] = topicBalances(graph);
	expect([first?.topic.id, second?.topic.id]).toEqual(['harbour', 'fishing']);
	expect(first?.shares.map((s) => [s.alone.total, s.joint.total])).toEqual([
		[1, 1],
		[0, 0],
	]);
	expect([first?.voices, first?.others, first?.authors]).toEqual([1, 1, 1]);
});

test('a mark is named by heading, print and footing', () => {
	expect(sayInLine(made('a', { footing: 'standing', aspect: 'standing' }))).toBe('Oda: a (paraphrase, position)');
});
