import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, type LoadedCorpus, loadCorpus } from '../../src/corpus.ts';

/** Fixtures of the record: `<name>.md` with perhaps a folder of registries, or a folder of all files, beside what is expected of it. */
export const RECORDS = 'tests/records';
/** The registries that a fixture falls back on. */
export const SHARED = 'tests/corpus';

/** Names of the fixtures in a folder of tests/records, without endings. */
export function fixtureNames(folder: 'good' | 'bad'): string[] {
	const names = readdirSync(join(RECORDS, folder))
		.filter((name) => name.endsWith('.md') || statSync(join(RECORDS, folder, name)).isDirectory())
		.map((name) => name.replace(/\.md$/, ''));
	return [...new Set(names)].sort();
}

/** The text of a file; null where there is none. */
export function textOrNull(path: string): string | null {
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The files of one fixture: its own first, the shared registries after; `without.txt` names those that it goes without. */
export function fixtureFiles(folder: 'good' | 'bad', name: string): Files {
	const path = join(RECORDS, folder, name);
	const single = textOrNull(`${path}.md`);
	const without = (textOrNull(join(path, 'without.txt')) ?? '').split('\n');
	const shared = ['corpus.yaml', 'actors.yaml', 'topics.yaml'].filter((file) => !without.includes(file));
	const articles = join(path, 'articles');
	const kind = (file: string) => (statSync(join(path, file)).isDirectory() ? ('folder' as const) : ('file' as const));
	const inside = ['', 'articles', 'coverage'].flatMap((folder) =>
		single === null && existsSync(join(path, folder)) ? readdirSync(join(path, folder)).map((file) => join(folder, file)) : [],
	);
	const actors = textOrNull(join(path, 'actors.yaml')) ?? textOrNull(join(SHARED, 'actors.yaml')) ?? '';
	/** A published id that is there, so that the list is none of the mistakes. */
	const ids = without.includes('ids.txt') ? null : (/^- id: (\S+)$/m.exec(actors)?.[1] ?? 'norvane');
	return {
		name: (file) => file,
		entries: () => Promise.resolve(inside.filter((file) => file !== 'without.txt').map((file) => ({ path: file, kind: kind(file) }))),
		list: () => Promise.resolve(single !== null ? [`${name}.md`] : existsSync(articles) ? readdirSync(articles) : []),
		read: (file) => {
			const own = single !== null && file === `articles/${name}.md` ? single : textOrNull(join(path, file));
			if (file === 'ids.txt') return Promise.resolve(own ?? ids);
			return Promise.resolve(own ?? (shared.includes(file) ? textOrNull(join(SHARED, file)) : null));
		},
	};
}

/** Loads one fixture. */
export function loadFixture(folder: 'good' | 'bad', name: string): Promise<LoadedCorpus> {
	return loadCorpus(fixtureFiles(folder, name));
}
