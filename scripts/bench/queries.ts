/** Queries whose answer is known, and a fixed mix to type; the same for every engine. */

import { isFunctionWord, tokensOf } from '../../src/search/query/tokens.ts';
import type { SearchCorpus } from '../../src/search/writer/write-index.ts';
import { seeded } from './random.ts';

/** A query made of words of one statement, and that statement's number. */
export interface KnownItem {
	query: string;
	statement: number;
}

/** One slip in a word: a letter left out, doubled, wrong, or two swapped. The first letter stays. */
function slip(word: string, random: () => number): string {
	const at = 1 + Math.floor(random() * (word.length - 2));
	const kind = Math.floor(random() * 4);
	if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
	if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
	if (kind === 2) return `${word.slice(0, at)}e${word.slice(at + 1)}`;
	return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Known-item queries: the speaker's surname and two words of the text, or three words; with one typo in one word. */
export function knownItems({ statements }: SearchCorpus, count: number, typos: boolean): KnownItem[] {
	const random = seeded(typos ? 7 : 3);
	return Array.from({ length: count }, (_, index) => {
		const statement = Math.floor(random() * statements.length);
		const { heading = '', words = [] } = statements[statement] ?? {};
		const terms = [...new Set(tokensOf(words.join(' ')).map((t) => t.term))].filter((t) => !isFunctionWord(t) && t.length > 4);
		const chosen = Array.from({ length: index % 2 === 0 ? 2 : 3 }, () => terms[Math.floor(random() * terms.length)] ?? '');
		if (index % 2 === 0) chosen.unshift(heading.split(':')[0]?.toLowerCase() ?? '');
		if (typos) {
			const at = chosen.length - 1;
			chosen[at] = slip(chosen[at] ?? '', random);
		}
		return { query: chosen.join(' '), statement };
	});
}

/** The mix that is typed: rare words and frequent, one to three, beginnings, typos, other scripts, operators. */
export function typedMix(corpus: SearchCorpus): string[] {
	const known = knownItems(corpus, 14, false).map((k) => k.query);
	const wrong = knownItems(corpus, 10, true).map((k) => k.query);
	const natives = corpus.things.flatMap((t) => t.fields.native ?? []).slice(0, 6);
	const names = corpus.things.flatMap((t) => (t.kind === 'actor' ? (t.fields.alias ?? []) : [])).slice(0, 6);
	const frequent = corpus.things
		.filter((t) => t.kind === 'topic')
		.map((t) => t.label.split(' ').find((w) => !isFunctionWord(w.toLowerCase())) ?? '');
	const beginnings = known.slice(0, 6).map((query) => query.slice(0, 3));
	return [
		...known,
		...wrong,
		...natives,
		...names,
		...frequent.slice(0, 6),
		...beginnings,
		`${frequent[0]} as:direct`,
		`side:east ${frequent[1]}`,
		`${frequent[2]} -${frequent[3]}`,
	];
}
