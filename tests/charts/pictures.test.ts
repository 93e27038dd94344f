import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { drawMix } from '../../src/charts/draw-mix.ts';
import { drawOverview } from '../../src/charts/draw-overview.ts';
import { drawPanel } from '../../src/charts/draw-panel.ts';
import { drawStrip } from '../../src/charts/draw-strip.ts';
import { drawTies } from '../../src/charts/draw-ties.ts';
import { groupItems } from '../../src/charts/group.ts';
import { placeMix } from '../../src/charts/place-mix.ts';
import { placeOverview } from '../../src/charts/place-overview.ts';
import { placePanel } from '../../src/charts/place-panel.ts';
import { placeStrip } from '../../src/charts/place-strip.ts';
import { leastFor, placeTies } from '../../src/charts/place-ties.ts';
import { standalone } from '../../src/charts/standalone.ts';
import type { TieNode, TieStanding, Ties } from '../../src/model/views/ties.ts';
import { dayNumber, type TimeItem } from '../../src/text/item.ts';
import { PRESENTATIONS } from '../../src/vocabulary.ts';
import { item } from './items.ts';
import { createSite } from './site.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const wardrobe = {
	tokens: await read('src/styles/tokens.css'),
	css: await read('src/styles/charts-svg.css'),
	signs: await read('public/signs.svg'),
	font: null,
};
const imprint = (title: string) => ({ title, source: 'Source: an invented corpus.', licence: 'MIT licence.' });
const site = createSite();

/** One element a line, so that a change of a picture can be read as a diff. */
const inLines = (svg: string) => svg.replaceAll('><', '>\n<');

const MONTH = { from: dayNumber('2024-07-01'), to: dayNumber('2024-08-01') };

function panel(title: string, items: readonly TimeItem[], window = MONTH): string {
	const placed = placePanel(groupItems(items), window);
	return inLines(standalone(drawPanel(placed, site, placed.answers[0] ?? null), placed, imprint(title), wardrobe));
}

function overview(title: string, items: readonly TimeItem[], width: number): string {
	const placed = placeOverview(items, width);
	return inLines(standalone(drawOverview(placed, [], ''), placed, imprint(title), wardrobe));
}

const picture = (name: string) => `../pictures/${name}.svg`;

describe('a detail of the timeline', () => {
	it('of one statement', async () => {
		await expect(panel('One statement', [item('one', 'first', '2024-07-10')])).toMatchFileSnapshot(picture('detail-one'));
	});

	it('of none says that nothing is known of either side', async () => {
		await expect(panel('None', [])).toMatchFileSnapshot(picture('detail-none'));
	});

	it('of five hundred in one week counts them in bars and names those that are few', async () => {
		const many = Array.from({ length: 500 }, (_, i) =>
			item(`many-${i}`, i % 3 === 0 ? 'second' : 'first', `2024-07-${String(8 + (((i * 7) % 31) % 7)).padStart(2, '0')}`),
		);
		await expect(panel('Five hundred in a week', [...many, item('an-event', 'events', '2024-07-08')])).toMatchFileSnapshot(
			picture('detail-five-hundred-in-a-week'),
		);
	});

	it('of dates open at either end trail off where they are open', async () => {
		const items = [
			item('by-a-day', 'first', '[..2024-07-12]'),
			item('from-a-day', 'first', '[2024-07-20..]'),
			item('until-a-day', 'second', '../2024-07-09'),
			item('from-then-on', 'second', '2024-07-22/..'),
			item('unknown-end', 'events', '2024-07-15/'),
			item('open-event', 'events', '[..2024-07-03]'),
		];
		await expect(panel('Open at either end', items)).toMatchFileSnapshot(picture('detail-open-intervals'));
	});

	it('of every kind of date has a sign for each', async () => {
		const items = [
			item('known-day', 'first', '2024-07-04'),
			item('about-a-day', 'first', '2024-07-08~'),
			item('perhaps-a-day', 'first', '2024-07-12?'),
			item('between-two-days', 'first', '[2024-07-14..2024-07-18]'),
			item('one-of-two', 'second', '[2024-07-05,2024-07-06]'),
			item('some-day-of-a-month', 'second', '2024-07'),
			item('about-a-month', 'second', '2024-07~'),
			item('some-day', 'second', '2024-07%'),
			item('lasting', 'events', '2024-07-10/2024-07-20', {}, 'inferred'),
		];
		await expect(panel('Every kind of date', items)).toMatchFileSnapshot(picture('detail-every-date'));
	});

	it('of dates wider than a month draws none of them', async () => {
		const odd = [
			'[2024-06..2024-08]',
			'[2020..2029]',
			'[2024-01..2024-12]',
			'2024',
			'2023/2025',
			'[2024-01-05,2024-09]',
			'{2022-06-10,2024-07-04}',
		];
		const items = [
			...odd.map((date, i) => item(`odd-${i}`, i % 2 === 0 ? 'first' : 'second', date)),
			item('no-date', 'first', null),
			item('anchor', 'events', '2024-07-15'),
		];
		expect(groupItems(items).map((group) => group.id)).toEqual(['anchor']);
		await expect(panel('Wider than a month', items)).toMatchFileSnapshot(picture('detail-odd-dates'));
	});

	it('of names in three scripts', async () => {
		const names = [
			'Мария Захарова, официальный представитель министерства',
			'内閣官房長官・松野博一',
			'Ἀλέξανδρος ο Παπαδόπουλος',
			'José Núñez-Åström',
		];
		const items = names.map((who, i) =>
			item(`name-${i}`, i % 2 === 0 ? 'first' : 'second', `2024-07-${10 + 3 * i}`, {
				who,
				text: i === 1 ? '日本は制裁を続けると述べた' : 'Слова в кавычках <b>&amp; "знаки"</b>',
			}),
		);
		await expect(panel('Names in three scripts', items)).toMatchFileSnapshot(picture('detail-three-scripts'));
	});

	it('of an answer draws one line, and a joint statement has a second outline', async () => {
		const items = [
			item('joint', 'second', '2024-07-08', { joint: true, who: 'Four ministers' }),
			item('meeting', 'events', '2024-07-08'),
			item('answer', 'first', '2024-07-10', { answers: ['joint'], who: 'Spokesman' }),
			item('answer-too', 'first', '2024-07-11', { answers: ['meeting'], who: 'Consul' }),
		];
		const svg = panel('An answer', items);
		expect(svg.match(/class="answer-arc"/g)).toHaveLength(1);
		await expect(svg).toMatchFileSnapshot(picture('detail-answer'));
	});
});

