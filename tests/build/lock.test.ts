import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parallax-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes a lock, holds it for some milliseconds and ends. */
const script = (path: string, hold: number) =>
	`import('${import.meta.dirname}/../../scripts/build-lock.ts').then(async ({ takeLock }) => { await takeLock('${path}', 'dist'); console.log('taken'); setTimeout(() => {}, ${hold}); });`;
const start = (path: string, hold: number) => spawn(process.execPath, ['-e', script(path, hold)], { stdio: ['ignore', 'pipe', 'inherit'] });
const output = (child: ReturnType<typeof start>) =>
	new Promise<{ text: string; at: number }>((resolve) => {
		let text = '';
		let at = 0;
		child.stdout.on('data', (data: Buffer) => {
			text += data.toString();
			if (text.includes('taken') && at === 0) at = performance.now();
		});
		child.on('exit', () => resolve({ text, at }));
	});

test('a second build waits, says for whom, and goes on when the first has ended', async () => {
	const path = join(folder, 'one.lock');
	const [a, b] = await Promise.all([output(start(path, 800)), output(start(path, 800))]);
	expect(Math.abs(a.at - b.at)).toBeGreaterThan(500);
	expect([a.text, b.text].filter((text) => /Waiting: process \d+ on \S+ has been building dist since/.test(text))).toHaveLength(1);
	expect(existsSync(path)).toBe(false);
});

test('the lock of a process that is gone is taken over', () => {
	const path = join(folder, 'gone.lock');
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	writeFileSync(path, JSON.stringify({ pid, host: hostname(), since: 'yesterday' }));
	const { stdout } = spawnSync(process.execPath, ['-e', script(path, 0)], { encoding: 'utf8' });
	expect(stdout).toBe('taken\n');
});

test('the lock of another machine is waited for', async () => {
	const path = join(folder, 'far.lock');
	writeFileSync(path, JSON.stringify({ pid: 1, host: `not-${hostname()}`, since: 'yesterday' }));
	const child = start(path, 0);
	const said = new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
	expect(await said).toContain(`process 1 on not-${hostname()}`);
	child.kill();
	expect(readFileSync(path, 'utf8')).toContain('yesterday');
});
