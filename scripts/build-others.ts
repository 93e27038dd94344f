/** Builds the invented corpora that the browser tests open, and checks their links. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeHostile } from '../tests/hostile/write.ts';

const hostile = resolve('test-results/hostile-content');
rmSync(hostile, { recursive: true, force: true });
writeHostile(hostile);

/** Hostile strings under a sub-path; articles in Japanese and Russian; a corpus that runs from right to left; three sides, two at a time. */
const OTHERS = [
	{ content: hostile, out: 'hostile-dist', base: '/parallax' },
	{ content: 'tests/languages/content', out: 'languages-dist', base: '' },
	{ content: 'tests/rightwards/content', out: 'rightwards-dist', base: '' },
	{ content: 'tests/three-sides/content', out: 'three-sides-dist', base: '/parallax' },
] as const;

for (const { content, out, base } of OTHERS) {
	const env = { ...process.env, BASE: base, PARALLAX_CONTENT: content, PARALLAX_OUT: `test-results/${out}` };
	for (const args of [['scripts/build.ts'], ['scripts/check-dist.ts', '--links']]) {
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
		if (status === 0) continue;
		console.error(content, stdout.slice(-4000), stderr.slice(-4000));
		process.exitCode = 1;
		break;
	}
}
