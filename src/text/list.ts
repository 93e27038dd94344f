/** Things in running text: `a`, `a and b`, `a, b and c`. */
export function sayList(words: readonly string[], last = 'and'): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