describe('the overview', () => {
	const items = [
		...Array.from({ length: 12 }, (_, i) => item(`a-${i}`, 'first', '2023-05-09')),
		...Array.from({ length: 5 }, (_, i) => item(`b-${i}`, 'second', '2024-11')),
		item('wide', 'second', '2024'),
		item('an-event', 'events', '2014'),
	];

	it('at full width', async () => {
		await expect(overview('By month', items, 900)).toMatchFileSnapshot(picture('overview'));
	});

	it('at 320 px', async () => {
		await expect(overview('By month', items, 288)).toMatchFileSnapshot(picture('overview-320px'));
	});

	it('of one statement', async () => {
		await expect(overview('One', [item('one', 'first', '2024-07-10')], 900)).toMatchFileSnapshot(picture('overview-one'));
	});

	it('of none', async () => {
		await expect(overview('None', [], 900)).toMatchFileSnapshot(picture('overview-none'));
	});

	it('of five hundred in one week has whole bars', async () => {
		const many = Array.from({ length: 500 }, (_, i) => item(`many-${i}`, i % 4 === 0 ? 'second' : 'first', `2024-07-0${1 + (i % 7)}`));
		await expect(overview('Five hundred in a week', many, 900)).toMatchFileSnapshot(picture('overview-five-hundred'));
	});
});

describe('small pictures', () => {
	const alone = (title: string, inside: string, size: { width: number; height: number }) =>
		inLines(standalone(inside, size, imprint(title), wardrobe));

	it('the mix of an article', async () => {
		const parts = placeMix({ direct: 3, partial: 2, indirect: 20, mention: 4, own: 7 }, [...PRESENTATIONS, 'own'], 560);
		const { inside, height } = drawMix(parts);
		await expect(alone('Mix', inside, { width: 560, height })).toMatchFileSnapshot(picture('mix'));
	});

	it('the mix of one statement', async () => {
		const { inside, height } = drawMix(
			placeMix({ direct: 1, partial: 0, indirect: 0, mention: 0, own: 0 }, [...PRESENTATIONS, 'own'], 560),
		);
		await expect(alone('Mix of one', inside, { width: 560, height })).toMatchFileSnapshot(picture('mix-one'));
	});

	it('the strip of an actor', async () => {
		const all = [
			item('old', 'second', '2019-03'),
			item('a', 'first', '2023-05-09'),
			item('b', 'first', '2023-05-10'),
			item('c', 'first', '[..2024-01-01]'),
		];
		const strip = placeStrip(all.slice(1), all, 600);
		expect(strip.without).toBe(1);
		await expect(alone('A strip', drawStrip(strip), strip)).toMatchFileSnapshot(picture('strip'));
	});
});

describe('ties', () => {
	const node = (id: string, standing: TieStanding = 'plain'): TieNode => ({ id, name: `The ${id}`, standing });
	const statements = (n: number) => Array.from({ length: n }, (_, i) => `s${i}`);
	const ties: Ties = {
		sources: [node('minister', 'first'), node('envoy', 'second'), node('analyst'), node('author', 'authors')],
		targets: [node('asteria', 'first'), node('borealis', 'second'), node('union')],
		ties: [
			{ from: 'minister', to: 'borealis', statements: statements(8) },
			{ from: 'envoy', to: 'asteria', statements: statements(3) },
			{ from: 'analyst', to: 'union', statements: statements(1) },
			{ from: 'author', to: 'asteria', statements: statements(2) },
			{ from: 'author', to: 'borealis', statements: statements(5) },
		],
		speaker: 'from',
	};
	const names = { source: 'speaks', target: 'is spoken of', href: (id: string) => `/actors/${id}/` };
	const drawn = (title: string, view: Parameters<typeof placeTies>[1]) => {
		const placed = placeTies(ties, view);
		return inLines(standalone(drawTies(placed, names), placed, imprint(title), wardrobe));
	};

	it('of everybody', async () => {
		await expect(drawn('Everybody', { least: 1, ego: null, width: 1000 })).toMatchFileSnapshot(picture('ties'));
	});

	it('of one actor', async () => {
		await expect(drawn('One actor', { least: 1, ego: 'author', width: 1000 })).toMatchFileSnapshot(picture('ties-one-actor'));
	});

	it('at 320 px', async () => {
		await expect(drawn('Narrow', { least: 2, ego: null, width: 288 })).toMatchFileSnapshot(picture('ties-320px'));
	});

	it('of none', async () => {
		await expect(drawn('None', { least: 99, ego: null, width: 1000 })).toMatchFileSnapshot(picture('ties-none'));
	});

	it('say how many were left out', () => {
		expect(placeTies(ties, { least: 3, ego: null, width: 1000 }).left).toBe(2);
		expect(leastFor(ties.ties, 3)).toBe(3);
	});
});
