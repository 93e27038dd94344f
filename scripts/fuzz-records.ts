/**
 * `npm run fuzz [-- --runs 10000] [--seed 1] [--content <folder>] [--show]`: changes good records and registries at random
 * and asserts that nothing crashes, hangs, is misplaced or is lost without a message (scripts/fuzz/account.ts says what that is).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/run.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' },
		content: { type: 'string', default: 'content' },
		show: { type: 'boolean', default: false },
	},
});

/** The files of a corpus by their paths. */
function textsIn(folder: string): Map<string, string> {
	const names = [
		...['corpus.yaml', 'actors.yaml', 'topics.yaml', 'issues.yaml', 'ids.txt', 'synonyms.yaml'],
		...readdirSync(join(folder, 'articles')).map((name) => join('articles', name)),
	];
	return new Map(names.filter((name) => existsSync(join(folder, name))).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const seed = Number(values.seed);
const { runs, same, refused, accepted, slowest, rules, faults } = await fuzz(textsIn(values.content), Number(values.runs), seed);
for (const { kind, run, file, mutation, what } of values.show ? faults : faults.slice(0, 20))
	console.log(`${kind}  run ${run}  ${file}  ${mutation}\n    ${what}`);
const count = (kind: string) => faults.filter((fault) => fault.kind === kind).length;
console.log(`
Seed ${seed}, ${values.content}: ${runs} changed files.
  ${refused} refused with ${[...rules.values()].reduce((a, b) => a + b, 0)} messages by ${rules.size} rules
  ${accepted} accepted as another sound record, with all that stands in them
  ${same} the same as before
  ${count('crash')} crashes, ${count('slow')} over 2 s (slowest ${slowest.toFixed(2)} s), ${count('misplaced')} with a message without a place or rule, ${count('lost')} silent losses`);
process.exitCode = faults.length === 0 ? 0 : 1;
