import { expect, test } from 'vitest';
import { periodOf, viewsOfArticle, viewsOfEvent, viewsOfStatement, viewsOfTopic } from '../../src/model/views/in-views.ts';
import { choiceOf } from '../../src/text/compare-choice.ts';
import { day, graphWith, made } from './made.ts';

const graph = graphWith([
	made('a', { said: day('2020-02-11'), topics: ['harbour'] }),
	made('open', { said: { ...day('2020-02-11'), earliest: null } }),
	made('own', { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'], topics: [] }),
]);
const statement = (id: string) => {
	const found = graph.statement.get(id);
	if (found === undefined) throw new Error(id);
	return found;
};
const paths = (links: readonly { path: string }[]) => links.map(({ path }) => path);

test('a statement leads to its month among those of its speaker, and to its speaker beside the other side on its topic', () => {
	const [speaker = ''] = statement('a').speakers;
	const [north, south] = graph.sides;
	expect(paths(viewsOfStatement(graph, statement('a')))).toEqual([
		`/timeline/?by=${speaker}&w=2020-02-01..2020-02-29`,
		`/compare/?a=actor:${speaker}&b=side:${south.id}&topic=harbour`,
	]);
	expect(north.id).toBe('north');
});

test('what may have been said in any month leads to no month', () => {
	expect(viewsOfStatement(graph, statement('open'))[0]?.path).not.toContain('w=');
	expect([
		periodOf(day('2020-02-11')),
		periodOf({ earliest: '2020-01-31', latest: '2020-02-01' }),
		periodOf({ earliest: '2019-12-31', latest: '2020-01-01' }),
	]).toEqual(['2020-02', '2020', null]);
});

test('an author’s own words lead to his article on the timeline, and to the authors', () => {
	const [timeline, compare] = paths(viewsOfStatement(graph, statement('own')));
	expect(timeline).toBe('/timeline/?in=harbour');
	expect(choiceOf(compare?.split('?')[1] ?? '').a).toBe('side:author');
});

test('a topic and an article lead to what they hold', () => {
	expect(paths(viewsOfTopic({ id: 'harbour' }))).toEqual(['/timeline/?topic=harbour']);
	const [article] = graph.articles;
	if (article === undefined) throw new Error('There is no article.');
	expect(paths(viewsOfArticle(graph, article))[0]).toBe(`/timeline/?in=${article.id}`);
});

test('an event leads to its month, and to both sides in it; one of no known time to nothing', () => {
	const event = (happened: object) => ({ happened: { ...day('2020-12-05'), ...happened } }) as Parameters<typeof viewsOfEvent>[1];
	const [timeline, compare] = paths(viewsOfEvent(graph, event({})));
	expect(timeline).toBe('/timeline/?w=2020-12-01..2020-12-31');
	expect(choiceOf(compare?.split('?')[1] ?? '').when).toBe('2020-12');
	expect(viewsOfEvent(graph, event({ earliest: null }))).toEqual([]);
});
