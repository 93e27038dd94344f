import { readdirSync, readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import { expect, test } from 'vitest';
import { sayer } from '../../src/words/say.ts';
import { filesUnder } from '../imports.ts';

interface Tree {
	[key: string]: string | Tree;
}

const LANGUAGES = ['ja', 'ru'];
const parts = readdirSync('src/words/en').map((file) => file.replace('.json', ''));

const read = (language: string, part: string) => JSON.parse(readFileSync(`src/words/${language}/${part}.json`, 'utf8')) as Tree;

/** The messages of a file by their keys; those of a table by both. */
function messagesOf(tree: Tree, before = ''): Map<string, string> {
	return new Map(
		Object.entries(tree).flatMap(([key, value]) =>
			typeof value === 'string' ? [[before + key, value] as const] : [...messagesOf(value, `${before}${key}.`)],
		),
	);
}

/** The values and tags that a message names. */
function namedIn(message: string): string[] {
	const names = new Set<string>();
	const visitAll = (nodes: unknown): void => {
		if (Array.isArray(nodes)) for (const node of nodes as unknown[]) if (Array.isArray(node)) visit(node);
	};
	const visit = ([name, type, ...rest]: unknown[]): void => {
		names.add(String(name));
		const [options] = rest;
		if (typeof type !== 'number') visitAll([type, ...rest]);
		else if (typeof options === 'object' && options !== null) Object.values(options).forEach(visitAll);
	};
	visitAll(compile(message));
	return [...names].sort();
}

/** What translations may leave out: numbers in words, what English grammar asks for, and what another grammar asks instead. */
const GRAMMAR = new Set([
	'n',
	'words',
	'bothWords',
	'firstWords',
	'secondWords',
	'both',
	'does',
	'after',
	'least',
	'firstAlone',
	'secondAlone',
	'clause',
	'sentence',
	'many',
	'side',
	'word',
	'part',
	'filled',
	'all',
	'kind',
	'footing',
	'used',
	'named',
]);

const isGrammar = (name: string) => GRAMMAR.has(name) || name.endsWith('Words');

test('every language has the same parts and the same messages', () => {
	expect(parts.length).toBeGreaterThan(8);
	for (const language of LANGUAGES) {
		expect(readdirSync(`src/words/${language}`).map((file) => file.replace('.json', ''))).toEqual(parts);
		for (const part of parts)
			expect([language, part, [...messagesOf(read(language, part)).keys()]]).toEqual([
				language,
				part,
				[...messagesOf(read('en', part)).keys()],
			]);
	}
});

test('a translation names the values and elements of the English, grammar aside', () => {
	const off: string[] = [];
	for (const language of LANGUAGES)
		for (const part of parts) {
			const theirs = messagesOf(read(language, part));
			for (const [key, message] of messagesOf(read('en', part))) {
				const [a, b] = [namedIn(message), namedIn(theirs.get(key) ?? '')];
				const missing = a.filter((name) => !b.includes(name) && !isGrammar(name));
				const added = b.filter((name) => !a.includes(name) && !isGrammar(name));
				if (missing.length + added.length > 0) off.push(`${language} ${part}.${key}: lacks ${missing.join(' ')}; has ${added.join(' ')}`);
			}
		}
	expect(off).toEqual([]);
});

test('no message is left in English', () => {
	const latin = /[a-z]{2,}(?:\s+[a-z]{2,}){2,}/;
	const words = (message: string) =>
		message.replace(/\{\w+, (?:select|plural),|\b(?:other|one|few|many|=\d+|number)\b(?= ?[{}])|<\/?\w+>|\b\w+ (?=\{)|\{\w+/g, '');
	const left = LANGUAGES.flatMap((language) =>
		parts.flatMap((part) =>
			[...messagesOf(read(language, part))]
				.filter(([, message]) => latin.test(words(message)))
				.map(([key]) => `${language} ${part}.${key}`),
		),
	);
	expect(left).toEqual([]);
});

test('every message is used', () => {
	const files = [...filesUnder('src', /\.(?:ts|astro)$/)]
		.filter((file) => !file.startsWith('src/words/'))
		.map((file) => readFileSync(file, 'utf8'));
	const unused = parts.flatMap((part) => {
		const sayerName = `in${part.charAt(0).toUpperCase()}${part.slice(1)}`;
		const code = files.filter((text) => text.includes(sayerName)).join('\n');
		const isUsed = (key: string, value: string | Tree) =>
			typeof value === 'string' ? code.includes(`'${key}'`) : new RegExp(`table(?:\\.|\\[')${key}\\b|table\\[field\\]`).test(code);
		return Object.entries(read('en', part))
			.filter(([key, value]) => !isUsed(key, value))
			.map(([key]) => `${part}.${key}`);
	});
	expect(unused).toEqual([]);
});

test('a message that is not given a value says so, and what a record says becomes no element', () => {
	const say = sayer({ two: '{a} and <b>{c}</b>', n: '{n, plural, one {# claim} other {# claims}}', table: { x: 'y' } });
	expect(() => say('two', { a: 'x' })).toThrow('b');
	expect([say('n', { n: 1 }), say('n', { n: 1200 }), say.table.table.x]).toEqual(['1 claim', '1,200 claims', 'y']);
	const bold = (inside: (string | { b: unknown })[]) => ({ b: inside });
	expect(say.rich<{ b: unknown }>('two', { a: '<b>x</b>\uE0000\uE000', b: bold, c: 'z' })).toEqual(['<b>x</b>0 and ', { b: ['z'] }]);
});
