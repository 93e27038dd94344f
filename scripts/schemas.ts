/** `npm run schemas`: writes what editors of files read: JSON Schemas of the registries and front matter with the ids of this corpus, snippets and a grammar of the directives. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { GRAMMAR, loadCorpus } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { knownIds } from '../src/model/check/references.ts';
import { WRITTEN_FILES, writtenSchema } from '../src/schema/written.ts';
import { grammarOf, snippetsOf } from './editor-files.ts';

const content = contentFolder();
const { coded } = await loadCorpus(diskFiles(content));
const known = knownIds(coded);
const files = new Map<string, unknown>([
	...WRITTEN_FILES.map((name) => [join(content, '.schemas', `${name}.json`), writtenSchema(name, known)] as const),
	['.vscode/parallax.code-snippets', snippetsOf(GRAMMAR)],
	['.vscode/extensions/parallax-records/syntaxes/record.tmLanguage.json', grammarOf(GRAMMAR)],
]);
for (const [path, value] of files) {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, `${JSON.stringify(value, null, '\t')}\n`);
	console.log(`Written: ${relative(process.cwd(), path)}`);
}
