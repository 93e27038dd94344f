import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Who holds a lock, as it is written in it. */
interface Holder {
	pid: number;
	host: string;
	since: string;
	/** When that process began, since its machine did; empty where the system does not tell (only Linux does). */
	born: string;
}

/** A lock in which nothing can be read is being written, for so many milliseconds; then its writer was cut off. */
const WRITING = 2000;
/** A lock that was taken over is looked at again after so many, because another may have taken it over too. */
const SETTLING = 100;

function bornOf(pid: number): string {
	try {
		// The name of a process stands in brackets and may hold any sign; the 22nd field is the 20th after it.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19] ?? ''}`;
	} catch {
		return '';
	}
}

/** Whether the process that holds a lock still runs; one of another machine is taken to run, a number given to another process is not. */
function runs({ pid, host, born }: Holder): boolean {
	if (host !== hostname()) return true;
	if (pid === process.pid || (born ?? '') !== bornOf(pid)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Who holds a lock; `free` where nobody does. */
function holderOf(path: string): Holder | 'writing' | 'free' {
	try {
		const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
		return runs(holder) ? holder : 'free';
	} catch {
		const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
		return Date.now() - mtimeMs < WRITING ? 'writing' : 'free';
	}
}

/** Writes a lock where none stands; false where one does. */
function write(path: string, mine: string): boolean {
	try {
		writeFileSync(path, mine, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		// A full disk leaves an empty file.
		if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(path, { force: true });
		throw error;
	}
}

/** Waits for a lock, telling once who holds it, and lets it go when the process ends. A lock whose process is gone is taken over. */
export async function takeLock(path: string, what: string, signal?: AbortSignal): Promise<void> {
	mkdirSync(dirname(path), { recursive: true });
	const mine = JSON.stringify({
		pid: process.pid,
		host: hostname(),
		since: new Date().toISOString(),
		born: bornOf(process.pid),
	} satisfies Holder);
	for (let told = false, over = false; ; ) {
		if (write(path, mine)) {
			if (over) await setTimeout(SETTLING, undefined, { signal });
			if (!over || readFileSync(path, 'utf8') === mine) break;
		}
		const holder = holderOf(path);
		over = holder === 'free';
		if (over) {
			rmSync(path, { force: true });
			continue;
		}
		if (!told && holder !== 'writing' && holder !== 'free') {
			const { pid, host, since } = holder;
			console.log(`Waiting: process ${pid} on ${host} has been building ${what} since ${since}. If it is gone, delete ${path}.`);
			told = true;
		}
		await setTimeout(200, undefined, { signal });
	}
	process.on('exit', () => rmSync(path, { force: true }));
}
