/** `npm run bench:build`: builds invented corpora of 10, 100 and 1,000 records of 20 statements; prints time, peak memory, pages, bytes and the slope. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecords } from './records.ts';

const SIZES = (process.argv[2] ?? '10,100,1000').split(',').map(Number);

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

const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
console.log('records  statements  pages    MB out  seconds  peak MB  seconds per 1,000 pages');
const points: { pages: number; seconds: number }[] = [];
for (const records of SIZES) {
	const content = join(folder, `content-${records}`);
	const out = join(folder, `dist-${records}`);
	writeRecords(content, records, 20);
	const { seconds, peak, code } = await build(content, out);
	if (code !== 0) throw new Error(`the build of ${records} records ended with ${code}`);
	const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const pages = files.filter((entry) => entry.name.endsWith('.html')).length;
	const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
	points.push({ pages, seconds });
	console.log(
		[
			String(records).padStart(7),
			String(records * 20).padStart(11),
			String(pages).padStart(6),
			(bytes / 1e6).toFixed(1).padStart(9),
			seconds.toFixed(1).padStart(8),
			peak.toFixed(0).padStart(8),
			((1000 * seconds) / pages).toFixed(2).padStart(10),
		].join(' '),
	);
	rmSync(out, { recursive: true, force: true });
}
const [a, b] = [points.at(-2), points.at(-1)];
if (a && b)
	console.log(
		`slope from ${a.pages} to ${b.pages} pages: time grew ${(b.seconds / a.seconds).toFixed(1)} times, pages ${(b.pages / a.pages).toFixed(1)} times`,
	);
rmSync(folder, { recursive: true, force: true });
