/** Builds a copy of the project in another folder, time zone and locale, and holds its bytes against dist/. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hashesOf } from './tree-hash.ts';

const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public', 'scripts', 'LICENSE'];

const copy = mkdtempSync(join(tmpdir(), 'parallax-same-'));
for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, env, encoding: 'utf8' });
if (status !== 0) {
	console.error(stderr);
	process.exitCode = 1;
} else {
	const here = hashesOf('dist');
	const there = hashesOf(join(copy, 'dist'));
	const different = [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path));
	for (const path of different.slice(0, 20)) console.error(`differs: ${path}`);
	console.log(`${here.size} files, ${different.length} different.`);
	process.exitCode = different.length > 0 ? 1 : 0;
}
rmSync(copy, { recursive: true, force: true });
