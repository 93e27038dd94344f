import { expect, test } from 'vitest';
import { shortLabels } from '../../src/model/link/short-label.ts';
import { Actor } from '../../src/schema/actor.ts';
import { ArticleCoded } from '../../src/schema/article.ts';

const actors = new Map(
	[
		{ id: 'ada-oda', name: 'Ada Oda', kind: 'person' },
		{ id: 'herald', name: 'Herald', kind: 'media' },
	].map((actor) => [actor.id, Actor.parse(actor)]),
);
const article = (id: string, fields: object) =>
	ArticleCoded.parse({
		id,
		label: `Label of ${id}`,
		publisher: { value: 'herald', basis: 'stated' },
		author: { basis: 'unconfirmed' },
		published: { value: '2020-05', basis: 'stated' },
		language: 'en',
		genre: 'news',
		arguesNote: 'Neither.',
		sourceFile: 'x.txt',
		sourceHash: 'a'.repeat(64),
		words: '100',
		paragraphs: '9',
		...fields,
	});
const shorts = (...articles: ReturnType<typeof article>[]) => [...shortLabels(articles, actors).values()];
const named = { author: { value: 'ada-oda', basis: 'stated' } };

test('an article is called after its author, else its publisher, with the year where that is known', () => {
	expect(shorts(article('a', named), article('b', {}))).toEqual(['Oda 2020', 'Herald 2020']);
	expect(shorts(article('a', { published: { value: '[2020-05-01..]', basis: 'inferred' } }))).toEqual(['Herald']);
	expect(shorts(article('a', { publisher: { basis: 'unconfirmed' } }))).toEqual(['Label of a']);
});

test('what the record gives goes before what is derived', () => {
	expect(shorts(article('a', { ...named, short: 'Oda on nets' }))).toEqual(['Oda on nets']);
});

test('two that would be called the same keep their labels, and a third its short one', () => {
	expect(shorts(article('a', {}), article('b', {}), article('c', named))).toEqual(['Label of a', 'Label of b', 'Oda 2020']);
});
