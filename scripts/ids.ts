/** `npm run ids`: adds every id of the corpus that content/ids.txt does not hold yet; removes none. */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { loadCorpus, report } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { publishedIds } from '../src/model/check/ids.ts';
import { idsByKind } from '../src/model/link/entity-index.ts';

const HEAD = '# Every id ever published; `npm run ids` adds new ones. One that is gone needs `old-id -> new-id`.';

const content = contentFolder();
const files = diskFiles(content);
const { coded, problems: all } = await loadCorpus(files);
// The list that is missing or empty is what this writes.
const problems = all.filter(({ file, ruleId }) => file !== files.name('ids.txt') || ruleId !== 'file-missing');
const path = join(content, 'ids.txt');
if (problems.length > 0) {
	console.error(`${report(problems)} (npm run content)`);
	process.exitCode = 1;
} else {
	const before = (await files.read('ids.txt')) ?? '';
	const known = new Set(publishedIds(before).map((line) => line.id));
	const added = [...idsByKind(coded).values()].flatMap((ids) => [...ids]).filter((id) => !known.has(id));
	const lines = before.split('\n').filter((line) => line.trim() !== '' && line !== HEAD);
	const sorted = [...lines, ...added].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	await writeFile(path, `${[HEAD, ...sorted].join('\n')}\n`);
	console.log(`${relative(process.cwd(), path)}: ${added.length} new, ${sorted.length} in all.`);
}
