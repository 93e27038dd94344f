/** Builds a corpus of hostile strings under a sub-path, for the browser tests, and checks its links. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeHostile } from '../tests/hostile/write.ts';

const content = resolve('test-results/hostile-content');
const env = { ...process.env, BASE: '/parallax', PARALLAX_CONTENT: content, PARALLAX_OUT: 'test-results/hostile-dist' };

rmSync(content, { recursive: true, force: true });
writeHostile(content);
for (const args of [['scripts/build.ts'], ['scripts/check-dist.ts', '--links']]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
	if (status === 0) continue;
	console.error(stdout.slice(-4000), stderr.slice(-4000));
	process.exitCode = 1;
	break;
}
