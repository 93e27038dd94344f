import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-editor-'));
	cpSync('starter', join(folder, 'content'), { recursive: true });
	cpSync('starter-sources', join(folder, 'sources'), { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => join(folder, path);

/** Runs a script of the project on the starter's corpus. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
	const node = ['-r', './scripts/node-version.cjs', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, node, {
		encoding: 'utf8',
		env: { ...process.env, PARALLAX_CONTENT: at('content'), ...env },
	});
	return { status, said: stdout + stderr };
}

function change(path: string, from: string, to: string): void {
	const text = readFileSync(at(path), 'utf8');
	expect(text).toContain(from);
	writeFileSync(at(path), text.replace(from, to));
}

describe('a build with the source texts', () => {
	const check = () => run(['scripts/check-content.ts', '--to', at('corpus.json')], { PARALLAX_SOURCES: at('sources') });

	test('goes on where a record says what its text says', () => {
		expect(check()).toEqual({ status: 0, said: '' });
		expect(existsSync(at('corpus.json'))).toBe(true);
	});

	test('stops on one changed word, says which, and publishes nothing', () => {
		change('content/articles/first-article.md', 'for another ten winters', 'for another two winters');
		const { status, said } = run(['scripts/build.ts'], { PARALLAX_SOURCES: at('sources'), PARALLAX_OUT: at('site') });
		expect(status).toBe(1);
		expect(said).toContain('nearest is `for another ten winters`: `ten` for `two`');
		expect(existsSync(at('site'))).toBe(false);
		// Another build of this checkout may have to end first.
	}, 180_000);

	test('goes on where the record says why it is not proved', () => {
		change('content/articles/first-article.md', 'for another ten winters', 'for another two winters');
		change('content/articles/first-article.md', 'language: en', 'unproved: The text was changed by its publisher.\nlanguage: en');
		expect(check()).toMatchObject({ status: 0, said: expect.stringContaining('first-article (partly)') as string });
	});
});

describe('npm run ids -- --reseal', () => {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=An editor', '-c', 'user.email=editor@example.org', ...args], {
			cwd: at('content'),
			stdio: 'pipe',
		});
	const list = () => readFileSync(at('content/ids.txt'), 'utf8');

	test('seals a list anew in which two branches were joined', () => {
		git('init', '-q');
		git('add', '.');
		git('commit', '-qm', 'The corpus');
		// The lines of a branch, put before those of another.
		const [first = '', ...rest] = list()
			.split('\n')
			.filter((line) => !line.startsWith('#') && !line.startsWith('='));
		writeFileSync(at('content/ids.txt'), `${rest.join('\n')}\n${first}\n= 3 0123456789abcdef\n`);
		expect(run(['scripts/check-content.ts']).said).toContain('ids-sealed');
		expect(run(['scripts/ids.ts', '--reseal']).status).toBe(0);
		expect(run(['scripts/check-content.ts']).said).toContain('Nothing wrong');
		expect(list().match(/^= /gm)).toHaveLength(1);
	});

	test('refuses a list that lacks an id which git has', () => {
		git('init', '-q');
		change('content/ids.txt', 'the-bridge', 'the-bridge\nan-old-id [topic] gone: It was renamed before anybody read it.');
		run(['scripts/ids.ts', '--reseal']);
		git('add', '.');
		git('commit', '-qm', 'The corpus');
		writeFileSync(at('content/ids.txt'), list().replace(/^an-old-id.*\n/m, ''));
		const before = list();
		expect(run(['scripts/ids.ts', '--reseal'])).toEqual({ status: 1, said: 'Not sealed: git has ids that the list lacks: an-old-id.\n' });
		expect(list()).toBe(before);
	});

	test('refuses where there is no git to hold it against', () => {
		const { status, said } = run(['scripts/ids.ts', '--reseal']);
		expect([status, said]).toEqual([1, expect.stringContaining('there is no git')]);
	});
});
