import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { annotationCollection } from '../../src/indexes/annotations.ts';
import { smallGraph } from './small-corpus.ts';

const absolute = addressesOf('https://parallax.example', '/');

describe('annotations.jsonld', () => {
	const collection = annotationCollection(smallGraph(), absolute);
	const { items } = collection.first;

	test('has one annotation a passage, each with a name of its own', () => {
		expect(collection.total).toBe(5);
		expect(new Set(items.map((item) => item.id)).size).toBe(5);
	});

	test('a passage goes from its first words to after its last', () => {
		expect(items.find((item) => item.id.includes('oda-open'))).toEqual({
			id: 'https://parallax.example/statements/oda-open/#passage-1',
			type: 'Annotation',
			motivation: 'linking',
			body: { id: 'https://parallax.example/statements/oda-open/', type: 'Text', format: 'text/html', language: 'en' },
			target: {
				source: 'https://buoy.example/a?b=1&c=2',
				selector: {
					type: 'RangeSelector',
					startSelector: { type: 'TextQuoteSelector', exact: 'Oda said that' },
					endSelector: {
						type: 'TextQuoteSelector',
						exact: 'stays open',
						refinedBy: { type: 'TextPositionSelector', start: 10, end: 10 },
					},
				},
			},
		});
	});

	test('an article without an address is named by the hash of its source text', () => {
		expect(items.find((item) => item.id.includes('hostile'))?.target.source).toBe(`urn:sha256:${'a'.repeat(64)}`);
	});
});
