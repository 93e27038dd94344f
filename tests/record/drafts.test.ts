import { describe, expect, test } from 'vitest';
import { type Files, loadCorpus } from '../../src/corpus.ts';
import { fixtureFiles } from './fixtures.ts';

const RECORD = `---
id: drafted
label: An invented article
publisher: {value: harbour-gazette, basis: stated}
author: {value: rolf-tamm, basis: stated}
published: {value: "2019-10-21", basis: stated}
language: en
genre: news
arguesNote: The author takes up neither case.
sourceFile: drafted.txt
sourceHash: 5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
words: 100
paragraphs: 9
---

:::statement[Brandt: the ferry waits]{#brandt-waits by=ada-brandt as=indirect cue=say draft}
The ferry waits.

::at[Ada Brandt said that … the ferry waits]{p=2}
::said{on=2019-10-18 basis=relative from=Friday}
::topics[ferry-line]
:::

:::statement[Brandt: …]{#brandt-open by=ada-brandt as=indirect cue=say draft}
…

::at[Ada Brandt added that … the ferry sails]{p=3}
:::

:::statement[Brandt: a ferry nobody knows]{#brandt-within by=ada-brandt as=indirect cue=say within=brandt-open draft}
The ferry sails.

::at[Ada Brandt thinks that … the ferry sails]{p=4}
::said[]{on=2019-10-18 basis=stated}
::topics[no-such-topic]
:::
`;

const shared = fixtureFiles('bad', 'printed-words-give-another-day');
const files: Files = {
	...shared,
	list: () => Promise.resolve(['drafted.md']),
	read: (path) => (path === 'articles/drafted.md' ? Promise.resolve(RECORD) : shared.read(path)),
};

describe('a server that shows drafts', () => {
	test('shows what is whole, marked as a draft, and leaves out what is open or leads nowhere', async () => {
		const { collections, problems } = await loadCorpus(files, null, 'shown');
		expect(problems).toEqual([]);
		expect(collections?.statements.map((s) => s.heading)).toEqual(['[draft] Brandt: the ferry waits']);
	});
	test('while a build refuses them all, each once', async () => {
		const { collections, problems } = await loadCorpus(files);
		expect(collections).toBeNull();
		expect(problems.map((p) => `${p.line} ${p.ruleId}`)).toEqual(['16 draft', '24 draft', '30 draft']);
	});
});
