import { expect, test } from 'vitest';
import { cardClass, cardMarkup } from '../../src/markup/statement-card.ts';
import { htmlOf, tag } from '../../src/markup/tag.ts';
import { cardOf } from '../../src/model/views/card.ts';
import type { Actor } from '../../src/schema/actor.ts';
import { day, graphWith, made } from '../model/made.ts';

const options = { href: (path: string) => path };

function cardWith(fields: Parameters<typeof made>[1]) {
	const graph = graphWith([made('a', fields)]);
	return cardOf(graph, graph.statement.get('a') ?? expect.fail());
}

/** What a reader sees, line by line. */
function linesOf(fields: Parameters<typeof made>[1], more = {}): string[] {
	return cardMarkup(cardWith(fields), { ...options, ...more }).map((line) => htmlOf([line]).replace(/<[^>]+>/g, ''));
}

const ferry = {
	heading: 'Oda: the ferry runs',
	text: 'The ferry “runs today”.',
	spans: [{ start: 11, end: 21, kind: 'quote' as const }],
	presentation: 'partial' as const,
	said: day('2024-05-03'),
};

test('a card says in one order who and when, what, how it is printed and how it reached us', () => {
	expect(linesOf(ferry)).toEqual([
		'Ada Oda3 May 2024',
		'The ferry runs',
		'The ferry “runs today”.',
		' partly quoted How it reached us: no outlet namedHerald 2020, ¶ 3',
	]);
});

test('a note on the date is no title, which a screen reader would say in the place of the date', () => {
	const noted = { ...ferry, said: { ...day('2024-05-03'), note: 'The year is ours.' } };
	expect(htmlOf(cardMarkup(cardWith(noted), options))).toContain('<time datetime="2024-05-03">3 May 2024</time>');
});

test('where a page is about the speaker or the article, the card leaves them out', () => {
	expect(linesOf(ferry, { speakerless: true })[0]).toBe('3 May 2024');
	expect(linesOf(ferry, { placeless: true }).at(-1)).toBe(' partly quoted How it reached us: no outlet named');
	expect(linesOf({ ...ferry, voice: 'own', presentation: null }, { placeless: true }).at(-1)).toBe(' the author’s own words');
});

test('reports side by side are one step before the arrow, not two', () => {
	const hop = (outlet: string) => ({ outlet, on: null, basis: 'stated' as const });
	const html = htmlOf(cardMarkup(cardWith({ ...ferry, via: [[hop('wire')], [hop('buoy')]] }), options));
	expect(html).toContain('wire and buoy<svg class="onward"');
	expect(html.match(/class="onward"/g)).toHaveLength(1);
});

test('words that stand in somebody else’s statement are said to come by it, a group’s standing is in the plural', () => {
	const own = made('own', { within: 'outer' });
	const graph = graphWith([made('outer', { speakers: ['ben-ito'] }), made('a', { ...ferry, within: 'outer' }), made('same'), own]);
	const way = (id: string, all = graph) => cardOf(all, all.statement.get(id) ?? expect.fail()).way;
	expect(way('a')).toEqual(['in a statement by Ben Ito']);
	expect(way('same')).toEqual([]);
	expect(way('own', graphWith([made('outer'), own])), 'one’s own').toEqual([]);
	const group = { ...graph.actor.get('somebody'), id: 'fishers', name: 'Fishers', kind: 'group' } as Actor;
	const actor = new Map(graph.actor).set('fishers', group);
	expect(cardOf({ ...graph, actor }, made('b', { speakers: ['fishers'], capacity: 'expert' })).by.apart).toBe('experts');
	expect(cardOf(graph, made('b', { speakers: ['ben-ito'], capacity: 'expert' })).by.apart).toBe('expert');
});

test('only what an article prints in quotation marks is set as quoted, and a bar has the side’s tone', () => {
	const card = cardWith(ferry);
	expect(htmlOf(cardMarkup(card, options))).toContain('The ferry <span class="quoted" dir="auto">“runs today”</span>.');
	expect(cardClass(card, options)).toBe('statement first bar');
	expect(cardClass(card, { ...options, bar: false })).toBe('statement first');
});

test('no text of a record becomes markup', () => {
	expect(htmlOf([tag('a', { href: '/"><script>' }, '<b>&"')])).toBe('<a href="/&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&quot;</a>');
});
