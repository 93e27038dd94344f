import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parallax-private-'));
const PLACES = { PARALLAX_CONTENT: 'starter', BASE: '/parallax', PARALLAX_OUT: join(folder, 'site') };
/** A run of the text that no record may hold, and that the page of the article alone may show. */
const THEIRS = 'minister, Mira Holt, said on Monday that the old bridge';

function run(script: string, extra: NodeJS.ProcessEnv = {}) {
	const { BASE_URL: _, ...env } = process.env;
	const node = ['-r', './scripts/node-version.cjs', `scripts/${script}.ts`];
	return spawnSync(process.execPath, node, { encoding: 'utf8', env: { ...env, PARALLAX_SOURCES: '', ...PLACES, ...extra } });
}

const files = () =>
	readdirSync(PLACES.PARALLAX_OUT, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(PLACES.PARALLAX_OUT.length + 1));
const textOf = (file: string) => readFileSync(join(PLACES.PARALLAX_OUT, file), 'utf8');
/** The same letters in a row, whatever markup stands between them. */
const plain = (html: string) => html.replace(/<a class="passage-of".*?<\/a>|<[^>]*>/gs, '');
const holding = () => files().filter((file) => plain(textOf(file)).includes(THEIRS));

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('a build with source texts', () => {
	beforeAll(() => {
		expect(readFileSync('starter-sources/first-article.txt', 'utf8')).toContain(THEIRS);
		expect(run('build', { PARALLAX_SOURCES: 'starter-sources' }).status).toBe(0);
	}, 300_000);

	test('shows a text on the page of its article and nowhere else', () => {
		expect(holding()).toEqual(['articles/first-article/index.html']);
	});

	test('links passages and statements both ways', () => {
		const page = textOf('articles/first-article/index.html');
		expect(page).toContain('<a href="#_text-holt-ten-winters">');
		expect(page).toMatch(/<a class="passage-of" id="_text-holt-ten-winters" href="#holt-ten-winters"/);
		expect(textOf('statements/holt-ten-winters/index.html')).toContain('/parallax/articles/first-article/#_text-holt-ten-winters');
	});

	test('says on every page that it is private, to readers and machines, and carries the stamp', () => {
		const pages = files().filter((file) => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(40);
		expect(pages.filter((file) => !/Private build/.test(textOf(file)) || !/name="parallax-build"/.test(textOf(file)))).toEqual([]);
		expect(files()).toContain('private.txt');
	});

	test('is refused by check-dist, without its stamp too', () => {
		const refused = () => {
			const { status, stderr } = run('check-dist');
			expect(stderr).toContain('A private build');
			return status;
		};
		expect(refused()).toBe(1);
		rmSync(join(PLACES.PARALLAX_OUT, 'private.txt'));
		expect(refused()).toBe(1);
	});
});

describe('a build after it, without them', () => {
	beforeAll(() => {
		expect(run('build').status).toBe(0);
	}, 300_000);

	test('holds nothing of a text and says nothing of private', () => {
		expect(holding()).toEqual([]);
		expect(files().filter((file) => file.endsWith('.html') && /Private build|parallax-build|_text-|_source/.test(textOf(file)))).toEqual(
			[],
		);
		expect(files()).not.toContain('private.txt');
	});
});

test('whatever publishes looks for the stamp', () => {
	for (const recipe of ['.github/workflows/pages.yml', 'deploy/Containerfile', 'deploy/netlify.toml'])
		expect(readFileSync(recipe, 'utf8'), recipe).toMatch(/test ! -e dist\/private\.txt/);
	for (const server of ['deploy/nginx.conf', 'deploy/Caddyfile']) expect(readFileSync(server, 'utf8'), server).toMatch(/private\.txt/);
});
