import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from './imports.ts';
import { realNamesIn } from './real-names.ts';

const OUT = 'test-results/invented-dist';

describe('the same code carries another dispute', () => {
	beforeAll(() => {
		// Vitest sets BASE_URL, and Astro 7.3 would take it for the base of the site.
		const { BASE_URL: _, ...env } = process.env;
		const options = { ...env, PARALLAX_CONTENT: 'tests/corpus', PARALLAX_OUT: OUT, BASE: '/soundings', ASTRO_TELEMETRY_DISABLED: '1' };
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env: options, encoding: 'utf8' });
		if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
	}, 240_000);

	test('with a page for each of its things', () => {
		const pages = filesUnder(OUT, /\.html$/).map((file) => file.slice(OUT.length));
		for (const path of [
			'articles/ferry-talks-2019',
			'actors/ada-brandt',
			'claims/licences-sold-twice',
			'topics/gannet-bank',
			'outlets/miren-radio',
		])
			expect(pages).toContain(`/${path}/index.html`);
	});

	test('with its issues, and a link to them in its head', () => {
		expect(readFileSync(`${OUT}/issues/ferry-and-bank/index.html`, 'utf8')).toContain('Does the ferry have to wait for the bank?');
		expect(readFileSync(`${OUT}/index.html`, 'utf8')).toContain('href="/soundings/issues/"');
		expect(readFileSync(`${OUT}/data/pairs.csv`, 'utf8')).toContain('marisk-two-matters');
	});

	test('with what its corpus asks for beside its pages, and ways to it', () => {
		const page = readFileSync(`${OUT}/statements/marisk-two-matters/index.html`, 'utf8');
		for (const [type, ending] of [
			['application/json', 'json'],
			['application/x-bibtex', 'bib'],
		])
			expect(page).toContain(`<link rel="alternate" type="${type}" href="/soundings/statements/marisk-two-matters.${ending}">`);
		const all = JSON.parse(readFileSync(`${OUT}/data/statements.json`, 'utf8')) as { id: string }[];
		expect(JSON.parse(readFileSync(`${OUT}/statements/marisk-two-matters.json`, 'utf8'))).toEqual(
			all.find(({ id }) => id === 'marisk-two-matters'),
		);
		expect(readFileSync(`${OUT}/topics/gannet-bank/dossier/index.html`, 'utf8')).toContain('A dossier of 5 statements in 2 articles');
	});

	test('with a page at the old address of what was renamed, which leads on and is found nowhere else', () => {
		const old = readFileSync(`${OUT}/statements/korb-licences-old/index.html`, 'utf8');
		expect(old).toContain('http-equiv="refresh" content="0; url=/soundings/statements/korb-licences-sold-twice/"');
		expect(old).toMatch(/rel="canonical" href="https:\/\/[^"]+\/soundings\/statements\/korb-licences-sold-twice\/"/);
		const others = filesUnder(OUT, /\.(?:html|json|jsonld|csv|xml|bin|bib)$/).filter((file) => !file.includes('/korb-licences-old/'));
		expect(others.filter((file) => readFileSync(file, 'utf8').includes('korb-licences-old'))).toEqual([]);
	});

	test('and names its own sides, and nobody of the real one', () => {
		const files = filesUnder(OUT, /\.(?:html|json|jsonld|csv|js|svg|xml|webmanifest)$/);
		const named = files
			.filter((file) => !/\/_astro\//.test(file))
			.flatMap((file) => realNamesIn(readFileSync(file, 'utf8')).map((name) => `${file} ${name}`));
		expect(named).toEqual([]);
		const home = readFileSync(`${OUT}/index.html`, 'utf8');
		expect(home).toContain('Calder');
		expect(home).toContain('Miren');
	});
});
