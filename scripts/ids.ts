/** `npm run ids [-- --gone "reason"] [-- --reseal]`: adds every id that content/ids.txt does not hold yet and seals the list; removes none. */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus, reportWithHelp, sha256 } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { goneMarked, withIdsAdded } from '../src/model/check/id-list.ts';
import { publishedIds } from '../src/model/check/published.ts';
import { idsByKind } from '../src/model/link/entity-index.ts';

const { values } = parseArgs({ options: { gone: { type: 'string' }, reseal: { type: 'boolean', default: false } } });
const content = contentFolder();
const files = diskFiles(content);
const path = join(content, 'ids.txt');

/** The ids of the list as git has it last; null where there is no git or no such file in it. */
function idsInGit(): string[] | null {
	try {
		const text = execFileSync('git', ['show', 'HEAD:./ids.txt'], {
			cwd: dirname(path),
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return publishedIds(text).map(({ id }) => id);
	} catch {
		return null;
	}
}

const { coded, problems: all } = await loadCorpus(files);
// The list that is missing or empty is what this writes, and what was asked for is no mistake.
const asked: (string | undefined)[] = [
	'file-missing',
	...(values.gone === undefined ? [] : ['id-vanished']),
	...(values.reseal ? ['ids-sealed'] : []),
];
const problems = all.filter(({ file, ruleId }) => file !== files.name('ids.txt') || !asked.includes(ruleId));
const before = (await files.read('ids.txt')) ?? '';
const kept = new Set(publishedIds(before).map(({ id }) => id));
const lost = values.reseal ? (idsInGit() ?? ['(there is no git to hold the list against)']).filter((id) => !kept.has(id)) : [];
if (problems.length > 0) {
	console.error(`${reportWithHelp(problems)} (npm run content)`);
	process.exitCode = 1;
} else if (lost.length > 0) {
	console.error(`Not sealed: git has ids that the list lacks: ${lost.join(', ')}.`);
	process.exitCode = 1;
} else {
	const kinds = new Map([...idsByKind(coded)].flatMap(([kind, ids]) => [...ids].map((id) => [id, kind] as const)));
	const marked = values.gone === undefined ? before : goneMarked(before, kinds, values.gone);
	const { text, added, total } = withIdsAdded(marked, kinds, sha256, values.reseal);
	await writeFile(path, text);
	console.log(`${relative(process.cwd(), path)}: ${added} new, ${total} in all.`);
}
