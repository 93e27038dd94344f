import type { EntityKind } from '../../vocabulary.ts';

/** What a name may lead to: a thing, or a side of the corpus. */
export type ReferenceKind = EntityKind | 'side';

/** Which fields lead where; `*` stands for every item. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, readonly ReferenceKind[]>>>> = {
	articles: { 'publisher.value': ['actor'], 'author.value': ['actor'], argues: ['side'], 'relays.*': ['actor'] },
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
		'elsewhere.*.speaker': ['actor'],
		'translations.*.by': ['actor'],
	},
	claims: { 'topics.*': ['topic'], issue: ['issue'], broader: ['claim'] },
	issues: { 'topics.*': ['topic'], 'concerns.*': ['event', 'actor'] },
	events: { 'actors.*': ['actor'], 'recipients.*': ['actor'] },
	citations: { outlet: ['actor'] },
	inconsistencies: { 'between.*.id': ['statement', 'event', 'article', 'actor'] },
	told: { event: ['event'] },
	topics: { 'names.*.side': ['side'] },
	corpus: { 'sides.*.id': ['actor'], 'compared.*': ['side'] },
};

/** What a field of a collection leads to; null where it names nothing. */
export function kindsAt(collection: string, path: readonly PropertyKey[]): readonly ReferenceKind[] | null {
	const pattern = path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');
	const fields = REFERENCES[collection];
	return fields !== undefined && Object.hasOwn(fields, pattern) ? (fields[pattern] ?? null) : null;
}

/** Kinds as a reader would say them: `a statement or an event`. */
export function sayKinds(kinds: readonly ReferenceKind[]): string {
	const words = kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`));
	return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
