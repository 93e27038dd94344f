import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSources } from '../../scripts/sources.ts';
import { loadCorpus, loadCues, report } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { exitCode } from '../../src/model/verify/report.ts';
import { runOf } from '../../src/model/verify/run.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'parallax-')), 'dispute');
const run = (script: string, ...args: string[]) =>
	execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], {
		encoding: 'utf8',
		env: { ...process.env, PARALLAX_CONTENT: folder },
		stdio: 'pipe',
	});

afterAll(() => {
	rmSync(join(folder, '..'), { recursive: true });
});

describe('a new dispute', () => {
	test('is a corpus without a mistake, proved, that compares two sides', async () => {
		run('new-dispute', folder, '--languages', 'en,ru,ja');
		const files = diskFiles(folder);
		const loaded = await loadCorpus(files);
		const { coded, collections, problems } = loaded;
		const { cues, problems: misread } = await loadCues(files);
		expect(report([...problems, ...misread])).toBe('\n0 mistakes in 0 files');
		expect(new Set(cues.map((cue) => cue.language))).toEqual(new Set(['en', 'ru', 'ja']));
		const proof = runOf(loaded, cues, await readSources(`${folder}-sources`, coded), '2026-11-28');
		expect(exitCode(proof, true)).toBe(0);
		expect(new Set(collections?.statements.flatMap((s) => s.sides))).toEqual(new Set(['northland', 'southland']));
	}, 60_000);

	test('is written into no folder that holds something', () => {
		expect(() => run('new-dispute', folder)).toThrow(/is there and not empty/);
	}, 60_000);

	test('takes a draft and the front matter of a text, each once, and numbers its paragraphs', () => {
		const text = 'tests/draft/texts/think-tank.txt';
		expect(run('draft', text, '--id', 'bridge-brief', '--published', '2025-03-10')).toMatch(/\d+ statements proposed/);
		expect(readFileSync(join(folder, 'articles/bridge-brief.md'), 'utf8')).toMatch(/^---\nid: bridge-brief\n/);
		expect(readFileSync(join(folder, 'articles/bridge-brief.paragraphs.txt'), 'utf8')).toMatch(/^\[1\] Why the Two Banks/);
		expect(() => run('draft', text, '--id', 'bridge-brief')).toThrow(/stands there already/);
		expect(() => run('draft', text, '--id', 'Bridge')).toThrow(/is no id/);
		run('new', text, '--id', 'bridge-plain');
		expect(readFileSync(join(folder, 'articles/bridge-plain.md'), 'utf8')).toMatch(/^words: 265$/m);
	}, 120_000);

	test('says in dev only what front matter lacks, not each draft', async () => {
		const { problems, collections } = await loadCorpus(diskFiles(folder), null, 'shown');
		expect(problems.map((p) => p.ruleId)).toEqual(Array(6).fill('field-missing'));
		expect(collections).toBeNull();
	});
});
