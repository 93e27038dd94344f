import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apparatus, teaches, type WordingStretch } from '../../src/model/views/apparatus.ts';

const marked = (stretches: readonly WordingStretch[]) => stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

test('one word against another is one variant, and the rest is shared', () => {
	const { left, right, variants, shared } = apparatus('the deep harbour stays open', 'the shallow harbour stays open', 'en');
	expect(marked(left)).toBe('the [deep] harbour stays open');
	expect(marked(right)).toBe('the [shallow] harbour stays open');
	expect(variants).toEqual([{ left: 'deep', right: 'shallow', moved: false }]);
	expect(shared).toBe(4);
});

test('words that only one wording has stand against nothing', () => {
	expect(apparatus('the harbour stays open', 'the harbour stays open all winter', 'en').variants).toEqual([
		{ left: null, right: 'all winter', moved: false },
	]);
});

test('case, punctuation and the shape of an apostrophe are no difference', () => {
	const { variants } = apparatus('The harbour’s walls, old and thick', "the harbour's walls old and thick.", 'en');
	expect(variants).toEqual([]);
});

test('a slight word between two differences holds no phrase together, a longer word or two words do', () => {
	expect(apparatus('large ships of steel pass', 'small boats of wood pass', 'en').variants).toEqual([
		{ left: 'large ships of steel', right: 'small boats of wood', moved: false },
	]);
	expect(apparatus('large ships under steel sails', 'small boats under wood sails', 'en').variants).toHaveLength(2);
	expect(apparatus('they prepare for a possible flood', 'we ready for a major flood', 'en').variants).toHaveLength(2);
});

test('nothing in common is one variant', () => {
	expect(apparatus('all quiet', 'great noise', 'en').variants).toEqual([{ left: 'all quiet', right: 'great noise', moved: false }]);
});

test('a language without spaces is compared by its words', () => {
	const { left, variants } = apparatus('港は深い', '港は浅い', 'ja');
	expect(marked(left)).toContain('港');
	expect(variants).toHaveLength(1);
});

test('no stretch adds, drops or moves a letter', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (a, b) => {
			const { left, right } = apparatus(a, b, 'en');
			expect(left.map((s) => s.text).join('')).toBe(a);
			expect(right.map((s) => s.text).join('')).toBe(b);
		}),
	);
});

test('a wording does not differ from itself', () => {
	fc.assert(
		fc.property(fc.string(), (a) => {
			expect(apparatus(a, a, 'en').variants).toEqual([]);
		}),
	);
});

test('a phrase that stands elsewhere in the other wording is moved, not absent', () => {
	const { variants } = apparatus(
		'threats from Miren, Calder and North Toral',
		'threats from North Toral, Calder and Miren as a guise',
		'en',
	);
	expect(variants).toEqual([{ left: 'Miren, Calder and', right: 'Calder and Miren as a guise', moved: true }]);
	expect(apparatus('the old harbour stays open', 'the harbour stays open all winter', 'en').variants.map((v) => v.moved)).toEqual([
		false,
		false,
	]);
});

test('a table of variants stands only where phrase stands against phrase in something shared', () => {
	const shows = (a: string, b: string) => teaches(apparatus(a, b, 'en'));
	expect(shows('the deep harbour stays open', 'the shallow harbour stays open')).toBe(true);
	expect(shows('the harbour stays open', 'the harbour stays open all winter')).toBe(false);
	expect(shows('all quiet', 'great noise')).toBe(false);
});
