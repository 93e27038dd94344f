import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { SHARED } from './fixtures.ts';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The invented corpus on disk with something done to it; each mistake as `path rule: what is unexpected`. */
async function mistakes(spoil: (folder: string) => void): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-files-'));
	folders.push(folder);
	cpSync(SHARED, folder, { recursive: true });
	spoil(folder);
	const files = diskFiles(folder);
	const { problems, collections } = await loadCorpus({ ...files, name: (path) => path });
	expect(collections === null).toBe(problems.length > 0);
	return problems.map(
		({ file, line, column, ruleId, reason }) => `${file}:${line}:${column} ${ruleId}: ${/^Unexpected (.*), expected/.exec(reason)?.[1]}`,
	);
}

function rewrite(path: string, change: (text: string) => string, encoding: BufferEncoding = 'utf8'): void {
	writeFileSync(path, change(readFileSync(path, 'utf8')), encoding);
}

/** A file of three thousand million bytes that takes no room. */
function hollow(path: string): void {
	writeFileSync(path, '');
	truncateSync(path, 3_000_000_000);
}

const article = (folder: string, name: string) => join(folder, 'articles', name);

describe('what lies on a disk ends in the report, and nothing is waited for', () => {
	test('the invented corpus as it is', async () => {
		expect(await mistakes(() => undefined)).toEqual([]);
	});

	test('what a draft lays beside its record for whoever settles it is no mistake', async () => {
		const lay = (folder: string) => {
			for (const record of readdirSync(join(folder, 'articles')))
				for (const end of ['paragraphs.txt', 'actors.yaml']) writeFileSync(article(folder, record.replace(/md$/, end)), '');
		};
		expect(await mistakes(lay)).toEqual([]);
	});

	test.each<[string, (folder: string) => void, string]>([
		['a folder named as a record', (f) => mkdirSync(article(f, 'x.md')), 'articles/x.md:1:1 file-unread: folder'],
		['a pipe', (f) => void spawnSync('mkfifo', [article(f, 'x.md')]), 'articles/x.md:1:1 file-unread: thing that is no file'],
		['a link to itself', (f) => symlinkSync('x.md', article(f, 'x.md')), 'articles/x.md:1:1 file-unread: link that leads to itself'],
		['a link to nothing', (f) => symlinkSync('nowhere.md', article(f, 'x.md')), 'articles/x.md:1:1 file-unread: link that leads nowhere'],
		['a device', (f) => symlinkSync('/dev/zero', article(f, 'x.md')), 'articles/x.md:1:1 file-unread: thing that is no file'],
		['a subfolder', (f) => mkdirSync(article(f, '2019')), 'articles/2019:1:1 file-unread: folder `2019`'],
		['a pipe of another name', (f) => void spawnSync('mkfifo', [article(f, 'x')]), 'articles/x:1:1 file-unread: thing that is no file `x`'],
		[
			'a list of actors beside no record',
			(f) => writeFileSync(article(f, 'x.actors.yaml'), '[]\n'),
			'articles/x.actors.yaml:1:1 file-unread: file `x.actors.yaml`',
		],
		['a registry that is a folder', (f) => mkdirSync(join(f, 'synonyms.yaml')), 'synonyms.yaml:1:1 file-unread: folder'],
		['a page that is a folder', (f) => mkdirSync(join(f, 'about.md')), 'about.md:1:1 file-unread: folder'],
		['a huge hollow file', (f) => hollow(join(f, 'agreement.json')), 'agreement.json:1:1 file-unread: file of 3000000000 bytes'],
		['an empty file', (f) => writeFileSync(join(f, 'agreement.json'), ''), 'agreement.json:1:1 json: end of the file'],
		['no list of ids', (f) => rmSync(join(f, 'ids.txt')), 'ids.txt:1:1 file-missing: missing file'],
		['an empty list of ids', (f) => writeFileSync(join(f, 'ids.txt'), ''), 'ids.txt:1:1 file-missing: file without an id'],
		[
			'a list of ids that is only remarks',
			(f) => writeFileSync(join(f, 'ids.txt'), '# none\n'),
			'ids.txt:1:1 file-missing: file without an id',
		],
		[
			'a list of ids in UTF-16',
			(f) => writeFileSync(join(f, 'ids.txt'), '\uFEFFnorvane', 'utf16le'),
			'ids.txt:1:1 record-encoding: byte that is not UTF-8',
		],
	])('%s', async (_name, spoil, expected) => {
		expect(await mistakes(spoil)).toEqual([expected]);
	});

	test('a record that may not be read', async () => {
		const found = await mistakes((folder) => chmodSync(article(folder, 'ferry-talks-2019.md'), 0));
		// Whoever is root may read everything.
		expect(found.filter((line) => !line.endsWith('file that may not be read'))).toEqual([]);
		expect(found).toHaveLength(process.getuid?.() === 0 ? 0 : 1);
	});

	test('records that differ only by how their lines end, or begin with a byte order mark, are read', async () => {
		for (const change of [
			(text: string) => text.replaceAll('\n', '\r\n'),
			(text: string) => `\uFEFF${text}`,
			(text: string) => text.replaceAll('\n', '\r'),
		])
			expect(await mistakes((folder) => rewrite(article(folder, 'ferry-talks-2019.md'), change))).toEqual([]);
	});

	test('a record in UTF-16, with and without its mark', async () => {
		const [bare] = await mistakes((folder) => rewrite(article(folder, 'ferry-talks-2019.md'), (text) => text, 'utf16le'));
		const [marked] = await mistakes((folder) => rewrite(article(folder, 'ferry-talks-2019.md'), (text) => `\uFEFF${text}`, 'utf16le'));
		expect(bare).toBe('articles/ferry-talks-2019.md:1:2 record-encoding: control character U+0000');
		expect(marked).toBe('articles/ferry-talks-2019.md:1:1 record-encoding: byte that is not UTF-8');
	});

	test('what editors and systems hide is nobody’s mistake', async () => {
		const hide = (folder: string) => {
			for (const name of ['.DS_Store', '.gitkeep', '.ferry.md.swp', '.#ferry.md']) writeFileSync(article(folder, name), 'x');
		};
		expect(await mistakes(hide)).toEqual([]);
	});
});
