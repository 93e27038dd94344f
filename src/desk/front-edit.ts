import type { Splice } from './splice.ts';

/** What needs no quotes in front matter: words that hold no sign of YAML. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}(?:[\p{L}\p{M}\p{N} ,.()’'/-]*[\p{L}\p{M}\p{N}).’'])?$/iu;

/** Writes a field of front matter on its line, or on a new one before the closing fence. */
export function setFront(text: string, { from, to }: { from: number; to: number }, name: string, value: string): Splice[] {
	const written = value === '' ? `${name}:` : `${name}: ${PLAIN.test(value) ? value : JSON.stringify(value)}`;
	const found = new RegExp(`^${name}:.*$`, 'mu').exec(text.slice(from, to));
	if (found !== null) return [{ start: from + found.index, end: from + found.index + found[0].length, insert: written }];
	const fence = text.lastIndexOf('\n', to - 1) + 1;
	return value === '' ? [] : [{ start: fence, end: fence, insert: `${written}\n` }];
}
