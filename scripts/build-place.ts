import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Where a site is built: the folder that is published, its neighbours while it is made, and the lock that one build holds. */
export interface Place {
	out: string;
	next: string;
	old: string;
	lock: string;
}

/** What a published site never overwrites: the project itself and the folders that it is made of. */
const OURS = ['.', 'src', 'content', 'public', 'scripts', 'tests', 'node_modules', '.git', '.astro', '.ci'];

/** A folder that may be published to, its links followed; a sentence where it may not be. Asked before anything is built. */
export function placeOf(wanted: string, root = process.cwd()): Place | string {
	let out = resolve(root, wanted);
	try {
		if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()) out = realpathSync(out);
	} catch {
		return `${wanted} is a link that leads nowhere.`;
	}
	const inside = relative(out, root);
	if (inside === '' || (!inside.startsWith('..') && !inside.startsWith('/'))) return `${wanted} holds the project itself.`;
	const within = relative(root, out);
	if (OURS.some((name) => within === name || within.startsWith(`${name}/`))) return `${wanted} is a part of the project.`;
	const folder = dirname(out);
	if (existsSync(out)) {
		if (!statSync(out).isDirectory()) return `${wanted} is a file, not a folder.`;
		// A mount can be neither renamed nor replaced in one step.
		if (statSync(out).dev !== statSync(folder).dev) return `${wanted} is a file system of its own: build beside it and copy.`;
	}
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		return `${wanted} can't be written: ${error instanceof Error ? error.message : String(error)}.`;
	}
	const beside = (ending: string) => join(folder, `${basename(out)}.${ending}`);
	return { out, next: beside('next'), old: beside('old'), lock: beside('lock') };
}
