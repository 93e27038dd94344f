import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildEnding, Lab } from './lab.ts';

/** Changes something while Astro works. */
export const meanwhile =
	(change: (lab: Lab) => void) =>
	async (lab: Lab): Promise<BuildEnding> => {
		const build = lab.start({ FAULT_WAIT: '300' });
		await build.says(/stand-in begins/);
		change(lab);
		return build.ended;
	};

/** The first record of a content folder. */
export function firstArticle(lab: Lab): string {
	const [name = ''] = readdirSync(join(lab.content, 'articles')).filter((file) => file.endsWith('.md'));
	return join(lab.content, 'articles', name);
}

/** A build onto a small disk that has the last good site. */
export async function full(lab: Lab, size: string): Promise<BuildEnding | null> {
	const disk = join(lab.root, 'disk');
	if (!lab.mount(disk, `size=${size}`)) return null;
	lab.putLastGood(join(disk, 'site'));
	return lab.start({ PARALLAX_OUT: '../disk/site' }).ended;
}

/** A build whose work folder is a small disk. */
export async function fullCache(lab: Lab, size: string): Promise<BuildEnding | null> {
	return lab.mount(join(lab.project, '.astro'), `size=${size}`) ? lab.start().ended : null;
}

/** Two builds of one checkout at once, each of a corpus of its own. */
export async function twoCorpora(lab: Lab): Promise<BuildEnding[]> {
	const other = join(lab.root, 'other');
	cpSync(lab.content, other, { recursive: true });
	writeFileSync(join(other, 'corpus.yaml'), readFileSync(join(other, 'corpus.yaml'), 'utf8').replace(/^title: .*$/m, 'title: Another'));
	const wait = { FAULT_WAIT: '300' };
	return Promise.all([lab.start(wait).ended, lab.start({ ...wait, PARALLAX_CONTENT: other, PARALLAX_OUT: '../second' }).ended]);
}

/** Two checkouts that build one content to one place at once. */
export async function twoCheckouts(lab: Lab): Promise<BuildEnding[]> {
	const second = join(lab.root, 'second');
	lab.addCheckout(second, false);
	cpSync(lab.content, join(second, 'content'), { recursive: true });
	const wait = { FAULT_WAIT: '300', PARALLAX_OUT: join(lab.project, 'dist') };
	return Promise.all([lab.start(wait).ended, lab.start(wait, second).ended]);
}

/** Two builds at once. */
export const both = async (lab: Lab, env: NodeJS.ProcessEnv) => Promise.all([lab.start(env).ended, lab.start(env).ended]);
