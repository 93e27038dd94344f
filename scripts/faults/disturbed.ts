import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../tree-hash.ts';
import { both, firstArticle, full, fullCache, meanwhile, twoCheckouts, twoCorpora } from './disturbances.ts';
import type { BuildFault } from './fault.ts';

/** What happens around a build: other builds, content that moves, disks, what it is made of. */
export const DISTURBED: readonly BuildFault[] = [
	{
		name: 'two builds at once to one place',
		quick: true,
		act: (lab) => both(lab, { FAULT_WAIT: '300' }),
		code: 0,
		says: /Waiting: process \d+/,
		site: 'new',
	},
	{
		name: 'two builds at once to one place, by Astro',
		real: true,
		act: (lab) => both(lab, {}),
		code: 0,
		says: /Waiting: process \d+/,
		site: 'new',
	},
	{
		name: 'two builds at once, of two corpora to two places',
		act: twoCorpora,
		code: 0,
		site: 'new',
		also: (lab) => {
			const [one, two] = [hashesOf(join(lab.project, 'dist')), hashesOf(join(lab.root, 'second'))];
			return one.get('corpus.txt') !== two.get('corpus.txt') && one.size === two.size
				? null
				: 'one was built with the content of the other';
		},
	},
	{ name: 'two checkouts at once to one place', act: twoCheckouts, code: 0, says: /Waiting: process \d+/, site: 'new' },
	{
		name: 'a record changes meanwhile',
		quick: true,
		act: meanwhile((lab) => appendFileSync(firstArticle(lab), '\nA sentence more.\n')),
		code: 1,
		says: /Nothing was published: .*articles\/.*\.md changed/,
		site: 'last good',
	},
	{
		name: 'our own prose changes meanwhile',
		act: meanwhile((lab) => appendFileSync(join(lab.content, 'about.md'), '\nA sentence more.\n')),
		code: 1,
		says: /Nothing was published: .*about\.md changed/,
		site: 'last good',
	},
	{
		name: 'a record vanishes meanwhile',
		act: meanwhile((lab) => unlinkSync(firstArticle(lab))),
		code: 1,
		says: /Nothing was published: .*articles\/.*\.md changed/,
		site: 'last good',
	},
	{
		name: 'the whole content vanishes meanwhile',
		act: meanwhile((lab) => renameSync(lab.content, join(lab.root, 'away'))),
		code: 1,
		says: /Nothing was published: .* changed/,
		site: 'last good',
	},
	{
		name: 'there is no content',
		act: (lab) => {
			rmSync(lab.content, { recursive: true });
			return lab.start().ended;
		},
		code: 1,
		says: /content/,
		site: 'last good',
	},
	{
		name: 'a record is a link that leads nowhere',
		quick: true,
		act: (lab) => {
			symlinkSync('nowhere.md', join(lab.content, 'articles/a-link.md'));
			return lab.start().ended;
		},
		code: 1,
		says: /articles\/a-link\.md:1:1 {2}/,
		site: 'last good',
	},
	{
		name: 'a mistake in a record',
		quick: true,
		act: (lab) => {
			appendFileSync(firstArticle(lab), '\n:::nosuch[x]\n:::\n');
			return lab.start().ended;
		},
		code: 1,
		says: /\.md:\d+:\d+ {2}/,
		site: 'last good',
	},
	{
		name: 'Astro fails',
		quick: true,
		act: (lab) => lab.start({ FAULT_ASTRO: 'fails' }).ended,
		code: 1,
		says: /Nothing was published: Astro ended with 1/,
		site: 'last good',
	},
	{
		name: 'Astro is killed, as where memory runs out',
		quick: true,
		act: (lab) => lab.start({ FAULT_ASTRO: 'killed' }).ended,
		code: 1,
		says: /Nothing was published: .*SIGKILL/,
		site: 'last good',
	},
	{
		name: 'Astro says nothing is wrong and writes nothing',
		quick: true,
		act: (lab) => lab.start({ FAULT_ASTRO: 'nothing' }).ended,
		code: 1,
		says: /Nothing was published: .*no index\.html/,
		site: 'last good',
	},
	{
		name: 'the disk of the site is full',
		real: true,
		act: (lab) => full(lab, '400k'),
		out: '../disk/site',
		code: 1,
		says: /(?:ENOSPC|No space left|os error 28)[\s\S]*Nothing was published/,
		site: 'last good',
	},
	{
		name: 'the disk of the site is full from the start',
		act: (lab) => full(lab, '8k'),
		out: '../disk/site',
		code: 1,
		says: /Nothing was (?:built|published): /,
		site: 'last good',
	},
	{
		name: 'the disk of the work folder is full',
		act: (lab) => fullCache(lab, '16k'),
		code: 1,
		says: /Nothing was (?:built|published): .*ENOSPC|can't be kept: ENOSPC/,
		site: 'last good',
	},
	{
		name: 'the work folder can’t be written',
		act: async (lab) => {
			if (!lab.mount(join(lab.project, '.astro'), 'size=16k')) return null;
			lab.remount(join(lab.project, '.astro'), 'ro');
			return lab.start().ended;
		},
		code: 1,
		says: /Nothing was built: \.astro.* can't be written/,
		site: 'last good',
	},
	{
		name: 'a file stands where the work folder should',
		act: (lab) => {
			writeFileSync(join(lab.project, '.astro'), '');
			return lab.start().ended;
		},
		code: 1,
		says: /Nothing was built: \.astro.* can't be written/,
		site: 'last good',
	},
	{ name: 'the temporary folder does not exist', act: (lab) => lab.start({ TMPDIR: '/nowhere' }).ended, code: 0, site: 'new' },
	{
		name: 'a package is missing',
		quick: true,
		act: (lab) => {
			unlinkSync(join(lab.project, 'node_modules/unified'));
			return lab.start().ended;
		},
		code: 1,
		says: /unified[\s\S]*npm ci/,
		site: 'last good',
	},
	{
		name: 'a package is of another version than package.json names',
		act: (lab) => {
			writeFileSync(join(lab.project, 'node_modules/astro/package.json'), '{"version":"1.0.0"}');
			return lab.start().ended;
		},
		code: 1,
		says: /astro 1\.0\.0[\s\S]*npm ci/,
		site: 'last good',
	},
	{
		name: 'whoever reads its words is gone (`| head -1`)',
		real: true,
		act: async (lab) => {
			const build = lab.start();
			await build.says(/\[build\]/);
			build.child.stdout?.destroy();
			build.child.stderr?.destroy();
			const { code } = await build.ended;
			return { code: code === 0 || code === 1 ? 0 : code, output: '' };
		},
		code: 0,
		site: 'either',
	},
	{
		name: 'leftovers of earlier builds stand in the way',
		act: (lab) => {
			for (const name of ['dist.next', 'dist.old', '.astro/build']) mkdirSync(join(lab.project, name, 'deep'), { recursive: true });
			return lab.start().ended;
		},
		code: 0,
		site: 'new',
	},
];
