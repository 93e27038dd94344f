/** Lives through what becomes of a corpus after publishing, on the invented one, and builds it under a sub-path for the browser tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const content = resolve('test-results/life-content');
const env = { ...process.env, BASE: '/soundings', PARALLAX_CONTENT: content, PARALLAX_OUT: 'test-results/life-dist' };

function run(...args: string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
	if (status === 0) return;
	console.error(args.join(' '), stdout.slice(-4000), stderr.slice(-4000));
	process.exit(1);
}

function change(file: string, from: string, to: string): void {
	const path = join(content, file);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	writeFileSync(path, text.replace(from, to));
}

rmSync(content, { recursive: true, force: true });
cpSync('tests/corpus', content, { recursive: true });

// An article comes in and is deleted.
const deleted = join(content, 'articles/short-lived-2019.md');
cpSync('tests/life/short-lived-2019.md', deleted);
run('scripts/ids.ts');
rmSync(deleted);
run('scripts/ids.ts', '--gone', 'It was a copy of another article.');

// A statement is corrected, and one withdrawn; the question that it answered needs a note now.
const RECORD = 'articles/ferry-talks-2019.md';
change(RECORD, 'language: en\n', 'added: 2019-04-01\nlanguage: en\n');
change(RECORD, '::asserts[talks-go-on]', '::corrected[The season was wrong.]{on=2019-05-01}\n::asserts[talks-go-on]');
change(RECORD, '::denies[ferry-depends-on-bank]', '::withdrawn[He never said it.]{on=2019-05-02}\n::denies[ferry-depends-on-bank]');
change('issues.yaml', '  kind: remedy\n', '  kind: remedy\n  note: Kept for the tests.\n');

// An actor gets another id, two are found to be one, a claim is told of in another record.
run('scripts/edit.ts', 'rename', 'actor', 'ada-brandt', 'ada-m-brandt');
run('scripts/edit.ts', 'merge', 'actor', 'norvane-wire', 'harbour-gazette');
run('scripts/edit.ts', 'move', 'claim', 'talks-go-on', 'bank-licences-2019');

run('scripts/build.ts');
run('scripts/check-dist.ts', '--links');
