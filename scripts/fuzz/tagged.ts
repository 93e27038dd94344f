/** What a character of a good file is: prose, the value of a field, or grammar, which names a field and is no value. */
export type CharacterTag = 'prose' | 'field' | 'grammar';

/** A character with what it was before anything was changed. */
export interface Tagged {
	sign: string;
	tag: CharacterTag;
}

/** Names and keys of a stretch of fields, by where they stand. */
const KEYS = {
	yaml: /^\s*(?:- )?[A-Za-z]+(?=:)|(?<=[{,]\s*)[A-Za-z]+(?=:)|^\s*#.*$|^---$/g,
	line: /^:{2,3}[a-z-]+|(?<=[{\s])[a-z-]+(?==)/g,
	prose: /:(?:q|term|name)(?=\[)|(?<=\]\{)p(?==)/g,
};

function tagsOf(line: string, kind: keyof typeof KEYS): CharacterTag[] {
	const tags: CharacterTag[] = Array.from({ length: line.length }, () => (kind === 'prose' ? 'prose' : 'field'));
	for (const { 0: words, index } of line.matchAll(KEYS[kind])) tags.fill('grammar', index, index + words.length);
	if (kind === 'prose') for (const { 0: words, index } of line.matchAll(/(?<=\]\{p=)\d+/g)) tags.fill('field', index, index + words.length);
	return tags;
}

/** A good file, character by character. A line's end is of its line. */
export function tagged(text: string, registry: boolean): Tagged[] {
	let front = registry || text.startsWith('---\n');
	return text.split('\n').flatMap((line, index, lines) => {
		const kind = front ? 'yaml' : line.startsWith('::') ? 'line' : 'prose';
		if (front && !registry && index > 0 && line === '---') front = false;
		const tags = tagsOf(line, kind);
		const signs = [...line].flatMap((sign) => Array.from({ length: sign.length }, (_, unit) => sign[unit] ?? ''));
		const end: Tagged[] = index < lines.length - 1 ? [{ sign: '\n', tag: kind === 'prose' ? 'prose' : 'field' }] : [];
		return [...signs.map((sign, at) => ({ sign, tag: tags[at] ?? 'prose' })), ...end];
	});
}

/** The text that tagged characters make. */
export function textOf(signs: readonly Tagged[]): string {
	return signs.map(({ sign }) => sign).join('');
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words of a text with how often each stands in it. */
export function countWordsOf(text: string, into = new Map<string, number>()): Map<string, number> {
	for (const [word] of text.matchAll(WORD)) into.set(word, (into.get(word) ?? 0) + 1);
	return into;
}

/** Words of the characters with one tag; a word that is of two is left out, for it may be read as either. */
export function wordsTagged(signs: readonly Tagged[], tag: CharacterTag): Map<string, number> {
	const text = textOf(signs);
	const words = new Map<string, number>();
	for (const { 0: word, index } of text.matchAll(WORD))
		if (signs.slice(index, index + word.length).every((one) => one.tag === tag)) words.set(word, (words.get(word) ?? 0) + 1);
	return words;
}
