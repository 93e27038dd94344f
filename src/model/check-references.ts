import type { VFileMessage } from 'vfile-message';
import { issue, shown } from '../record/issue.ts';
import { placeAt } from '../record/place.ts';
import { nearest } from '../text/near.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { AUTHOR, type EntityKind, idsByKind } from './entity-index.ts';

/** Which fields lead where; `*` stands for every item. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, readonly EntityKind[]>>>> = {
	articles: { 'publisher.value': ['actor'], 'author.value': ['actor'], argues: ['actor'], 'relays.*': ['actor'] },
	actors: { country: ['actor'], standsFor: ['actor'], 'memberOf.*': ['actor'], 'posts.*.of': ['actor'] },
	statements: {
		'speakers.*': ['actor'],
		within: ['statement'],
		'via.*.*.outlet': ['actor'],
		'to.*': ['actor'],
		'about.*': ['actor'],
		'concerns.*': ['event'],
		'topics.*': ['topic'],
		'asserts.*.claim': ['claim'],
		'denies.*.claim': ['claim'],
		'answers.*.id': ['statement', 'event'],
		'elsewhere.*.outlet': ['actor'],
	},
	claims: { 'topics.*': ['topic'] },
	events: { 'actors.*': ['actor'], 'recipients.*': ['actor'] },
	citations: { outlet: ['actor'] },
	inconsistencies: { 'between.*.id': ['statement', 'event', 'article', 'actor'] },
	told: { event: ['event'] },
	topics: { 'names.*.side': ['actor'] },
};

type Found = { path: (string | number)[]; value: string };

function follow(value: unknown, pattern: readonly string[], path: (string | number)[] = []): Found[] {
	const [key, ...rest] = pattern;
	if (key === undefined) return typeof value === 'string' ? [{ path, value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (key === '*') return Array.isArray(value) ? value.flatMap((item, index) => follow(item, rest, [...path, index])) : [];
	return follow((value as Record<string, unknown>)[key], rest, [...path, key]);
}

/** Every name that leads nowhere, with a near one where there is one. */
export function checkReferences(coded: CodedCorpus): VFileMessage[] {
	const issues: VFileMessage[] = [];
	const ids = idsByKind(coded);
	for (const [collection, fields] of Object.entries(REFERENCES)) {
		const entries = coded[collection as keyof CodedCorpus] as readonly Coded<object>[];
		for (const [field, kinds] of Object.entries(fields)) {
			const pattern = field.split('.');
			for (const entry of entries) {
				for (const { path, value } of follow(entry.value, pattern)) {
					if (value === AUTHOR && (field === 'speakers.*' || field === 'names.*.side')) continue;
					if (kinds.some((kind) => ids.get(kind)?.has(value))) continue;
					const candidates = kinds.flatMap((kind) => [...(ids.get(kind) ?? [])]);
					const expected = `${kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)).join(' or ')} that is declared`;
					issues.push(
						issue(entry.file, placeAt(entry.plain, path), 'reference-unknown', shown(value), expected, nearest(value, candidates)),
					);
				}
			}
		}
	}
	return issues;
}
