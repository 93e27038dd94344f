import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES, type RuleId } from '../../src/rules.ts';
import { RECORDS, SHARED } from './fixtures.ts';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** `npm run content` over a folder of its own: the invented corpus, with more records laid over it. */
function content(records: string | null): { status: number | null; out: string; report: string; folder: string } {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-content-'));
	folders.push(folder);
	cpSync(SHARED, folder, { recursive: true });
	if (records !== null) cpSync(join(records, 'articles'), join(folder, 'articles'), { recursive: true });
	const run = spawnSync(process.execPath, ['scripts/check-content.ts'], {
		env: { ...process.env, PARALLAX_CONTENT: folder },
		encoding: 'utf8',
	});
	return { status: run.status, out: run.stdout, report: run.stderr, folder };
}

const places = (report: string) => [...report.matchAll(/([a-z-]+\.(?:md|yaml|txt):\d+:\d+) {2}(.*)$/gm)].map((m) => `${m[1]}  ${m[2]}`);

describe('npm run content', () => {
	test('finds nothing wrong in a sound corpus and says what it holds', () => {
		const { status, out, report } = content(null);
		expect({ status, report }).toEqual({ status: 0, report: '' });
		expect(out).toMatch(/^Nothing wrong in 2 articles, 18 actors, /);
	});

	test('reports ten independent mistakes of two records at ten places and exits 1', () => {
		const name = 'two-records-have-ten-independent-mistakes';
		const { status, out, report, folder } = content(join(RECORDS, 'bad', name));
		const expected = places(readFileSync(`${RECORDS}/bad/${name}.txt`, 'utf8'));
		expect(expected).toHaveLength(10);
		expect(new Set(expected.map((line) => line.split('  ')[0])).size).toBe(10);
		expect(places(report)).toEqual(expected);
		expect(report.trimEnd().split('\n').at(-1)).toBe('10 mistakes in 2 files');
		// How to mend is said once for each rule, right below its first mistake.
		const rules = [...new Set(expected.map((line) => line.split('  ').at(-1) ?? ''))];
		for (const rule of rules) expect(report).toContain(`  ${rule}\n    ${RULES[rule as RuleId].help}\n`);
		expect(report.match(/^ {4}\S/gm)).toHaveLength(rules.length);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(readdirSync(folder).sort()).toEqual(readdirSync(SHARED).sort());
	});
});
