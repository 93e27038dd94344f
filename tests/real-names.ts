import { readFileSync } from 'node:fs';
import { readRegistry } from '../src/record/registry.ts';
import { wordsOf } from '../src/text/words.ts';

/** Words that begin names in the registry and name nobody by themselves. */
const ORDINARY = new Set(
	(
		'advocates brief council daily defense democratic department forces foundation group liberal local mission monitor nation nations ' +
		'north officials party permanent press security seven several sports state states straits those times united'
	).split(' '),
);

/** Names of languages, in which any corpus may be written. */
const LANGUAGES = new Set(['chinese', 'english', 'japanese', 'korean', 'russian']);

/** What is written with a capital letter in the names of the real corpus: ids and labels of its sides, names of its actors. */
function names(): string[] {
	const read = (file: string, shape: 'fields' | 'entries') => readRegistry(file, readFileSync(`content/${file}`, 'utf8'), shape);
	const sides = read('corpus.yaml', 'fields').plain.value['sides'] as { id: string; label: string }[];
	const actors = read('actors.yaml', 'entries').items.flatMap((item) => String(item.value['name']).match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []);
	return [...sides.flatMap(({ id, label }) => [id, label]), ...actors];
}

/** Words of five letters and more in those names, but for ordinary ones and languages. */
export const REAL_NAMES: ReadonlySet<string> = new Set(
	names()
		.flatMap(wordsOf)
		.filter((word) => [...word].length >= 5 && !ORDINARY.has(word) && !LANGUAGES.has(word)),
);

/** The real corpus's names in a text, each with its line. */
export function realNamesIn(text: string): string[] {
	return text
		.split('\n')
		.flatMap((line, index) => wordsOf(line).flatMap((word) => (REAL_NAMES.has(word) ? [`line ${index + 1}: ${word}`] : [])));
}
