import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, loadCorpus, report } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { linkCorpus } from '../../src/model/link/link.ts';
import { pairFolder, pairsOf, withPair } from '../../src/model/link/pairs.ts';

const SHARED = 'tests/corpus';
const disk = diskFiles(SHARED);
const text = (path: string) => readFileSync(join(SHARED, path), 'utf8');

/** The invented dispute with a third side, which denies that the ferry has to wait. */
const THREE: Readonly<Record<string, string>> = {
	'corpus.yaml': text('corpus.yaml').replace('    label: Miren\n', '    label: Miren\n  - id: lowmark\n    label: Dunwick\n'),
	'actors.yaml': `${text('actors.yaml')}\n- id: lowmark-government\n  name: Lowmark's government\n  kind: government\n  country: lowmark\n`,
	'articles/ferry-talks-2019.md': text('articles/ferry-talks-2019.md').replace(
		'## What the author adds',
		`:::statement[Lowmark: the ferry waits for nobody]{#lowmark-waits-for-nobody by=lowmark-government as=indirect cue=say}
The ferry need not wait.

::at[Lowmark said that the … need not wait]{p=7}
::said[]{on=2019-03-13 basis=stated}
::topics[ferry-line]
::denies[ferry-depends-on-bank]{words="need not wait"}
:::

## What the author adds`,
	),
};
const files: Files = { ...disk, read: (path) => (THREE[path] === undefined ? disk.read(path) : Promise.resolve(THREE[path])) };
const { coded, collections, problems } = await loadCorpus(files);

test('two sides are one pair, three are three, that of the corpus file first and each by the alphabet of its labels', async () => {
	expect(report(problems)).toBe('\n0 mistakes in 0 files');
	const two = (await loadCorpus(disk)).collections;
	expect(two && pairsOf(two.corpus)).toEqual([['norvane', 'esterra']]);
	expect(collections && pairsOf(collections.corpus)).toEqual([
		['norvane', 'esterra'],
		['norvane', 'lowmark'],
		['lowmark', 'esterra'],
	]);
	expect(pairFolder(['lowmark', 'esterra'])).toBe('pairs/lowmark-and-esterra');
});

test('status and pairs of an issue, and whom a statement speaks for, are those of the pair', () => {
	const of = (pair: readonly [string, string]) => {
		const linked = linkCorpus(withPair(coded, pair));
		const issue = linked.issues.find(({ id }) => id === 'ferry-and-bank');
		const third = linked.statements.find(({ id }) => id === 'lowmark-waits-for-nobody');
		return [issue?.status, issue?.pairs.length, third?.sides];
	};
	expect(of(['norvane', 'esterra'])).toEqual(['opposed', 2, ['other']]);
	expect(of(['norvane', 'lowmark'])).toEqual(['opposed', 2, ['lowmark']]);
	expect(of(['lowmark', 'esterra'])).toEqual(['same-answer', 0, ['lowmark']]);
});
