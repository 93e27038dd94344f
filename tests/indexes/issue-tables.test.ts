import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { corpusLd, issueLd } from '../../src/indexes/heads/json-ld.ts';
import { issueTables, PAIR_COLUMNS, POSITION_COLUMNS } from '../../src/indexes/issue-tables.ts';
import { tableCsv } from '../../src/indexes/tables/tables.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';

const absolute = addressesOf('https://parallax.example', '/sub/');
const { collections } = await loadCorpus(diskFiles('tests/corpus'));
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);

const csv = (name: string) =>
	issueTables(graph, absolute)
		.filter((table) => table.name === name)
		.map(tableCsv)
		.join('')
		.replace(/^\uFEFF/, '');

/** Rows of a CSV file whose cells hold no line breaks, as objects. */
function rowsOf(csv: string): Record<string, string>[] {
	const [head = [], ...rows] = csv
		.trimEnd()
		.split('\n')
		.map((line) =>
			[...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
		);
	return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

test('the invented corpus has an issue of each status', () => {
	expect(graph.issues.map((issue) => [issue.id, issue.status])).toEqual([
		['ferry-and-bank', 'opposed'],
		['what-patrols-are-for', 'opposed-by-voices'],
		['who-loses', 'opposed-by-author'],
		['will-talks-go-on', 'same-answer'],
		['whose-strait', 'one-side'],
		['licences-twice', 'neither'],
	]);
});

describe('positions.csv', () => {
	const rows = rowsOf(csv('positions'));
	test('has a row for each statement that holds or denies a position, issues by id', () => {
		expect(rows).toHaveLength(graph.issues.flatMap((issue) => issue.positions.flatMap((position) => position.holders)).length);
		expect([...new Set(rows.map((row) => row['issue']))]).toEqual(graph.issues.map((issue) => issue.id).sort());
		expect(new Set(rows.map((row) => `${row['position']} ${row['statement']} ${row['how']}`)).size).toBe(rows.length);
	});
	test('says who, for whom, how, and in which words', () => {
		expect(rows.find((row) => row['statement'] === 'marisk-two-matters')).toMatchObject({
			issue: 'ferry-and-bank',
			question: 'Does the ferry have to wait for the bank?',
			status: 'opposed',
			position: 'ferry-depends-on-bank',
			text: 'The ferry has to wait until the bank is settled',
			how: 'denies',
			claim: 'ferry-depends-on-bank',
			speakerNames: 'Teo Marisk',
			role: 'side',
			sides: 'esterra',
			jointly: 'false',
			footing: 'said',
			hedged: 'false',
			implied: 'false',
			words: 'One need not wait for the other',
			quoted: 'true',
			paragraph: '3',
			article: 'ferry-talks-2019',
			said: '2019-03-13',
			url: 'https://parallax.example/sub/issues/ferry-and-bank/',
		});
	});
	test('has a narrower answer under the broader position too, as what it is', () => {
		const narrower = rows.filter((row) => row['statement'] === 'ministry-licences-first');
		expect(narrower.map((row) => [row['position'], row['claim'], row['footing'], row['hedged'], row['quoted']])).toEqual([
			['ferry-depends-on-bank', 'ferry-waits-for-licences', 'ascribed', 'true', 'false'],
			['ferry-waits-for-licences', 'ferry-waits-for-licences', 'ascribed', 'true', 'false'],
		]);
	});
	test('says whose voices without office and what is joint', () => {
		expect(rows.find((row) => row['statement'] === 'fishers-driven-off')).toMatchObject({ role: 'voice', sides: 'norvane' });
		expect(rows.find((row) => row['statement'] === 'tamm-both-lose')).toMatchObject({ role: 'author', sides: '' });
		expect(rows.find((row) => row['statement'] === 'ministers-talk-in-autumn')).toMatchObject({
			sides: 'norvane; esterra',
			jointly: 'true',
		});
	});
});

describe('pairs.csv', () => {
	const rows = rowsOf(csv('pairs'));
	test('has the pairs, the first side first, with what weakens them', () => {
		const pair = { issue: 'ferry-and-bank', secondStatement: 'marisk-two-matters', secondHow: 'denies', secondSaid: '2019-03-13' };
		expect(rows).toMatchObject([
			{ ...pair, firstStatement: 'ministry-licences-first', firstHedged: 'true', hedged: 'true', restsOnAscribed: 'true', across: 'true' },
			{
				...pair,
				firstStatement: 'brandt-ferry-waits-for-bank',
				firstHow: 'asserts',
				hedged: 'false',
				restsOnAscribed: 'false',
				across: 'false',
			},
		]);
	});
});

test('every column is described and named once', () => {
	for (const columns of [POSITION_COLUMNS, PAIR_COLUMNS]) {
		expect(columns.filter((column) => column.description === '')).toEqual([]);
		expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
	}
});

describe('schema.org', () => {
	const nodes = JSON.parse(JSON.stringify(corpusLd(graph, absolute)['@graph'])) as Record<string, unknown>[];
	const question = nodes.find((node) => node['name'] === 'Does the ferry have to wait for the bank?');
	test('an issue is a Question with its positions as suggested answers', () => {
		expect(question).toEqual({
			'@type': 'Question',
			'@id': 'https://parallax.example/sub/issues/ferry-and-bank/#question',
			mainEntityOfPage: 'https://parallax.example/sub/issues/ferry-and-bank/',
			name: 'Does the ferry have to wait for the bank?',
			about: [
				{ '@id': 'https://parallax.example/sub/topics/ferry-line/#topic' },
				{ '@id': 'https://parallax.example/sub/topics/gannet-bank/#topic' },
				{ '@id': 'https://parallax.example/sub/events/ferry-talks-end/#event' },
			],
			answerCount: 2,
			suggestedAnswer: [
				{
					'@type': 'Answer',
					text: 'The ferry has to wait until the bank is settled',
					isBasedOn: { '@id': 'https://parallax.example/sub/claims/ferry-depends-on-bank/#claim' },
				},
				{
					'@type': 'Answer',
					text: 'The ferry has to wait until the licences for the bank are sorted out',
					isBasedOn: { '@id': 'https://parallax.example/sub/claims/ferry-waits-for-licences/#claim' },
				},
			],
		});
	});
	test('and no answer is marked as the right one', () => {
		expect(JSON.stringify(nodes)).not.toMatch(/acceptedAnswer|upvoteCount|ClaimReview/);
	});
	test('every reference leads to a node, and the page says the same', () => {
		const ids = new Set(nodes.map((node) => node['@id']));
		const refs = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map((match) => match[1] ?? '');
		expect([...new Set(refs)].filter((id) => !ids.has(id))).toEqual([]);
		const [issue] = graph.issues;
		expect(issue && JSON.parse(JSON.stringify(issueLd(graph, issue, absolute)['@graph']))).toEqual([question]);
	});
});
