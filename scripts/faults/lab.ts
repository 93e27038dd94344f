import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public', 'scripts'];
const HERE = import.meta.dirname;

/** A build that was started: what it says, and how it ends. */
export interface Running {
	child: ChildProcess;
	/** Waits until it has said something. */
	says: (words: RegExp) => Promise<void>;
	ended: Promise<BuildEnding>;
}

/** How a build ended: its exit code, or null where a signal ended it. */
export interface BuildEnding {
	code: number | null;
	output: string;
}

/** A copy of the project with a small corpus and a last good site, in which a build may be broken. */
export class Lab {
	readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'parallax-fault-')));
	readonly project = join(this.root, 'project');
	readonly content = join(this.project, 'content');
	readonly temp = join(this.root, 'temp');
	readonly #mounts: string[] = [];

	constructor(real: boolean) {
		mkdirSync(this.temp);
		this.addCheckout(this.project, real);
		cpSync('tests/corpus', this.content, { recursive: true });
		// What is written beside pages wants their folders, which the stand-in for Astro does not make.
		const corpus = join(this.content, 'corpus.yaml');
		writeFileSync(corpus, readFileSync(corpus, 'utf8').replace(/^extras: .*$/m, 'extras: []'));
		for (const name of ['about.md', 'codebook.md']) writeFileSync(join(this.content, name), '## A heading\n\nWords.\n');
		this.putLastGood(join(this.project, 'dist'));
	}

	/** A checkout of the project without content; `real` has Astro itself, another the stand-in. */
	addCheckout(folder: string, real: boolean): void {
		mkdirSync(folder);
		for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
		const modules = join(folder, 'node_modules');
		if (real) {
			symlinkSync(resolve('node_modules'), modules, 'dir');
			return;
		}
		mkdirSync(modules);
		for (const name of readdirSync('node_modules')) if (name !== 'astro') symlinkSync(resolve('node_modules', name), join(modules, name));
		mkdirSync(join(modules, 'astro/bin'), { recursive: true });
		cpSync('node_modules/astro/package.json', join(modules, 'astro/package.json'));
		cpSync(join(HERE, 'stand-in.mjs'), join(modules, 'astro/bin/astro.mjs'));
	}

	/** A published site of before. */
	putLastGood(folder: string): void {
		mkdirSync(folder, { recursive: true });
		for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), 'the last good site');
	}

	/** Starts a build; `PARALLAX_OUT` and the like through `env`, in a process group of its own. */
	start(env: NodeJS.ProcessEnv = {}, cwd = this.project): Running {
		const inherited = Object.entries(process.env).filter(([name]) => !/^(?:PARALLAX_|FAULT_|SITE$|BASE$|NODE_|VITEST|npm_)/.test(name));
		const child = spawn(process.execPath, ['-r', './scripts/node-version.cjs', 'scripts/build.ts'], {
			cwd,
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...Object.fromEntries(inherited), TMPDIR: this.temp, NODE_OPTIONS: `--require ${join(HERE, 'kill-at.cjs')}`, ...env },
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (data: Buffer) => {
				output += data.toString();
			});
		// 'exit', not 'close': a child that outlives its build may hold the pipes.
		const ended = new Promise<BuildEnding>((done) => child.on('exit', (code) => void setTimeout(50).then(() => done({ code, output }))));
		const says = async (words: RegExp) => {
			while (!words.test(output)) {
				if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended before it said ${words}: ${output}`);
				await setTimeout(10);
			}
		};
		return { child, says, ended };
	}

	/** A small file system of its own at a folder, with a site in it or read-only; false where this machine allows none. */
	mount(folder: string, options: string): boolean {
		mkdirSync(folder, { recursive: true });
		const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
		if (status === 0) this.#mounts.unshift(folder);
		return status === 0;
	}

	remount(folder: string, options: string): void {
		spawnSync('mount', ['-o', `remount,${options}`, folder]);
	}

	/** Processes that still run in it (Linux; elsewhere none is found). */
	processes(): string[] {
		if (!existsSync('/proc/self/cwd')) return [];
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.filter((pid) => {
				try {
					return readlinkSync(`/proc/${pid}/cwd`).startsWith(this.root);
				} catch {
					return false;
				}
			});
	}

	/** Ends it: what runs, what is mounted, what lies there. */
	end(): void {
		for (const pid of this.processes()) process.kill(Number(pid), 'SIGKILL');
		for (const folder of this.#mounts) spawnSync('umount', ['-l', folder]);
		rmSync(this.root, { recursive: true, force: true });
	}
}

/** Kills a build with all of its processes. */
export function killGroup({ child }: Running, signal: NodeJS.Signals): void {
	if (child.pid !== undefined) process.kill(-child.pid, signal);
}
