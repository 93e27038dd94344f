import { expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { entityFiles, entityFilesAt } from '../../src/indexes/entity-files.ts';
import { smallGraph } from './small-corpus.ts';

const graph = smallGraph('Harbour');
const absolute = addressesOf('https://parallax.example', '/');
const files = new Map([...entityFiles(graph, absolute)].map(({ path, text }) => [path, text]));

test('every thing that has a page has itself beside it, as the data contract has it', () => {
	const sections = ['articles', 'actors', 'statements', 'claims', 'issues', 'events', 'topics'] as const;
	const all = sections.flatMap((section) => graph[section].map((thing) => [`/${section}/${thing.id}`, thing] as const));
	expect(all.length).toBeGreaterThan(5);
	for (const [path, thing] of all) expect(JSON.parse(files.get(`${path}.json`) ?? ''), path).toEqual(thing);
});

test('a page names exactly the files that are written beside it', () => {
	const named = [...files.keys()].flatMap((file) => entityFilesAt(graph, file.replace(/\.\w+$/, '/')).map(({ path }) => path));
	expect(new Set(named)).toEqual(new Set(files.keys()));
	for (const path of [
		'/',
		'/statements/',
		'/statements/nobody/',
		'/topics/harbour/swapped/',
		'/outlets/wire/',
		'/data/statements/',
		'/constructor/name/',
	])
		expect(entityFilesAt(graph, path), path).toEqual([]);
});

test('a statement and an article can be cited from beside their pages, other things not', () => {
	for (const [path, text] of files) if (path.endsWith('.bib')) expect(text, path).toMatch(/^@\w+\{[\s\S]+\}\n$/);
	const cited = [...files.keys()].filter((path) => path.endsWith('.bib')).length;
	expect(cited).toBe(graph.articles.length + graph.statements.length);
});

test('what was withdrawn has no file', () => {
	const [first] = graph.statements;
	if (first === undefined) throw new Error('no statement');
	const withdrawn = { ...first, state: 'withdrawn' as const };
	const paths = [...entityFiles({ ...graph, statement: new Map([[first.id, withdrawn]]) }, absolute)].map(({ path }) => path);
	expect(paths.filter((path) => path.startsWith('/statements/'))).toEqual([]);
});
