import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus.ts';
import { parseText } from '../../src/record/parse.ts';
import { type AttributeSpec, CONTAINERS, LEAVES, lookup, TEXT_DIRECTIVES } from '../../src/record/spec.ts';
import { Actor } from '../../src/schema/actor.ts';
import { SetAside, ToldCoded } from '../../src/schema/annex.ts';
import { ArticleCoded } from '../../src/schema/article.ts';
import { CitationCoded } from '../../src/schema/citation.ts';
import { ClaimCoded } from '../../src/schema/claim.ts';
import { Corpus } from '../../src/schema/corpus.ts';
import { EventCoded } from '../../src/schema/event.ts';
import { InconsistencyCoded } from '../../src/schema/inconsistency.ts';
import { IssueCoded } from '../../src/schema/issue.ts';
import { StatementCoded } from '../../src/schema/statement.ts';
import { TopicCoded } from '../../src/schema/topic.ts';
import { fixtureFiles, RECORDS } from './fixtures.ts';

const sample = readFileSync(`${RECORDS}/good/sample.md`, 'utf8');

/** Directives with their attributes as the sample writes them: `statement@by`, `statement/at@p`, `told@p`. */
function written(): Set<string> {
	const found = new Set<string>();
	const walk = (nodes: readonly Nodes[], container: string): void => {
		for (const node of nodes) {
			// A time of day (`10:30`) is parsed as a directive too: one that has neither label nor braces.
			const name = 'name' in node && node.data?.written !== undefined ? node.name : '';
			const path = node.type === 'textDirective' ? `:${name}` : container === '' ? name : `${container}/${name}`;
			if (name !== '')
				for (const one of [path, ...(node.data?.written?.attributes ?? []).map(({ key }) => `${path}@${key}`)]) found.add(one);
			if ('children' in node) walk(node.children, node.type === 'containerDirective' ? name : container);
		}
	};
	walk(parseText(sample).children, '');
	return found;
}

/** The same for everything that the grammar has. */
function grammar(): string[] {
	const of = (path: string, attributes: Readonly<Record<string, AttributeSpec>> = {}) => [
		path,
		...Object.keys(attributes).map((key) => `${path}@${key}`),
	];
	return [
		...Object.entries(CONTAINERS).flatMap(([name, spec]) => [
			...of(name, spec.attributes),
			...Object.entries(spec.leaves).flatMap(([leaf, { attributes }]) => of(`${name}/${leaf}`, attributes)),
		]),
		...Object.entries(LEAVES).flatMap(([name, { attributes }]) => of(name, attributes)),
		...Object.entries(TEXT_DIRECTIVES).flatMap(([name, { attributes }]) => of(`:${name}`, attributes)),
	];
}

test('the sample shows every directive and attribute of the grammar', () => {
	const shown = written();
	// No settled record has a draft in it; tests/records/bad has.
	expect(grammar().filter((one) => !shown.has(one) && !one.endsWith('@draft'))).toEqual([]);
});

test('the sample shows no directive or attribute that the grammar lacks', () => {
	const known = new Set(grammar());
	expect([...written()].filter((one) => !known.has(one))).toEqual([]);
	expect(lookup(CONTAINERS, 'constructor')).toBeUndefined();
});

/** Dotted paths of a schema's fields; the items of a list stand under the list's name. */
function fieldsOf(schema: unknown, path = ''): string[] {
	if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap(), path);
	if (schema instanceof z.ZodArray) return fieldsOf(schema.element, path);
	if (!(schema instanceof z.ZodObject)) return [path];
	return Object.entries(schema.shape).flatMap(([key, field]) => fieldsOf(field, path === '' ? key : `${path}.${key}`));
}

/** Whether a value stands under a path that is more than the default of a field left out. */
function holds(value: unknown, keys: readonly string[]): boolean {
	if (Array.isArray(value)) return value.some((item) => holds(item, keys));
	const [key, ...rest] = keys;
	if (key === undefined) return value !== null && value !== undefined && value !== '';
	return typeof value === 'object' && value !== null && holds((value as Record<string, unknown>)[key], rest);
}

describe('the sample and its registries fill every field', async () => {
	const { coded } = await loadCorpus(fixtureFiles('good', 'sample'));
	const collections: [string, z.ZodObject, readonly { value: object }[]][] = [
		['corpus', Corpus, coded.corpus === null ? [] : [coded.corpus]],
		['actors', Actor, coded.actors],
		['topics', TopicCoded, coded.topics],
		['articles', ArticleCoded, coded.articles],
		['statements', StatementCoded, coded.statements],
		['events', EventCoded, coded.events],
		['claims', ClaimCoded, coded.claims],
		['issues', IssueCoded, coded.issues],
		['citations', CitationCoded, coded.citations],
		['inconsistencies', InconsistencyCoded, coded.inconsistencies],
		['asides', SetAside, coded.asides],
		['told', ToldCoded, coded.told],
	];
	// An assertion is never implied; the field is there because assertions and denials are one shape.
	const never = new Set(['asserts.implied']);
	test.each(collections)('of %s', (_name, schema, entries) => {
		const values = entries.map((entry) => entry.value);
		expect(fieldsOf(schema).filter((path) => !holds(values, path.split('.')) && !never.has(path))).toEqual([]);
	});
	test('with every flag set once', () => {
		const flags = ['jointly', 'free', 'inferred', 'asserts.hedged', 'denies.hedged', 'denies.implied'];
		const set = (value: unknown, keys: readonly string[]): boolean =>
			Array.isArray(value)
				? value.some((item) => set(item, keys))
				: keys.length === 0
					? value === true
					: set((value as Record<string, unknown>)[keys[0] ?? ''], keys.slice(1));
		expect(flags.filter((flag) => !coded.statements.some((s) => set(s.value, flag.split('.'))))).toEqual([]);
		expect(coded.actors.some((a) => !a.value.named)).toBe(true);
	});
});
