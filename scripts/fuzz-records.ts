/**
 * `npm run fuzz [-- --runs 10000] [--seed 1] [--content <folder>] [--show]`: changes good records and registries at random
 * (half of the runs those of the corpus, half those of the invented one with every field) and asserts that nothing crashes, hangs, is misplaced or is lost without a message (scripts/fuzz/account.ts says what that is).
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/run.ts';
import { everyField, textsIn } from './fuzz/texts.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' },
		content: { type: 'string', default: 'content' },
		show: { type: 'boolean', default: false },
	},
});

const seed = Number(values.seed);
const runs = Number(values.runs);

async function run(name: string, texts: ReadonlyMap<string, string>, times: number): Promise<boolean> {
	const { same, refused, accepted, slowest, rules, faults } = await fuzz(texts, times, seed);
	for (const { kind, run: at, file, mutation, what } of values.show ? faults : faults.slice(0, 20))
		console.log(`${kind}  run ${at}  ${file}  ${mutation}\n    ${what}`);
	const count = (kind: string) => faults.filter((fault) => fault.kind === kind).length;
	console.log(`
Seed ${seed}, ${name}: ${times} changed files.
  ${refused} refused with ${[...rules.values()].reduce((a, b) => a + b, 0)} messages by ${rules.size} rules
  ${accepted} accepted as another sound record, with all that stands in them
  ${same} the same as before
  ${count('crash')} crashes, ${count('slow')} over 2 s (slowest ${slowest.toFixed(2)} s), ${count('misplaced')} with a message without a place or rule, ${count('lost')} silent losses`);
	return faults.length === 0;
}

const sound = await run(values.content, textsIn(values.content), Math.ceil(runs / 2));
const invented = await run('tests/corpus with every field', everyField('tests'), Math.floor(runs / 2));
process.exitCode = sound && invented ? 0 : 1;
