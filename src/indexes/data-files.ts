import type { Graph } from '../model/link/graph.ts';
import type { Statement } from '../schema/statement.ts';
import { COLLECTION_NAMES } from '../vocabulary.ts';

/** The files of the data contract, in the order in which they are listed. */
export const DATA_FILES = ['corpus', ...COLLECTION_NAMES] as const;

export type DataFile = (typeof DATA_FILES)[number];

/** The data files of a corpus: one without issues has no file of them. */
export function dataFilesOf(graph: Graph): DataFile[] {
	return DATA_FILES.filter((file) => file !== 'issues' || graph.issues.length > 0);
}

/** Compares by UTF-16 units, so that no locale has a say in the order. */
export function byUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Things in the order of their ids. */
export function byId<T extends { id: string }>(items: readonly T[]): T[] {
	return items.toSorted((a, b) => byUnits(a.id, b.id));
}

/** The statements article by article (by id), each article's in reading order. */
export function statementsInOrder(graph: Graph, statements: readonly Statement[] = graph.statements): Statement[] {
	const placeOf = new Map(graph.articles.flatMap((article) => article.body.map((block, place) => [block.id ?? '', place] as const)));
	const place = (s: Statement) => placeOf.get(s.id) ?? Number.MAX_SAFE_INTEGER;
	return statements.toSorted((a, b) => byUnits(a.article, b.article) || place(a) - place(b) || byUnits(a.id, b.id));
}

/** What one file of the data contract holds: lists by id, statements in reading order, the corpus as one object. */
export function dataOf(graph: Graph, file: DataFile): unknown {
	if (file === 'corpus') return graph.corpus;
	// Whoever cites a statement that was withdrawn finds it here, and that it was.
	return file === 'statements' ? statementsInOrder(graph, [...graph.statements, ...graph.withdrawn]) : byId<{ id: string }>(graph[file]);
}

/** A value as the text of a JSON file: tabs, a newline at the end, nothing that differs between machines. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/**
 * The bytes of `jsonText(value)`, a list entry by entry: of a large corpus the text of the statements alone would be
 * the most that a build holds at once.
 */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	if (!Array.isArray(value) || value.length === 0) return encoder.encode(jsonText(value));
	const entries = value.map((entry: unknown, index) =>
		encoder.encode(`${index === 0 ? '[\n\t' : ',\n\t'}${JSON.stringify(entry, null, '\t').replaceAll('\n', '\n\t')}`),
	);
	entries.push(encoder.encode('\n]\n'));
	const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.length, 0));
	let at = 0;
	for (const entry of entries) {
		bytes.set(entry, at);
		at += entry.length;
	}
	return bytes;
}
