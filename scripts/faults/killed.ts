import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BuildFault } from './fault.ts';
import { type BuildEnding, killGroup, type Lab } from './lab.ts';

const WORKING = { FAULT_WAIT: '20000' };
/** By then the work of Astro has begun in earnest. */
const MOMENTS = [/\[build\]/, /building .*entrypoints|vite/i, /generating static routes|prerender/i, /statements\//] as const;

async function killed(lab: Lab, signal: NodeJS.Signals, whole: boolean): Promise<BuildEnding> {
	const build = lab.start(WORKING);
	await build.says(/stand-in begins/);
	if (whole) killGroup(build, signal);
	else build.child.kill(signal);
	return build.ended;
}

/** Waits for another build, and is stopped while it waits. */
async function stoppedWaiting(lab: Lab): Promise<BuildEnding> {
	const first = lab.start({ FAULT_WAIT: '2000' });
	await first.says(/stand-in begins/);
	const second = lab.start();
	await second.says(/Waiting/);
	second.child.kill('SIGTERM');
	const ending = await second.ended;
	const { code } = await first.ended;
	return code === 0 ? ending : { ...ending, code };
}

/** Stands between the two renamings, as a build that was killed there leaves it. */
function betweenRenamings(lab: Lab): void {
	rmSync(join(lab.project, 'dist'), { recursive: true });
	lab.putLastGood(join(lab.project, 'dist.old'));
	mkdirSync(join(lab.project, 'dist.next'));
}

function putLock(lab: Lab, text: string): void {
	mkdirSync(join(lab.project, '.astro'), { recursive: true });
	writeFileSync(join(lab.project, '.astro/build.lock'), text);
}

const holder = (pid: number, host: string) => JSON.stringify({ pid, host, since: '2024-07-28T00:00:00.000Z' });

/** Builds that are killed or stopped, and what killed ones leave. */
export const KILLED: readonly BuildFault[] = [
	{
		name: 'kill -9 of the build alone, while Astro works',
		quick: true,
		act: (lab) => killed(lab, 'SIGKILL', false),
		code: null,
		site: 'last good',
		next: 'clears',
	},
	{
		name: 'kill -9 of the build and all below it',
		act: (lab) => killed(lab, 'SIGKILL', true),
		code: null,
		site: 'last good',
		next: 'clears',
	},
	...(['1', '2', 'after'] as const).map(
		(at): BuildFault => ({
			name: `kill -9 ${at === 'after' ? 'after the last' : `before the ${at === '1' ? 'first' : 'second'}`} renaming`,
			act: (lab) => lab.start({ FAULT_KILL: at }).ended,
			code: null,
			site: 'either',
			next: 'clears',
		}),
	),
	...MOMENTS.map(
		(moment): BuildFault => ({
			name: `kill -9 when Astro says ${moment.source}`,
			real: true,
			act: async (lab) => {
				const build = lab.start();
				await build.says(moment);
				killGroup(build, 'SIGKILL');
				return build.ended;
			},
			code: null,
			site: 'last good',
			next: 'clears',
		}),
	),
	{
		name: 'SIGTERM to the build alone, while Astro works',
		quick: true,
		act: (lab) => killed(lab, 'SIGTERM', false),
		code: 143,
		says: /Stopped by SIGTERM/,
		site: 'last good',
	},
	{
		name: 'Ctrl+C: SIGINT to all, while Astro works',
		act: (lab) => killed(lab, 'SIGINT', true),
		code: 130,
		says: /Stopped by SIGINT/,
		site: 'last good',
	},
	{ name: 'SIGHUP: the terminal is closed', act: (lab) => killed(lab, 'SIGHUP', true), code: 129, site: 'last good' },
	{
		name: 'SIGTERM to Astro itself',
		real: true,
		act: async (lab) => {
			const build = lab.start();
			await build.says(/\[build\]/);
			build.child.kill('SIGTERM');
			return build.ended;
		},
		code: 143,
		site: 'last good',
	},
	{ name: 'SIGTERM while it waits for another build', act: stoppedWaiting, code: 143, says: /Waiting/, site: 'new' },
	{
		name: 'a build fails after one that was killed between its renamings',
		act: (lab) => {
			betweenRenamings(lab);
			return lab.start({ FAULT_ASTRO: 'fails' }).ended;
		},
		code: 1,
		site: 'last good',
	},
	{
		name: 'the lock of a process that is gone, its number given to another',
		quick: true,
		act: (lab) => {
			putLock(lab, holder(process.ppid, hostname()));
			return Promise.race([lab.start().ended, setTimeout(20_000, { code: -1, output: 'It waits for ever.' })]);
		},
		code: 0,
		site: 'new',
	},
	{
		name: 'a lock in which nothing stands (a full disk, a crash)',
		act: (lab) => {
			putLock(lab, '');
			return lab.start().ended;
		},
		code: 0,
		site: 'new',
	},
	{
		name: 'the lock of another machine',
		act: async (lab) => {
			putLock(lab, holder(1, 'elsewhere'));
			const build = lab.start();
			await build.says(/Waiting/);
			build.child.kill('SIGTERM');
			return build.ended;
		},
		code: 143,
		says: /process 1 on elsewhere.*delete .*build\.lock/s,
		site: 'last good',
		puts: ['project/.astro/build.lock'],
		also: (lab) => {
			const lock = join(lab.project, '.astro/build.lock');
			return existsSync(lock) && readFileSync(lock, 'utf8').includes('elsewhere') ? null : 'the lock of another machine is gone';
		},
	},
];
