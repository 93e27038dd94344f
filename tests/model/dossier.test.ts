import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import {
	columnOrNone,
	DOSSIER_MOST,
	dossierGroups,
	fitsDossier,
	sayDossierPlace,
	sayReachedUs,
	statementsOfIssue,
	unmarked,
	worksheetOrder,
} from '../../src/model/views/dossier.ts';

const { collections } = await loadCorpus(diskFiles('tests/corpus'));
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);

describe('a dossier', () => {
	test('holds every statement once, a joint one under both sides together', () => {
		const groups = dossierGroups(graph, graph.statements);
		const ids = groups.flatMap(({ statements }) => statements.map((s) => s.id));
		expect(ids.toSorted()).toEqual(graph.statements.map((s) => s.id).toSorted());
		for (const { place, statements } of groups)
			for (const s of statements) expect(place === 'together', s.id).toBe(graph.corpus.compared.every((side) => s.sides.includes(side)));
	});

	test('of an issue holds whoever answers it, each once', () => {
		for (const issue of graph.issues) {
			const ids = statementsOfIssue(graph, issue).map((s) => s.id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(issue.pairs.every((pair) => ids.includes(pair.first.statement) && ids.includes(pair.second.statement))).toBe(true);
		}
	});

	test('is not made of more than one document can hold, nor of nothing', () => {
		const many = (n: number) => Array.from({ length: n }, () => graph.statements[0]).flatMap((s) => s ?? []);
		expect([0, 1, DOSSIER_MOST, DOSSIER_MOST + 1].map((n) => fitsDossier(many(n)))).toEqual([false, true, true, false]);
	});
});

test('a worksheet has the statements in the order of their words, whoever speaks', () => {
	const texts = worksheetOrder(graph.statements, 'en').map((s) => s.text.replace(/[“”‘’]/g, ''));
	expect(texts.length).toBeGreaterThan(3);
	expect(texts).toEqual(texts.toSorted(new Intl.Collator('en', { ignorePunctuation: true }).compare));
});

test('what a worksheet prints of a quotation has no marks, and nothing else of it changes', () => {
	for (const s of graph.statements) {
		const bare = unmarked(s);
		for (const { text } of s.quotes) expect(bare, s.id).toContain(text);
		expect(bare.length, s.id).toBe(s.text.length - 2 * s.spans.filter(({ kind }) => kind === 'quote').length);
	}
});

test('the way of a statement, where it stands and whose it is, in words', () => {
	const told = (id: string) => {
		const s = graph.statements.find((one) => one.id === id);
		return s === undefined ? [] : [columnOrNone(graph, s), sayReachedUs(graph, s)];
	};
	expect(told('brandt-ferry-waits-for-bank')).toEqual(['Calder', 'occasion not given; via Norvane Wire, 12 March 2019; in Tamm 2019']);
	expect(told('ministers-talk-in-autumn')).toEqual(['Calder and Miren', 'occasion not given; no outlet named; in Tamm 2019']);
	expect(told('tamm-both-lose')[0]).toBe('the author');
	expect(told('fishers-sold-once')[0]).toBe('neither side');
	expect(dossierGroups(graph, graph.statements).map(({ place }) => sayDossierPlace(graph, place))).toEqual([
		'Calder',
		'Miren',
		'Calder and Miren together',
		'Unofficial voices from Norvane, not counted for Calder',
		'Unofficial voices from Esterra, not counted for Miren',
		'¶ The authors themselves, not counted for either side',
	]);
});
