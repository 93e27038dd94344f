import type { Claim, Dataset, DefinedTerm, Event, NewsArticle, Person, Quotation, WebPage } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf, pagePath } from '../../src/indexes/address.ts';
import { headOf } from '../../src/indexes/heads/head.ts';
import type {
	AccountNode,
	ActorNode,
	ArticleNode,
	ClaimNode,
	DatasetNode,
	EventNode,
	QuotationNode,
	TopicNode,
} from '../../src/indexes/heads/json-ld-types.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';

/**
 * What schema.org knows, by its own types: `astro check` refuses a property of another type. They have no names in a
 * language, which JSON-LD has.
 */
const SCHEMA_ORG = {
	article: (node: ArticleNode): NewsArticle => node,
	quotation: (node: QuotationNode): Quotation => node,
	account: (node: AccountNode): WebPage => node,
	claim: (node: ClaimNode): Claim => node,
	event: (node: EventNode): Event => node,
	topic: (node: TopicNode): DefinedTerm => node,
	dataset: (node: DatasetNode): Dataset => node,
	person: (node: Omit<ActorNode, 'alternateName'> & { '@type': 'Person' }): Person => node,
};

const absolute = addressesOf('https://parallax.example', '/');
const { collections } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) throw new Error('the records have mistakes: run `npm run content`');
const real = graphOf(collections);
const meta = (path: string, graph = smallGraph()) => Object.fromEntries(headOf(graph, path, absolute).meta);

test('every kind of node is one of schema.org’s', () => {
	const kinds = new Set(Object.keys(SCHEMA_ORG));
	expect(kinds).toEqual(new Set(['article', 'quotation', 'account', 'claim', 'event', 'topic', 'dataset', 'person']));
});

describe('the head of a page', () => {
	test('of an article: what Zotero and libraries read', () => {
		expect(meta('/articles/harbour/')).toEqual({
			citation_title: 'Harbour “Open”, Ministers Say',
			citation_author: 'Pen, Jo',
			citation_journal_title: 'Daily Buoy',
			citation_publication_date: '2024/07/30',
			citation_language: 'en',
			citation_public_url: 'https://buoy.example/a?b=1&c=2',
			'DC.title': 'Harbour “Open”, Ministers Say',
			'DC.source': 'https://buoy.example/a?b=1&c=2',
			'DC.identifier': 'https://parallax.example/articles/harbour/',
			'DC.rights': 'https://creativecommons.org/licenses/by/4.0/',
		});
	});

	test('of a statement: the words, who, how, through whom, as description and as title', () => {
		const { description, ld } = headOf(smallGraph(), '/statements/oda-open/', absolute);
		expect(description).toMatch(/^“stays open”, Ada Oda \(partly quoted, in translation; .*via Wire/);
		expect(ld?.['@graph'].map((node) => node['@type'])).toEqual(['Quotation', 'Person']);
		expect(meta('/statements/oda-open/')['citation_title']).toMatch(/^“stays open”, Ada Oda .*, quoted in “Harbour/);
	});

	test('of a paraphrase: a page about it, no quotation, nothing in quotation marks', () => {
		const { description, ld } = headOf(smallGraph(), '/statements/oda-paraphrase/', absolute);
		expect(description).toBe('[Fishing goes on], Ada Oda (paraphrase; said [between 1 and 9 July 2024])');
		expect(ld?.['@graph'][0]).toMatchObject({ '@type': 'WebPage', name: 'Oda: fishing goes on' });
		expect(JSON.stringify(ld)).not.toContain('Quotation"');
	});

	test('of what is merely imagined, of lists and of unknown paths: nothing', () => {
		const nothing = { description: null, ld: null, meta: [] };
		for (const path of ['/events/quake/', '/statements/', '/statements/nobody/', '/search/', '/about/']) {
			expect(headOf(smallGraph(), path, absolute), path).toEqual(nothing);
		}
	});

	test('of every thing of the corpus names that thing in schema.org’s words', () => {
		for (const section of ['articles', 'actors', 'statements', 'claims', 'topics'] as const)
			for (const { id } of real[section])
				expect(headOf(real, pagePath(section, id), absolute).ld?.['@graph'][0]?.['@id'], id).toContain(`/${id}/`);
		expect(headOf(real, '/', absolute).ld?.['@graph'][0]).toMatchObject({ '@type': 'Dataset', version: real.corpus.version });
	});

	test.each(HOSTILE)('with %j keeps it text', (text) => {
		const { meta: pairs, description } = headOf(smallGraph(text), '/statements/hostile/', absolute);
		expect(pairs.find(([name]) => name === 'DC.identifier')?.[1]).toBe('https://parallax.example/statements/hostile/');
		expect(description?.length).toBeLessThan(320);
	});
});
