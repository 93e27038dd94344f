import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { articleLd, corpusLd, statementLd } from '../../src/indexes/heads/json-ld.ts';
import { scriptJson } from '../../src/text/markup.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';

const absolute = addressesOf('https://parallax.example', '/');
const graph = smallGraph();
// What a reader of the file sees: undefined fields are gone.
const nodes = JSON.parse(JSON.stringify(corpusLd(graph, absolute)['@graph'])) as Record<string, unknown>[];
const node = (path: string) => nodes.find((n) => n['@id'] === `https://parallax.example/${path}`);

describe('parallax.jsonld', () => {
	test('holds no verdict', () => {
		expect(new Set(nodes.map((n) => n['@type'])).has('ClaimReview')).toBe(false);
	});

	test('a quotation is what stands in quotation marks, and nothing around it', () => {
		expect(node('statements/oda-open/#quotation')).toEqual({
			'@type': 'Quotation',
			'@id': 'https://parallax.example/statements/oda-open/#quotation',
			mainEntityOfPage: 'https://parallax.example/statements/oda-open/',
			name: 'Oda: the harbour stays open',
			text: 'stays open',
			inLanguage: 'en',
			spokenByCharacter: [{ '@id': 'https://parallax.example/actors/ada-oda/#actor' }],
			isPartOf: { '@id': 'https://parallax.example/articles/harbour/#article' },
			about: [{ '@id': 'https://parallax.example/topics/harbour/#topic' }],
			dateCreated: '2024-07-29',
			translationOfWork: { '@type': 'Quotation', inLanguage: 'ja' },
		});
	});

	test('neither a paraphrase, nor a thought, nor an own statement is a quotation', () => {
		const quotations = nodes.filter((n) => n['@type'] === 'Quotation').map((n) => n['name']);
		expect(quotations).toEqual(['plain', 'Oda: the harbour stays open']);
	});

	test('what is unconfirmed, bounded or imagined is left out', () => {
		expect(Object.keys(node('articles/bare/#article') ?? {})).toEqual([
			'@type',
			'@id',
			'mainEntityOfPage',
			'name',
			'inLanguage',
			'genre',
			'hasPart',
		]);
		expect(node('articles/harbour/#article')).toMatchObject({
			author: { '@id': 'https://parallax.example/actors/jo-pen/#actor' },
			datePublished: '2024-07-30',
		});
		expect(node('events/flood/#event')).not.toHaveProperty('startDate');
		expect(node('events/storm/#event')).toMatchObject({ startDate: '2024-07-01', endDate: '2024-07-03' });
		expect(node('events/quake/#event')).toBeUndefined();
	});

	test('every reference leads to a node', () => {
		const ids = new Set(nodes.map((n) => n['@id']));
		expect(ids.size).toBe(nodes.length);
		const refs = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map((m) => m[1]);
		expect(refs.length).toBeGreaterThan(5);
		expect(refs.filter((id) => !ids.has(id))).toEqual([]);
	});

	test('a page embeds its own node; a page without a quotation embeds an account of it and no quotation', () => {
		const article = graph.articles[0];
		expect(article && articleLd(graph, article, absolute)['@graph'].map((n) => n['@type'])).toEqual([
			'NewsArticle',
			'Person',
			'NewsMediaOrganization',
		]);
		const one = (id: string) => {
			const s = graph.statement.get(id);
			return s === undefined ? undefined : statementLd(graph, s, absolute);
		};
		expect(one('oda-open')?.['@graph'].map((n) => n['@type'])).toEqual(['Quotation', 'Person']);
		expect(one('oda-paraphrase')?.['@graph'].map((n) => n['@type'])).toEqual(['WebPage', 'Person']);
	});

	test.each(HOSTILE)('%j stays text inside a script element', (text) => {
		const json = scriptJson(corpusLd(smallGraph(text), absolute));
		expect(json).not.toMatch(/[<>\u2028\u2029]/);
		expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(text));
	});
});
