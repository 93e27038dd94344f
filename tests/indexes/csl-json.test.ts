import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { citations, cslJson } from '../../src/indexes/cite/csl.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { smallGraph } from './small-corpus.ts';

const absolute = addressesOf('https://parallax.example', '/');
const { collections } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) throw new Error('the records have mistakes: run `npm run content`');
const real = graphOf(collections);

const Name = z.union([z.strictObject({ family: z.string(), given: z.string() }), z.strictObject({ literal: z.string() })]);
const IssuedOn = z.union([
	z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2) }),
	z.strictObject({ literal: z.string().min(1) }),
]);
/** What CSL's schema for data allows of the fields that we fill; any other field is none of CSL-JSON. */
const CslData = z.array(
	z.strictObject({
		id: z.string(),
		type: z.enum(['article-newspaper', 'article-journal']),
		title: z.string().min(1),
		author: z.array(Name).min(1).optional(),
		'container-title': z.string().optional(),
		volume: z.string().optional(),
		issue: z.string().optional(),
		issued: IssuedOn.optional(),
		language: z.string(),
		note: z.string().optional(),
		URL: z.url(),
	}),
);

describe.each([
	['the small corpus', smallGraph()],
	['the real corpus', real],
])('the CSL-JSON of %s', (_name, graph) => {
	const items: unknown = JSON.parse(JSON.stringify(cslJson(citations(graph, absolute))));

	test('has no field and no value but those of CSL, one entry an article and a statement', () => {
		expect(CslData.safeParse(items).error).toBeUndefined();
		expect(items).toHaveLength(graph.articles.length + graph.statements.length);
	});
});
