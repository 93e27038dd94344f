import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a site is built: the folder that is published, its neighbours while it is made, and the lock that one build holds. */
export interface BuildPlace {
	out: string;
	next: string;
	old: string;
	lock: string;
}

/** What a published site never overwrites: the project itself and the folders that it is made of. */
const OURS = ['.', 'src', 'content', 'public', 'scripts', 'tests', 'docs', 'deploy', 'node_modules', '.git', '.github', '.astro', '.ci'];

/** Whether a path is a folder or lies below it. */
function isIn(path: string, folder: string): boolean {
	const between = relative(folder, path);
	return between !== '..' && !between.startsWith(`..${sep}`) && !isAbsolute(between);
}

/** What stands in the way at a folder that is there, as a sentence. */
function inTheWay(out: string, wanted: string): string | null {
	if (!statSync(out).isDirectory()) return `${wanted} is a file, not a folder.`;
	// A mount can be neither renamed nor replaced in one step.
	if (statSync(out).dev !== statSync(dirname(out)).dev) return `${wanted} is a file system of its own: build beside it and copy.`;
	if (readdirSync(out).length > 0 && !existsSync(join(out, '404.html')))
		return `${wanted} holds something else than a site, which would be lost: empty it, or name another folder.`;
	return null;
}

/** A folder that may be published to, its links followed; a sentence where it may not be. Asked before anything is built. */
export function placeOf(wanted: string, root = process.cwd(), content = join(root, 'content')): BuildPlace | string {
	let out = resolve(root, wanted);
	const cannot = (error: unknown) => `${wanted} can't be written: ${error instanceof Error ? error.message : String(error)}.`;
	try {
		const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true;
		if (link && !existsSync(out)) return `${wanted} is a link that leads nowhere.`;
		if (link) out = realpathSync(out);
	} catch (error) {
		return cannot(error);
	}
	if (isIn(root, out)) return `${wanted} holds the project itself.`;
	if (OURS.some((name) => name !== '.' && isIn(out, join(root, name)))) return `${wanted} is a part of the project.`;
	if (isIn(content, out)) return `${wanted} holds the content.`;
	if (isIn(out, content)) return `${wanted} is a part of the content.`;
	const folder = dirname(out);
	try {
		const way = existsSync(out) ? inTheWay(out, wanted) : null;
		if (way !== null) return way;
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
	} catch (error) {
		return cannot(error);
	}
	const beside = (ending: string) => join(folder, `${basename(out)}.${ending}`);
	return { out, next: beside('next'), old: beside('old'), lock: beside('lock') };
}
