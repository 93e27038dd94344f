import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from './imports.ts';
import { realNamesIn } from './real-names.ts';

const OUT = 'test-results/invented-dist';

describe('the same code carries another dispute', () => {
	beforeAll(() => {
		const env = { ...process.env, PARALLAX_CONTENT: 'tests/corpus', PARALLAX_OUT: OUT, ASTRO_TELEMETRY_DISABLED: '1' };
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
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
