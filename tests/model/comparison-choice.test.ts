import { expect, test } from 'vitest';
import { compareData, periodsOf } from '../../src/indexes/compare-data.ts';
import { Topic } from '../../src/schema/topic.ts';
import { choiceOf, chosenRows, labelOf, queryOf, testOf, unknownIn } from '../../src/text/compare-choice.ts';
import { day, graphWith, made } from './made.ts';

const topics = [
	Topic.parse({ id: 'harbour', label: 'The harbour', gloss: 'x' }),
	Topic.parse({ id: 'fishing', label: 'Fishing', gloss: 'x' }),
];
const graph = {
	...graphWith([
		made('a', { said: day('2020-01-31'), presentation: 'direct' }),
		made('b', { said: day('2020-02-01'), topics: ['fishing'] }),
		made('c', { said: { ...day('2020-01-01'), latest: '2020-02-03' }, speakers: ['ben-ito'], sides: ['south'] }),
		made('d', { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'] }),
	]),
	topics,
};
const data = compareData(graph);
const any = { a: '', b: '', topic: '', as: '', when: '' };
const found = (chosen: string, more: Partial<typeof any> = {}) => {
	const is = testOf(data, chosen);
	return is === null ? null : chosenRows(data, is, { ...any, ...more }).map((row) => graph.statements[row.at]?.id);
};

test('a choice goes into an address and comes back', () => {
	const choice = { a: 'side:north', b: 'period:2020-01', topic: 'harbour', as: 'direct', when: '2020' };
	expect(queryOf(choice)).toBe('?a=side:north&b=period:2020-01&topic=harbour&as=direct&when=2020');
	expect(choiceOf(queryOf(choice))).toEqual(choice);
	expect(queryOf(any)).toBe('');
	expect(choiceOf('?b=actor%3Aada-oda&x=1')).toEqual({ ...any, b: 'actor:ada-oda' });
});

test('sides by id and by label, actors, articles, the authors', () => {
	expect(found('side:north')).toEqual(['a', 'b']);
	expect(found('side:norton')).toEqual(['a', 'b']);
	expect(found('side:author')).toEqual(['d']);
	expect(found('actor:ben-ito')).toEqual(['c']);
	expect(found('article:harbour')).toHaveLength(4);
	expect([found('side:nobody'), found('actor'), found('claim:x'), found('period:soon')]).toEqual([null, null, null, null]);
});

test('a period holds what is known to have been said in it', () => {
	expect(found('period:2020-01')).toEqual(['a']);
	expect(found('period:2020')).toEqual(['c', 'a', 'b']);
	expect(found('period:2020-02-01')).toEqual(['b']);
	expect(periodsOf(graph)).toEqual(['2020', '2020-01', '2020-02']);
	expect([labelOf(data, 'period:2020'), labelOf(data, 'period:2020-02'), labelOf(data, 'period:2020-02-01')]).toEqual([
		'2020',
		'February 2020',
		'1 February 2020',
	]);
});

test('topic and presentation narrow both columns', () => {
	expect(found('side:north', { topic: 'fishing' })).toEqual(['b']);
	expect(found('side:north', { as: 'quoted' })).toEqual(['a']);
	expect(found('side:north', { as: 'indirect', topic: 'harbour' })).toEqual([]);
	expect(found('side:north', { topic: 'nowhere' })).toEqual([]);
});

test('so does a period: what may have been said outside it is left out', () => {
	expect(found('article:harbour', { when: '2020-01' })).toEqual(['a']);
	expect(found('side:north', { when: '2020' })).toEqual(['a', 'b']);
	expect(unknownIn(data, { ...any, a: 'side:north', b: 'side:south', when: 'spring' })).toEqual(['spring']);
});

test('what names nothing is named: no month or day that no calendar has, no topic, no way of printing', () => {
	for (const period of ['2024-99', '2024-00', '2023-02-30', '2024-04-31', '0'])
		expect(unknownIn(data, { ...any, a: 'side:north', b: `period:${period}` })).toEqual([`period:${period}`]);
	expect(unknownIn(data, { a: 'nosuch', b: 'side:nosuch', topic: 'nowhere', as: 'shouted', when: '' })).toEqual([
		'nosuch',
		'side:nosuch',
		'nowhere',
		'shouted',
	]);
	expect(unknownIn(data, { ...any, a: 'side:north', b: 'period:2024-02-29', topic: 'fishing', as: 'quoted' })).toEqual([]);
});
