/** `npm run build`: one report of every mistake, or a whole new site in dist/. The last good site stays until the new one is complete. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './build-lock.ts';
import { type Place, placeOf } from './build-place.ts';

const WANTED = process.env['PARALLAX_OUT'] ?? 'dist';
/** V8 clears up when the heap has grown by three tenths, not when it has doubled: a third less memory on a large corpus, for an eighth more time. */
const HEAP = ['--heap-growing-percent=30'];
/** Rolldown's allocator and glibc's give large pieces back at once instead of keeping them for work that will not come. */
const ALLOCATOR = { MIMALLOC_PURGE_DELAY: '0', MALLOC_MMAP_THRESHOLD_: '2097152' };

function run(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', ...ALLOCATOR, ...extra },
		});
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

/** Builds beside the published folder, then puts the new one in its place by renaming. */
async function build({ out, next, old }: Place): Promise<number> {
	// A build that was killed between the two renamings left the last good site under its other name.
	if (!existsSync(out) && existsSync(old)) await rename(old, out);
	await rm(next, { recursive: true, force: true });
	// What Astro keeps between builds is this build's own: two at once would read each other's collections.
	const cache = mkdtempSync(join(tmpdir(), 'parallax-build-'));
	try {
		// The one parse, in a process of its own: what it holds in memory is gone before the site is built.
		const corpus = join(cache, 'corpus.json');
		const checked = await run(process.execPath, ['scripts/check-content.ts', '--to', corpus]);
		if (checked !== 0) return checked;
		const code = await run(process.execPath, [...HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', next], {
			PARALLAX_CACHE: cache,
			PARALLAX_CORPUS: corpus,
		});
		if (code !== 0) return code;
		await rm(old, { recursive: true, force: true });
		if (existsSync(out)) await rename(out, old);
		await rename(next, out);
		await rm(old, { recursive: true, force: true });
		return 0;
	} finally {
		await rm(cache, { recursive: true, force: true });
		await rm(next, { recursive: true, force: true });
	}
}

async function main(): Promise<number> {
	const place = placeOf(WANTED);
	if (typeof place === 'string') {
		console.error(`Nothing was built: ${place}`);
		return 1;
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
	// Astro 7.3 prerenders in one folder a checkout (.astro/), and two checkouts may publish to one place: one build at a time in each.
	await takeLock('.astro/build.lock', 'in this checkout');
	try {
		await takeLock(place.lock, WANTED);
	} catch (error) {
		console.error(`Nothing was built: ${WANTED} can't be written, ${error instanceof Error ? error.message : String(error)}`);
		return 1;
	}
	const code = await build(place);
	if (code === 0 && process.env['SITE'] === undefined)
		console.log('SITE is not set: canonical links, the feed and citations say https://parallax.example.');
	return code;
}

process.exitCode = await main();
