import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashesOf } from '../tree-hash.ts';
import type { BuildFault } from './fault.ts';
import { type BuildEnding, Lab } from './lab.ts';

/** What came of a fault: sentences of what does not hold, or that it could not be tried here. */
export interface FaultVerdict {
	wrong: string[];
	skipped: boolean;
	codes: (number | null)[];
	/** The last thing that was said. */
	said: string;
}

type Tree = ReadonlyMap<string, string>;

const same = (a: Tree, b: Tree) => a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);
const references = new Map<boolean, Promise<Tree>>();

/** The site as it is built where nothing goes wrong. */
function reference(real: boolean): Promise<Tree> {
	const known = references.get(real);
	if (known !== undefined) return known;
	const building = (async () => {
		const lab = new Lab(real);
		try {
			const { code, output } = await lab.start().ended;
			if (code !== 0) throw new Error(`without any fault the build ends with ${code}: ${output}`);
			return hashesOf(join(lab.project, 'dist'));
		} finally {
			lab.end();
		}
	})();
	references.set(real, building);
	return building;
}

/** What a build must not leave: its own work, beside the site and in the temporary folder. */
function leftovers(lab: Lab, { puts = [] }: BuildFault): string[] {
	const found: string[] = [];
	const look = (folder: string, depth: number) => {
		for (const name of readdirSync(folder)) {
			const path = join(folder, name);
			if (name === 'node-compile-cache') continue; // Node's own, kept on purpose for all programs.
			const own = /\.(?:next|old|lock)(?:\.|$)|^parallax-/.test(name) || (folder === join(lab.project, '.astro') && name === 'build');
			if (own || folder === lab.temp) found.push(relative(lab.root, path));
			else if (depth > 0 && lstatSync(path).isDirectory() && name !== 'node_modules' && name !== 'src') look(path, depth - 1);
		}
	};
	look(lab.root, 3);
	return found.filter((path) => !puts.includes(path));
}

function wrongSite(found: Tree, { site }: BuildFault, lastGood: Tree, fresh: Tree): string | null {
	const [isOld, isNew] = [same(found, lastGood), same(found, fresh)];
	if (site === 'last good' ? isOld : site === 'new' ? isNew : isOld || isNew) return null;
	return `published is ${isOld ? 'the last good site' : isNew ? 'the new site' : `neither the last good site nor the new one, ${found.size} files`}`;
}

async function settled(lab: Lab): Promise<string[]> {
	for (let tries = 0; tries < 100 && lab.processes().length > 0; tries += 1) await new Promise((done) => setTimeout(done, 50));
	return lab.processes();
}

/** Brings a fault about in a lab of its own and holds what came of it against what must. */
export async function judge(fault: BuildFault): Promise<FaultVerdict> {
	const real = fault.real === true;
	const fresh = await reference(real);
	const lab = new Lab(real);
	const out = join(lab.project, fault.out ?? 'dist');
	const wrong: string[] = [];
	const read = () => (existsSync(out) && lstatSync(out).isDirectory() ? hashesOf(out) : new Map<string, string>());
	try {
		const lastGood = hashesOf(join(lab.project, 'dist'));
		const acted = await fault.act(lab);
		if (acted === null) return { wrong, skipped: true, codes: [], said: '' };
		const endings: BuildEnding[] = [acted].flat();
		const said = endings.map((ending) => ending.output).join('\n');
		for (const { code } of endings) if (code !== fault.code) wrong.push(`exit code ${code}, not ${fault.code}`);
		if (fault.says !== undefined && !fault.says.test(said)) wrong.push(`it does not say ${fault.says}`);
		if (!real && /^ {4}at .+:\d+:\d+\)?$/m.test(said)) wrong.push('it prints a stack');
		const alive = await settled(lab);
		if (alive.length > 0) wrong.push(`${alive.length} processes outlive it`);
		if (fault.next === 'clears') {
			const { code, output } = await lab.start({ PARALLAX_OUT: fault.out ?? 'dist' }).ended;
			if (code !== 0) wrong.push(`the next build ends with ${code}: ${output.slice(-300)}`);
		}
		const site = wrongSite(read(), fault.next === 'clears' ? { ...fault, site: 'new' } : fault, lastGood, fresh);
		if (site !== null) wrong.push(site);
		for (const path of leftovers(lab, fault)) wrong.push(`${path} is left behind`);
		const more = fault.also?.(lab) ?? null;
		if (more !== null) wrong.push(more);
		return { wrong, skipped: false, codes: endings.map(({ code }) => code), said: said.trim().split('\n').at(-1) ?? '' };
	} finally {
		lab.end();
	}
}
