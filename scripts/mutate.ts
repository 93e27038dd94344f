/**
 * `npm run mutate [-- --budget 200] [--seed 1] [--in src/model,src/search,src/charts]`: changes the code at random
 * places, one change at a time, and asks the unit tests that reach the file. What no test notices is printed. Outside
 * `npm test`: a change takes as long as those tests. It works in a copy, so that nobody meets a
 * changed file. Told to end (SIGTERM), it ends after the change at hand and says how many there were.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from './fuzz/random.ts';
import { type CodeChange, changesOf } from './mutate/changes.ts';

const { values } = parseArgs({
	options: {
		budget: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		in: { type: 'string', default: 'src/model,src/search,src/charts' },
	},
});

/** All that the unit tests read, copied; packages are those of this folder. */
function copied(): string {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-mutate-'));
	for (const name of readdirSync('.'))
		if (!['node_modules', 'dist', 'test-results', '.git', '.astro'].includes(name)) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** The same order for the same seed. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
	return items
		.map((item) => ({ item, rank: next() }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
}

type Outcome = 'caught' | 'survived' | 'unreached' | 'unfinished';

/** Tests that hold a limit of time, which a busy machine breaks by itself. */
const TIMED = ['tests/desk/**', 'tests/model/performance.test.ts', 'tests/draft/load.test.ts', 'tests/record/robustness.test.ts'];

/** What the unit tests that reach a file say of it as it stands. */
function outcomeIn(folder: string, file: string): Promise<Outcome> {
	const report = join(folder, 'mutate.json');
	rmSync(report, { force: true });
	const skipped = TIMED.flatMap((pattern) => ['--exclude', pattern]);
	const options = [...skipped, '--run', '--bail=1', '--maxWorkers=1', '--passWithNoTests', '--reporter=json', `--outputFile=${report}`];
	return new Promise((done) => {
		const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'related', file, ...options], {
			cwd: folder,
			stdio: 'ignore',
			env: { ...process.env, TZ: 'UTC' },
			timeout: 300_000,
		});
		tests.on('close', (code, signal) => {
			// A machine that is too busy, or a change that never ends: nobody can tell which.
			if (signal !== null) done('unfinished');
			else if (code !== 0) done('caught');
			else done((JSON.parse(readFileSync(report, 'utf8')) as { numTotalTests: number }).numTotalTests > 0 ? 'survived' : 'unreached');
		});
	});
}

async function tried(folder: string, { file, start, end, instead }: CodeChange): Promise<Outcome> {
	const before = readFileSync(file, 'utf8');
	writeFileSync(join(folder, file), before.slice(0, start) + instead + before.slice(end));
	const outcome = await outcomeIn(folder, file);
	writeFileSync(join(folder, file), before);
	return outcome;
}

const files = values.in
	.split(',')
	.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
	.sort();
const all = files.flatMap((file) => changesOf(file, readFileSync(file, 'utf8')));
const chosen = shuffled(all, random(Number(values.seed))).slice(0, Number(values.budget));
const folder = copied();
const counts: Record<Outcome, number> = { caught: 0, survived: 0, unreached: 0, unfinished: 0 };
let stopped = false;
process.on('SIGTERM', () => {
	stopped = true;
});
for (const change of chosen) {
	if (stopped) break;
	const outcome = await tried(folder, change);
	counts[outcome] += 1;
	if (outcome === 'caught') continue;
	const text = readFileSync(change.file, 'utf8');
	const line = text.slice(0, change.start).split('\n').length;
	console.log(`${outcome}  ${change.file}:${line}  ${text.slice(change.start, change.end)}  ->  ${change.instead}`);
}
rmSync(folder, { recursive: true, force: true });
const { caught, survived, unreached, unfinished } = counts;
console.log(
	`${caught} of ${caught + survived + unreached} caught, ${survived} survived, ${unreached} reached by no test; ${unfinished} not finished and not counted (of ${all.length} possible changes, seed ${values.seed}).`,
);
