import { describe, expect, test } from 'vitest';
import { LAYERS, layerOf } from './arrows.ts';
import { type Import, importsOf } from './imports.ts';

/** Arrows that the table forbids and that stand until somebody turns them: each is still there, or its line goes. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	'src/components/charts/imprint.ts -> package.json': 'the version that a downloaded chart names',
	'src/components/charts/imprint.ts -> public/signs.svg': 'the signs that a downloaded chart carries with it',
	'scripts/build-others.ts -> tests/hostile/write.ts': 'builds the hostile corpus that the tests open',
	'scripts/fuzz-payloads.ts -> tests/hostile/write.ts': 'builds the same corpus for each payload',
	'scripts/fuzz-payloads.ts -> tests/hostile/payloads.ts': 'the payloads',
};

function isAllowed({ file, target, packaged, types, inScript }: Import): boolean {
	const layer = layerOf(file);
	const arrows = LAYERS[layer];
	if (arrows === undefined) return false;
	if (packaged) return arrows.packages?.test(target) === true;
	const to = layerOf(target);
	// The ground floor: every room may name the coded values and say what the interface says.
	if (
		to === layer ||
		to === 'vocabulary' ||
		to === 'words' ||
		arrows.layers.includes(to) ||
		arrows.layers.some((one) => target === `src/${one}`)
	)
		return true;
	if (types && arrows.types?.includes(to) === true) return true;
	return inScript && to === 'islands';
}

const imports = [...importsOf('src'), ...importsOf('scripts')];
const arrow = ({ file, target }: Import) => `${file} -> ${target}`;

describe('imports follow the arrows', () => {
	test('of the table in src/README.md', () => {
		const forbidden = [...new Set(imports.filter((one) => !isAllowed(one)).map(arrow))];
		expect(forbidden.filter((one) => !(one in EXCEPTIONS))).toEqual([]);
	});

	test('and no exception outlives its arrow', () => {
		const forbidden = new Set(imports.filter((one) => !isAllowed(one)).map(arrow));
		expect(Object.keys(EXCEPTIONS).filter((one) => !forbidden.has(one))).toEqual([]);
	});

	test('and no layer is without its row', () => {
		const layers = new Set(imports.map((one) => layerOf(one.file)));
		expect([...layers].filter((layer) => !(layer in LAYERS))).toEqual([]);
	});
});

test('a type, a script and a package are told apart', () => {
	const at = (file: string, target: string) => imports.find((one) => one.file === file && one.target === target);
	expect(at('src/record/free.ts', 'src/record/read.ts')).toMatchObject({ types: true, packaged: false });
	expect(at('src/record/parse.ts', 'remark')).toMatchObject({ types: false, packaged: true });
	expect(imports.some((one) => one.inScript && layerOf(one.target) === 'islands')).toBe(true);
});
