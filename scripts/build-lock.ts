import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Who holds a lock, as it is written in it. */
interface Holder {
	pid: number;
	host: string;
	since: string;
}

function holderOf(path: string): Holder | null {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Holder;
	} catch {
		return null;
	}
}

/** Whether the process that holds a lock still runs; one of another machine is taken to run. */
function runs({ pid, host }: Holder): boolean {
	if (host !== hostname()) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Takes a lock, or says who holds it. A lock whose process is gone (killed, or the machine went down) is taken over. */
function tryLock(path: string): Holder | null {
	const mine: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
	for (let tries = 0; tries < 3; tries += 1) {
		try {
			writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
			return null;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const holder = holderOf(path);
			if (holder !== null && runs(holder)) return holder;
			rmSync(path, { force: true });
		}
	}
	return mine;
}

/** Waits for a lock, telling once who holds it, and lets it go when the process ends. */
export async function takeLock(path: string, what: string): Promise<void> {
	mkdirSync(dirname(path), { recursive: true });
	for (let told = false; ; told = true) {
		const holder = tryLock(path);
		if (holder === null) break;
		if (!told) console.log(`Waiting: process ${holder.pid} on ${holder.host} has been building ${what} since ${holder.since}.`);
		await setTimeout(200);
	}
	process.on('exit', () => rmSync(path, { force: true }));
}
