/** `npm run build`: one report of every mistake, or a whole new site in dist/. The last good site stays until the new one is complete. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

const OUT = process.env['PARALLAX_OUT'] ?? 'dist';
const NEXT = `${OUT}.next`;
const OLD = `${OUT}.old`;
/** V8 clears up when the heap has grown by three tenths, not when it has doubled: a third less memory on a large corpus, for an eighth more time. */
const HEAP = ['--heap-growing-percent=30'];
/** Rolldown's allocator and glibc's give large pieces back at once instead of keeping them for work that will not come. */
const ALLOCATOR = { MIMALLOC_PURGE_DELAY: '0', MALLOC_MMAP_THRESHOLD_: '2097152' };

function run(command: string, args: readonly string[]): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', ...ALLOCATOR },
		});
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

async function build(): Promise<number> {
	// A process of its own: what the check holds in memory is gone before the site is built.
	const checked = await run(process.execPath, ['scripts/check-content.ts', '--quiet']);
	if (checked !== 0) return checked;
	await rm(NEXT, { recursive: true, force: true });
	const code = await run(process.execPath, [...HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', NEXT]);
	if (code !== 0) return code;
	await rm(OLD, { recursive: true, force: true });
	if (existsSync(OUT)) await rename(OUT, OLD);
	await rename(NEXT, OUT);
	await rm(OLD, { recursive: true, force: true });
	if (process.env['SITE'] === undefined)
		console.log('SITE is not set: canonical links, the feed and citations say https://parallax.example.');
	return 0;
}

process.exitCode = await build();
