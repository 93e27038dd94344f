import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYERS, layerOf } from './arrows.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** The rows of a file's tables that begin with code, cell by cell. */
function rowsOf(file: string): string[][] {
	return read(file)
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.split('|').slice(1, -1));
}

/** Folders and files that a cell names: `model`, `site.ts`, `search/writer`. */
const named = (cell = '') => [...cell.matchAll(/`([a-z/-]+?)(?:\/|(\.ts))`/g)].map(([, name = '', end = '']) => `${name}${end}`);
/** The layer of what is named; of a layer's file, the layer. */
const layerNamed = (name: string) => (name.startsWith('search/') ? name : layerOf(`src/${name}`).split('/')[0]);

describe('the table of src/README.md', () => {
	const rows = rowsOf('src/README.md').map(([first, , arrows]) => ({ rooms: named(first), arrows: named(arrows) }));
	const searchRows = rowsOf('src/search/README.md').map(([first, , arrows]) => {
		const inside = named(first);
		return { rooms: inside.map((name) => `search/${name}`), arrows: named(arrows) };
	});

	test('names every folder and file of src/, and nothing that is not there', () => {
		const there = readdirSync('src').filter((name) => name !== 'README.md' && name !== 'astro-env.d.ts');
		expect(rows.flatMap(({ rooms }) => rooms).toSorted()).toEqual(there.toSorted());
		const inside = readdirSync('src/search').filter((name) => name !== 'README.md');
		expect(searchRows.flatMap(({ rooms }) => rooms).toSorted()).toEqual(inside.map((name) => `search/${name}`).toSorted());
	});

	test('and the table of search/ have the arrows that tests/arrows.ts holds', () => {
		const inSearch = new Set(searchRows.flatMap(({ rooms }) => rooms));
		const wrong = [...rows, ...searchRows].flatMap(({ rooms, arrows }) => {
			const own = new Set([...rooms.map(layerNamed), 'vocabulary']);
			const full = (name: string) => (inSearch.has(`search/${name}`) && inSearch.has(rooms[0] ?? '') ? `search/${name}` : name);
			const written = new Set(arrows.map((name) => layerNamed(full(name))));
			const held = new Set(
				[...own].flatMap((layer) => [...(LAYERS[`${layer}`]?.layers ?? []), ...(LAYERS[`${layer}`]?.types ?? [])].map(layerNamed)),
			);
			const listed = (set: ReadonlySet<string | undefined>) =>
				[...set]
					.filter((one) => !own.has(one))
					.toSorted()
					.join(' ');
			return listed(written) === listed(held) ? [] : [`${rooms.join(' ')}: ${listed(written)} in the table, ${listed(held)} held`];
		});
		expect(wrong).toEqual([]);
	});
});

describe('the commands of README.md', () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	const text = read('README.md');

	test('are those of package.json: none is missing, none is made up', () => {
		const asked = [...text.matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, name]) => name).filter((name) => name !== 'ci');
		// A row may name several of a kind: `npm run rename …`, `merge …`.
		const further = rowsOf('README.md').flatMap(([first = '']) => [...first.matchAll(/, `([a-z:]+)/g)].map(([, name]) => name));
		expect([...new Set([...asked, ...further])].filter((name) => !(`${name}` in scripts))).toEqual([]);
		const said = new Set([...asked, ...further]);
		expect(Object.keys(scripts).filter((name) => !said.has(name))).toEqual([]);
	});

	test('and every file that it leads to is there', () => {
		const links = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path);
		expect(links.length).toBeGreaterThan(5);
		expect(links.filter((path) => !existsSync(path))).toEqual([]);
	});
});
