import { type Files, type LoadedCorpus, loadCorpus, report } from '../../src/corpus.ts';
import type { Collections } from '../../src/model/link/collections.ts';
import { SHARED, textOrNull } from './fixtures.ts';

/** Front matter of an invented article; more lines are laid over it. */
export function front(id: string, published = '{value: "2019-10-21", basis: stated}', more = ''): string {
	return `---
id: ${id}
label: Article ${id}
publisher: {value: harbour-gazette, basis: stated}
author: {value: "", basis: unconfirmed}
published: ${published}
language: en
genre: news
arguesNote: The author takes up neither case.
sourceFile: ${id}.txt
sourceHash: ${'0'.repeat(64)}
words: 100
paragraphs: 9
${more}---

`;
}

/** A corpus held in memory: records by their ids, over the invented registries; its issues are its own. */
export function filesOf(records: Readonly<Record<string, string>>, issues: string | null = null): Files {
	return {
		name: (path) => path,
		list: () => Promise.resolve(Object.keys(records).map((id) => `${id}.md`)),
		read: (path) => {
			const id = /^articles\/(.*)\.md$/.exec(path)?.[1];
			if (id !== undefined) return Promise.resolve(records[id] ?? null);
			if (path === 'issues.yaml') return Promise.resolve(issues);
			return Promise.resolve(path.endsWith('.yaml') ? textOrNull(`${SHARED}/${path}`) : null);
		},
	};
}

/** Loads records over the invented registries. */
export function load(records: Readonly<Record<string, string>>, issues: string | null = null): Promise<LoadedCorpus> {
	return loadCorpus(filesOf(records, issues));
}

/** The linked collections of sound records; throws the report where something is wrong. */
export async function linked(records: Readonly<Record<string, string>>, issues: string | null = null): Promise<Collections> {
	const { collections, problems } = await load(records, issues);
	if (collections === null) throw new Error(report(problems));
	return collections;
}
