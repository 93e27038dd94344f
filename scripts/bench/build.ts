/**
 * `npm run bench:build`: builds invented corpora of 10, 100 and 1,000 records of 20 statements; prints time, peak
 * memory, pages, bytes and the slope. `npm run bench:build -- 100,1000 --extras` builds each without extras, with each
 * alone and with all, and prints what each costs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXTRAS } from '../../src/schema/corpus.ts';
import { writeRecords } from './records.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { extras: { type: 'boolean', default: false } } });
const SIZES = (positionals[0] ?? '10,100,1000').split(',').map(Number);
/** What is built of each size: by name, the extras that its corpus asks for. */
const VARIANTS: readonly (readonly [name: string, extras: readonly string[]])[] = [
	['none', []],
	...(values.extras ? [...EXTRAS.map((extra) => [extra, [extra]] as const), ['all', EXTRAS] as const] : []),
];

/** Resident memory in MB (10⁶ bytes) of a process and all below it, pages that they share counted once (Linux: PSS). */
function memoryOf(root: number): number {
	const parents = new Map<number, number>();
	const memory = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const status = readFileSync(`/proc/${name}/status`, 'utf8');
			parents.set(Number(name), Number(/PPid:\s+(\d+)/.exec(status)?.[1]));
			memory.set(Number(name), Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
		} catch {
			// The process ended while it was read.
		}
	}
	const below = (pid: number): number =>
		(memory.get(pid) ?? 0) + [...parents].filter(([, parent]) => parent === pid).reduce((sum, [child]) => sum + below(child), 0);
	return (below(root) * 1024) / 1e6;
}

async function build(content: string, out: string): Promise<{ seconds: number; peak: number; code: number }> {
	const start = performance.now();
	const env = { ...process.env, PARALLAX_CONTENT: content, PARALLAX_OUT: out };
	const child = spawn(process.execPath, ['scripts/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'], env });
	let peak = 0;
	const timer = setInterval(() => {
		peak = Math.max(peak, memoryOf(child.pid ?? 0));
	}, 250);
	const code = await new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
	clearInterval(timer);
	return { seconds: (performance.now() - start) / 1000, peak, code };
}

interface Measured {
	pages: number;
	seconds: number;
	line: string;
}

/** Builds one corpus and says what that took. */
async function measure(folder: string, records: number, extras: readonly string[]): Promise<Measured> {
	const content = join(folder, 'content');
	const out = join(folder, 'dist');
	writeRecords(content, records, 20, { extras });
	const { seconds, peak, code } = await build(content, out);
	if (code !== 0) throw new Error(`the build of ${records} records ended with ${code}`);
	const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const pages = files.filter((entry) => entry.name.endsWith('.html')).length;
	const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
	for (const made of [content, out]) rmSync(made, { recursive: true, force: true });
	const cells = [
		String(records).padStart(7),
		String(records * 20).padStart(11),
		String(pages).padStart(6),
		String(files.length).padStart(6),
		(bytes / 1e6).toFixed(1).padStart(8),
		seconds.toFixed(1).padStart(8),
		peak.toFixed(0).padStart(8),
		((1000 * seconds) / pages).toFixed(2).padStart(10),
	];
	return { pages, seconds, line: cells.join(' ') };
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
console.log('records  statements  pages  files   MB out  seconds  peak MB  seconds per 1,000 pages');
const points: Measured[] = [];
for (const records of SIZES) {
	let without: Measured | null = null;
	for (const [name, extras] of VARIANTS) {
		const measured = await measure(folder, records, extras);
		const cost =
			without === null
				? ''
				: `  ${name}: ${(measured.seconds - without.seconds).toFixed(1)} s more, ×${(measured.seconds / without.seconds).toFixed(2)}`;
		console.log(measured.line + cost);
		if (without === null) points.push(measured);
		without ??= measured;
	}
}
const [a, b] = [points.at(-2), points.at(-1)];
if (a && b)
	console.log(
		`slope from ${a.pages} to ${b.pages} pages: time grew ${(b.seconds / a.seconds).toFixed(1)} times, pages ${(b.pages / a.pages).toFixed(1)} times`,
	);
rmSync(folder, { recursive: true, force: true });
