import { COLLECTIONS, ENTITY_KINDS, type EntityKind } from '../../vocabulary.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';

/** All entries of one kind. */
export function entriesOf(coded: CodedCorpus, kind: EntityKind): readonly Coded<{ id: string }>[] {
	return coded[COLLECTIONS[kind]];
}

/** The ids of each kind. Authors without a name are actors too: `author-of-<article>`. */
export function idsByKind(coded: CodedCorpus): Map<EntityKind, Set<string>> {
	const ids = new Map(ENTITY_KINDS.map((kind) => [kind, new Set(entriesOf(coded, kind).map((e) => e.value.id))]));
	for (const article of coded.articles) if (article.value.author.value === null) ids.get('actor')?.add(authorId(article.value));
	return ids;
}

/** Who speaks in an article's own voice. */
export function authorId(article: { id: string; author: { value: string | null } }): string {
	return article.author.value ?? `author-of-${article.id}`;
}

/** The speaker name that a record writes for its article's own voice. */
export const AUTHOR = 'author';
