import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { exitCode, exitCodeOf, stopsBuild } from '../../src/model/verify/report.ts';
import type { ArticleCoverage } from '../../src/schema/coverage.ts';
import { TODAY, verified } from './ports.ts';

const ID = 'ferry-lights';
const EXCUSE = ['furniture: [2]', 'furniture: [2]\nunproved: The text was lost.'] as const;
const WRONG = ['crews need rest', 'crews want rest'] as const;

async function kept(): Promise<ArticleCoverage[]> {
	return (await verified()).known;
}

describe('how far an article is proved', () => {
	it('is proved where every check is answered by found', async () => {
		const run = await verified();
		expect(run.proofs.get(ID)).toMatchObject({ state: 'proved', on: TODAY, absent: 0, uncheckable: 0, unaccounted: 0, why: null });
		expect(exitCodeOf(run, ID, true)).toBe(0);
	});
	it('is proved without the source text by what a run kept, with its day', async () => {
		const run = await verified({ source: null, kept: await kept(), today: '2030-01-01' });
		expect(run.proofs.get(ID)).toMatchObject({ state: 'proved', on: TODAY });
		expect([exitCodeOf(run, ID, false), exitCodeOf(run, ID, true)]).toEqual([0, 2]);
	});
	it('is not yet proved where a byte of the record, or the text it names, is another', async () => {
		const before = await kept();
		const word = await verified({ source: null, kept: before, record: [['crews are tired', 'crews are worn']] });
		expect(word.proofs.get(ID)).toMatchObject({ state: 'not-yet', why: 'record-changed', found: 0, on: null });
		const [only] = before;
		if (only === undefined) throw new Error('nothing was kept');
		const other = await verified({ source: null, kept: [{ ...only, source: '0'.repeat(64) }] });
		expect(other.proofs.get(ID)).toMatchObject({ state: 'not-yet', why: 'text-changed' });
		expect([exitCodeOf(word, ID, false), exitCode(word, false)]).toEqual([1, 0]);
	});
	it('is partly proved where the text lacks something, and stops a build unless the record says why', async () => {
		const run = await verified({ source: [WRONG] });
		expect(run.proofs.get(ID)?.state).toBe('not-yet');
		expect([stopsBuild(run), exitCode(run, true)]).toEqual([true, 1]);
		const excused = await verified({ source: [WRONG], record: [EXCUSE] });
		expect([stopsBuild(excused), exitCode(excused, true), exitCodeOf(excused, ID, true)]).toEqual([false, 0, 1]);
		const unfound = await verified({ record: [['need rest]{p=3}', 'need a rest]{p=3}']] });
		expect(unfound.proofs.get(ID)).toMatchObject({ state: 'partly', absent: 2 });
	});
	it('is no more than partly proved where the record says why it is not', async () => {
		expect((await verified({ record: [EXCUSE] })).proofs.get(ID)?.state).toBe('partly');
	});
	it('keeps the day of the first run that said the same', async () => {
		const before = await kept();
		expect((await verified({ kept: before, today: '2030-01-01' })).changed).toEqual([]);
		const [changed] = (await verified({ kept: before, today: '2030-01-01', record: [EXCUSE] })).changed;
		expect(changed?.on).toBe('2030-01-01');
	});
});

describe('the commands', () => {
	const folders: string[] = [];
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
	});

	/** The invented corpus in a folder of its own, with its source text. */
	function lab() {
		const folder = mkdtempSync(join(tmpdir(), 'parallax-proof-'));
		folders.push(folder);
		cpSync(join(import.meta.dirname, 'content'), join(folder, 'content'), { recursive: true });
		cpSync(join(import.meta.dirname, 'sources'), join(folder, 'sources'), { recursive: true });
		const env = { ...process.env, PARALLAX_CONTENT: join(folder, 'content'), TZ: 'UTC' };
		const run = (args: readonly string[], extra: NodeJS.ProcessEnv = {}) => {
			const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: { ...env, ...extra }, encoding: 'utf8' });
			return { status, said: stdout + stderr };
		};
		const change = (file: string, from: string, to: string) => {
			const text = readFileSync(join(folder, file), 'utf8');
			if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
			writeFileSync(join(folder, file), text.replace(from, to));
		};
		return { folder, run, change, sources: join(folder, 'sources'), coverage: join(folder, 'content/coverage/ferry-lights.json') };
	}

	it('verify writes the file of each article whose text it holds, and nothing the second time', () => {
		const { run, sources, coverage } = lab();
		run(['scripts/ids.ts']);
		expect(run(['scripts/verify.ts', '--article', ID]).status).toBe(1);
		expect(run(['scripts/verify.ts', '--sources', sources, '--check'])).toMatchObject({ status: 1 });
		expect(existsSync(coverage)).toBe(false);
		expect(run(['scripts/verify.ts', '--sources', sources, '--article', ID]).said).toMatch(/Written: .*ferry-lights\.json/);
		expect(JSON.parse(readFileSync(coverage, 'utf8'))).toMatchObject({ article: ID, absent: 0 });
		expect(run(['scripts/verify.ts', '--sources', sources]).said).toMatch(/Written: .*terms\.json/);
		expect(run(['scripts/verify.ts', '--sources', sources]).said).not.toContain('Written');
		expect(run(['scripts/verify.ts', '--article', ID]).status).toBe(0);
		expect(run(['scripts/verify.ts', '--article', 'ferry'])).toMatchObject({ status: 1 });
	}, 120_000);

	it('a build with the source texts stops at one changed word, and leaves the last good site', () => {
		const { folder, run, sources, change } = lab();
		run(['scripts/ids.ts']);
		const out = join(folder, 'site');
		const { BASE_URL: _, ...env } = process.env;
		const build = () =>
			run(['scripts/build.ts'], { ...env, PARALLAX_CONTENT: join(folder, 'content'), PARALLAX_SOURCES: sources, PARALLAX_OUT: out });
		expect(build().status).toBe(0);
		const page = join(out, 'articles/ferry-lights/index.html');
		const before = readFileSync(page, 'utf8');
		expect(before).toContain('Proved');
		change('content/articles/ferry-lights.md', 'need rest]{p=3}', 'need sleep]{p=3}');
		const stopped = build();
		expect(stopped).toMatchObject({ status: 1 });
		expect(stopped.said).toMatch(/ferry-lights\.md:\d+:\d+ {2}Absent: /);
		expect(readFileSync(page, 'utf8')).toBe(before);
		change('content/articles/ferry-lights.md', 'furniture: [2]', 'furniture: [2]\nunproved: The text was lost.');
		expect(build().status).toBe(0);
		for (const path of ['articles/ferry-lights', 'statements/holm-ferries-stay'])
			expect(readFileSync(join(out, path, 'index.html'), 'utf8')).toContain('The text was lost.');
	}, 240_000);
});
