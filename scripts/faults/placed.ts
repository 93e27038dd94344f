import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../tree-hash.ts';
import type { BuildFault } from './fault.ts';
import type { BuildEnding, Lab } from './lab.ts';

const into = (out: string) => (lab: Lab) => lab.start({ PARALLAX_OUT: out }).ended;

/** A folder of somebody's own, beside the project. */
function theirs(lab: Lab): Promise<BuildEnding> {
	mkdirSync(join(lab.root, 'letters'));
	writeFileSync(join(lab.root, 'letters/to-whom.txt'), 'dear');
	return lab.start({ PARALLAX_OUT: '../letters' }).ended;
}

function refused(name: string, out: string, says: RegExp): BuildFault {
	const before = new Map<string, string>();
	return {
		name,
		act: async (lab) => {
			for (const [path, hash] of hashesOf(lab.content)) before.set(path, hash);
			return into(out)(lab);
		},
		code: 1,
		says,
		site: 'last good',
		also: (lab) => {
			const after = existsSync(lab.content) ? hashesOf(lab.content) : new Map<string, string>();
			return after.size === before.size && [...before].every(([path, hash]) => after.get(path) === hash)
				? null
				: 'the content is not what it was';
		},
	};
}

/** Where a site is published: links, mounts, files, other people's folders, other file systems. */
export const PLACED: readonly BuildFault[] = [
	refused('out is a part of the project', 'src', /Nothing was built: src is a part of the project/),
	refused('out is the project', '.', /Nothing was built: \. holds the project itself/),
	refused('out holds the project', '..', /Nothing was built: \.\. holds the project itself/),
	{ ...refused('out is the content', './content', /Nothing was built: \.\/content is a part of the project/), quick: true },
	{
		name: 'out is the content, which lies elsewhere',
		quick: true,
		act: (lab) => {
			mkdirSync(join(lab.root, 'corpora/one'), { recursive: true });
			writeFileSync(join(lab.root, 'corpora/one/corpus.yaml'), '');
			return lab.start({ PARALLAX_CONTENT: '../corpora/one', PARALLAX_OUT: '../corpora/one' }).ended;
		},
		code: 1,
		says: /Nothing was built: .* holds the content/,
		site: 'last good',
		also: (lab) => (existsSync(join(lab.root, 'corpora/one/corpus.yaml')) ? null : 'the content is gone'),
	},
	{
		name: 'out lies in the content',
		act: (lab) => {
			mkdirSync(join(lab.root, 'corpora/one'), { recursive: true });
			return lab.start({ PARALLAX_CONTENT: '../corpora', PARALLAX_OUT: '../corpora/dist' }).ended;
		},
		code: 1,
		says: /Nothing was built: .* is a part of the content/,
		site: 'last good',
	},
	{
		name: 'out is a folder of somebody’s own',
		quick: true,
		act: theirs,
		code: 1,
		says: /Nothing was built: .* holds something else than a site/,
		site: 'last good',
		also: (lab) => (existsSync(join(lab.root, 'letters/to-whom.txt')) ? null : 'their letter is gone'),
	},
	{
		name: 'out is a file',
		act: (lab) => {
			writeFileSync(join(lab.project, 'file'), 'words');
			return into('file')(lab);
		},
		code: 1,
		says: /Nothing was built: file is a file/,
		site: 'last good',
		also: (lab) => (readFileSync(join(lab.project, 'file'), 'utf8') === 'words' ? null : 'the file is not what it was'),
	},
	{
		name: 'out lies below a file',
		act: (lab) => {
			writeFileSync(join(lab.project, 'file'), 'words');
			return into('file/dist')(lab);
		},
		code: 1,
		says: /Nothing was built: file\/dist can't be written/,
		site: 'last good',
	},
	{ name: 'out with a slash', quick: true, act: into('dist/'), code: 0, site: 'new' },
	{ name: 'out deep in the project', act: into('public_html/site'), out: 'public_html/site', code: 0, site: 'new' },
	{
		name: 'out is a link to a folder',
		act: (lab) => {
			lab.putLastGood(join(lab.root, 'served'));
			symlinkSync('../served', join(lab.project, 'public_html'));
			return into('public_html')(lab);
		},
		out: '../served',
		code: 0,
		site: 'new',
		also: (lab) => (lstatSync(join(lab.project, 'public_html')).isSymbolicLink() ? null : 'the link is no link'),
	},
	{
		name: 'out is a link that leads nowhere',
		act: (lab) => {
			symlinkSync('../nowhere', join(lab.project, 'public_html'));
			return into('public_html')(lab);
		},
		code: 1,
		says: /Nothing was built: public_html is a link that leads nowhere/,
		site: 'last good',
	},
	{
		name: 'out is a mount',
		act: async (lab) => (lab.mount(join(lab.root, 'served'), 'size=1m') ? into('../served')(lab) : null),
		code: 1,
		says: /Nothing was built: .* is a file system of its own/,
		site: 'last good',
	},
	{
		name: 'out lies on another file system',
		act: async (lab) => (lab.mount(join(lab.root, 'disk'), 'size=4m') ? into('../disk/site')(lab) : null),
		out: '../disk/site',
		code: 0,
		site: 'new',
	},
	{
		name: 'out can’t be written',
		act: async (lab) => {
			const disk = join(lab.root, 'disk');
			if (!lab.mount(disk, 'size=1m')) return null;
			lab.putLastGood(join(disk, 'site'));
			lab.remount(disk, 'ro');
			return into('../disk/site')(lab);
		},
		out: '../disk/site',
		code: 1,
		says: /Nothing was built: .* can't be written/,
		site: 'last good',
	},
];
