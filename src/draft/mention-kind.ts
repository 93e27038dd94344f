import type { CastMember } from './cast.ts';
import type { TaggedToken } from './token.ts';

/** A place of a sentence that means somebody. Token indexes, the last one included. */
export interface Mention {
	from: number;
	to: number;
	/** With the post before it and the apposition after it. */
	first: number;
	last: number;
	/** Null for a pronoun or a description until somebody is found for it. */
	figure: CastMember | null;
	form: 'name' | 'description' | 'pronoun';
	/** The noun that a description turns on, lower case. */
	head: string;
	/** Stands before a noun that it describes: *the Haarvik talks*. */
	modifier: boolean;
	/** Followed by the sign of the possessive. */
	possessive: boolean;
}

/** The sign of the possessive, as taggers cut it off. */
export const POSSESSIVE = new Set(['’s', "'s", '’', "'"]);
/** Parts of speech that a noun phrase is made of. */
export const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The words of a text from one token to another. */
export const slice = (text: string, tokens: readonly TaggedToken[], from: number, to: number) =>
	text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);

/** A mention at its tokens, nothing around it looked at yet. */
export function mention(
	tokens: readonly TaggedToken[],
	from: number,
	to: number,
	figure: CastMember | null,
	form: Mention['form'],
	head = '',
): Mention {
	const next = tokens[to + 1];
	const possessive = next !== undefined && POSSESSIVE.has(next.text) && next.start === tokens[to]?.end && form !== 'pronoun';
	const quoteEnd = possessive && next !== undefined && !/s$/.test(next.text) && !/s$/i.test(tokens[to]?.text ?? '');
	return { from, to, first: from, last: to, figure, form, head, modifier: false, possessive: possessive && !quoteEnd };
}

/** Of the mentions that fit, the one that reaches furthest: *Foreign Minister X*, not *Foreign Minister*. */
export function widest(mentions: readonly Mention[], fits: (one: Mention) => boolean): Mention | undefined {
	return mentions.filter(fits).reduce<Mention | undefined>((best, one) => (best === undefined || one.to > best.to ? one : best), undefined);
}

/** The words left of a noun that belong to it: its article, adjectives, a possessor. */
export function leftEdge(tokens: readonly TaggedToken[], at: number): number {
	let from = at;
	while (from > 0) {
		const before = tokens[from - 1];
		if (before === undefined) break;
		const belongs =
			/^(?:former|retired|then|acting|outgoing|ex)$/.test(before.lower) ||
			NOMINAL.has(before.tag) ||
			before.tag === 'DET' ||
			POSSESSIVE.has(before.text) ||
			/^(?:his|her|its|their|our|one)$/.test(before.lower) ||
			// *Vice-president*, and not the dash behind a place of writing.
			(before.text === '-' && before.end === tokens[from]?.start && tokens[from - 2]?.end === before.start);
		if (!belongs) break;
		from -= 1;
		if (before.tag === 'DET') break;
	}
	return from;
}
