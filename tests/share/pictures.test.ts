import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureTools } from '../../scripts/picture-tools.ts';
import { loadCorpus } from '../../src/corpus.ts';
import { PICTURED_STATEMENTS, shareAt } from '../../src/indexes/share.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { drawFacing } from '../../src/pictures/draw-facing.ts';
import { picturesOf } from '../../src/pictures/pictures.ts';
import { INK, OURS, SHEET } from '../../src/pictures/sheet.ts';
import { isDrawable, spelledOut } from '../../src/text/drawable.ts';
import { HOSTILE, smallGraph } from '../indexes/small-corpus.ts';

const { collections } = await loadCorpus(diskFiles('tests/corpus'));
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);
const tools = await pictureTools();
const drawn = (of: Graph, path: string) => [...picturesOf(of)].find((picture) => picture.path === path)?.draw(tools) ?? '';
/** Outlines of letters in a drawing. */
const letters = (svg: string) => svg.match(/<path transform/g)?.length ?? 0;

describe('the letters that pictures are drawn in', () => {
	const points = [...Array(0x3000).keys()].filter((point) => isDrawable(String.fromCodePoint(point)));

	test('are all in both typefaces', () => {
		const drawnAs = (point: number) => spelledOut(String.fromCodePoint(point)).codePointAt(0) ?? 0;
		const missing = points.filter((point) => !(['sans', 'serif'] as const).every((family) => tools.setter.has(drawnAs(point), family)));
		expect(missing.map((point) => point.toString(16))).toEqual([]);
	});

	test('are those of Latin and Cyrillic, and no others', () => {
		for (const text of ['“Ō, Ž” – naïve…', 'Курилы и Сухэ-Батор №', '']) expect(isDrawable(text), text).toBe(true);
		for (const text of ['北方領土', 'القدس', 'ירושלים', '日', '→', '😀', 'a\nb']) expect(isDrawable(text), text).toBe(false);
	});
});

describe('share pictures', () => {
	const pages = [
		'/',
		...graph.topics.map(({ id }) => `/topics/${id}/`),
		...graph.issues.map(({ id }) => `/issues/${id}/`),
		...graph.statements.map(({ id }) => `/statements/${id}/`),
	];

	test('are drawn once for each page that has one, and every other page shows that of the site', () => {
		const paths = [...picturesOf(graph)].map(({ path }) => path);
		expect(paths.toSorted()).toEqual(pages.map((page) => shareAt(graph, page).path).toSorted());
		expect(new Set(paths).size).toBe(paths.length);
		for (const page of ['/about/', '/statements/', '/statements/nobody/', '/actors/ada-brandt/'])
			expect(shareAt(graph, page).path).toBe('/share/site.png');
	});

	test('say in words whose words they show, how and through whom', () => {
		const said = (page: string) => shareAt(graph, page).alt;
		expect(said('/statements/brandt-ferry-waits-for-bank/')).toBe(
			'Calder: “one day before the bank is settled”, Ada Brandt (partly quoted, in translation; said 12 March 2019; via Norvane Wire, 12 March 2019)',
		);
		expect(said('/issues/ferry-and-bank/')).toMatch(/^Does the ferry have to wait for the bank\? Calder: .+ \| Miren: .+/);
		expect(said('/topics/gannet-bank/')).toContain('Calder: 2 statements');
		for (const page of pages) expect(said(page).length, page).toBeLessThan(430);
	});

	test('are of the size that pages name, with the colours of the site', async () => {
		const png = sharp(Buffer.from(drawn(graph, '/share/issues/ferry-and-bank.png')));
		expect(await png.metadata()).toMatchObject({ width: SHEET.width, height: SHEET.height });
		const tokens = readFileSync('src/styles/tokens.css', 'utf8');
		for (const [name, hex] of Object.entries(INK)) expect(tokens).toContain(`--${name}: light-dark(${hex},`);
	});

	test('set neither side larger than the other, and both so that all words have room', () => {
		const words = (text: string) => [{ text, hand: OURS, colour: INK.ink }];
		const sizes = (first: string, second: string) => {
			const columns = [
				{ tone: 'first', label: 'Calder', words: words(first), below: '' },
				{ tone: 'second', label: 'Miren', words: words(second), below: '' },
			] as const;
			const svg = drawFacing(tools, { heading: 'Why?', lead: '', columns, foot: 'Soundings' });
			const runs = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\((0\.\d+) -/g)].filter(
				([, , y]) => Number(y) > 290 && Number(y) < 500,
			);
			const of = (right: boolean) => runs.filter(([, x]) => Number(x) > 600 === right);
			return [of(false), of(true)].map((side) => ({ words: side.length, sizes: [...new Set(side.map(([, , , size]) => size))] }));
		};
		const long = 'a word and another '.repeat(9).trim();
		const [left, right] = sizes('one word', long);
		expect(left?.sizes).toEqual(right?.sizes);
		expect(left?.sizes).toHaveLength(1);
		expect([left?.words, right?.words]).toEqual([2, 36]);
		expect(sizes('one word', 'two')[0]?.sizes).not.toEqual(left?.sizes);
	});

	test('are the statements’ own only where these are few enough; in a large corpus a statement shows its topic’s', () => {
		const [one] = graph.statements;
		if (one === undefined) throw new Error('no statement');
		const large = { ...graph, statements: Array.from({ length: PICTURED_STATEMENTS + 1 }, () => one) };
		expect(shareAt(large, `/statements/${one.id}/`).path).toBe(`/share/topics/${one.topics[0]}.png`);
		expect([...picturesOf(large)].filter(({ path }) => path.startsWith('/share/statements/'))).toEqual([]);
	});
});

describe('words that no font of ours has', () => {
	const other = smallGraph('北方領土');
	const [statement] = other.statements;
	if (statement === undefined) throw new Error('no statement');
	const foreign: Graph = { ...other, statement: new Map([[statement.id, { ...statement, text: '北方領土は', spans: [], quotes: [] }]]) };
	const page = `/statements/${statement.id}/`;

	test('are left out of a picture, which says so', () => {
		const whole = letters(drawn({ ...foreign, statements: [statement] }, shareAt(foreign, page).path));
		const without = letters(drawn({ ...foreign, statements: [...foreign.statement.values()] }, shareAt(foreign, page).path));
		expect(without).toBeGreaterThan(20);
		expect(without).toBeLessThan(whole);
		expect(shareAt(foreign, page).alt).toMatch(/The words are left out/);
	});
});

/** The elements of which a picture is made: no text of a record is one. */
const DRAWN = ['svg', 'rect', 'g', 'path', 'circle'];

test.each(HOSTILE)('%j becomes no markup of a picture', async (text) => {
	for (const { draw } of picturesOf(smallGraph(text))) {
		const svg = draw(tools);
		expect([...svg.matchAll(/<([^/ >]+)/g)].map(([, name]) => name).filter((name) => !DRAWN.includes(name ?? ''))).toEqual([]);
		await sharp(Buffer.from(svg)).metadata();
	}
});
