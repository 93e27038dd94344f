import { spawn } from 'node:child_process';

/** V8 clears up when the heap has grown by three tenths, not when it has doubled: a third less memory on a large corpus, for an eighth more time. */
export const HEAP = ['--heap-growing-percent=30'];
/** Rolldown's allocator and glibc's give large pieces back at once instead of keeping them for work that will not come. */
const ALLOCATOR = { MIMALLOC_PURGE_DELAY: '0', MALLOC_MMAP_THRESHOLD_: '2097152' };

/** How a step of a build ended: an exit code, or the name of the signal that ended it. */
export type Ended = number | NodeJS.Signals;

/** What ends a build that is told to stop. */
export class Stopped extends Error {
	readonly signal: NodeJS.Signals;

	constructor(signal: NodeJS.Signals) {
		super(`stopped by ${signal}`);
		this.signal = signal;
	}
}

/** Runs a script in a process of its own, which ends with this one and when it is told to stop. */
export function runStep(args: readonly string[], stop: AbortSignal, extra: NodeJS.ProcessEnv = {}): Promise<Ended> {
	stop.throwIfAborted();
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['-r', './scripts/with-parent.cjs', ...args], {
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', ...ALLOCATOR, ...extra },
		});
		const end = () => child.kill('SIGKILL');
		stop.addEventListener('abort', end, { once: true });
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			stop.removeEventListener('abort', end);
			if (stop.aborted) reject(stop.reason as Error);
			else resolve(code ?? signal ?? 1);
		});
	});
}
