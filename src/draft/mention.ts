import type { Cast } from './cast.ts';
import { BODIES, GROUPS, PRONOUNS, ROLE_NOUNS } from './english.ts';
import { leftEdge, type Mention, mention, POSSESSIVE } from './mention-kind.ts';
import { fresh, knownNames } from './names.ts';
import { widen } from './posts.ts';
import { isCapital, type Sentence, type TaggedToken } from './token.ts';

/** So many of those spoken of, without their noun. */
const QUANTITY = /^(?:many|some|most|others|neither|several|few)$/;

/** Posts, trades, groups and bodies without a name. */
function described(tokens: readonly TaggedToken[], taken: (at: number) => boolean): Mention[] {
	const found: Mention[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || taken(at)) continue;
		// *The general has refused*: taken for an adjective.
		const alone = token.tag === 'ADJ' && tokens[at - 1]?.tag === 'DET' && /^(?:PRON|VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '');
		// *“…,” says the keeper*: whoever speaks, whatever the trade.
		const speaks = tokens[at - 1]?.tag === 'DET' && tokens[at - 2]?.tag === 'VERB' && /^[”"’»']$/.test(tokens[at - 3]?.text ?? '');
		const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN' || alone;
		const isQuantity = QUANTITY.test(token.lower) && ['ADJ', 'PRON', 'DET', 'NOUN', 'PROPN', 'CCONJ', 'NUM'].includes(token.tag);
		const bare = isQuantity && (tokens[at + 1]?.lower === 'in' || ['VERB', 'AUX'].includes(tokens[at + 1]?.tag ?? ''));
		if (
			!bare &&
			!(
				isNoun &&
				(speaks || ROLE_NOUNS.has(token.lower) || GROUPS.has(token.lower) || BODIES.has(token.lower) || /^spokes/.test(token.lower))
			)
		)
			continue;
		if (!bare && isQuantity) continue;
		// A noun that goes on is no head: *defence ministry spokesman*.
		const next = tokens[at + 1];
		if (!bare && (next?.tag === 'NOUN' || next?.tag === 'PROPN') && !taken(at + 1)) continue;
		if (
			next !== undefined &&
			POSSESSIVE.has(next.text) &&
			next.start === token.end &&
			tokens[at + 2]?.tag === 'NOUN' &&
			BODIES.has(tokens[at + 2]?.lower ?? '')
		)
			continue;
		let to = at;
		if (/^(?:in|of|at|from)$/.test(tokens[at + 1]?.lower ?? '') && (GROUPS.has(token.lower) || bare)) {
			let k = at + 2;
			if (tokens[k]?.tag === 'DET') k += 1;
			if (isCapital(tokens[k])) {
				while (isCapital(tokens[k + 1]) && tokens[k + 1]?.tag === 'PROPN') k += 1;
				to = k;
			}
		}
		found.push({ ...mention(tokens, leftEdge(tokens, at), to, null, 'description', token.lower) });
	}
	return found;
}

/** Everybody of whom a sentence speaks, in order; descriptions and pronouns are still nobody's. */
export function mentionsIn(text: string, { tokens }: Sentence, cast: Cast): Mention[] {
	const used = new Set<number>();
	const taken = (at: number) => used.has(at);
	const take = (found: Mention[]) => {
		for (const one of found) for (let at = one.from; at <= one.to; at += 1) used.add(at);
		return found;
	};
	const names = take(knownNames(text, tokens, cast));
	names.push(...take(fresh(text, tokens, taken, cast)));
	const all = [...names, ...described(tokens, taken)];
	tokens.forEach((token, at) => {
		if (PRONOUNS[token.lower] !== undefined && token.tag === 'PRON') all.push(mention(tokens, at, at, null, 'pronoun', token.lower));
	});
	// *Those who …*, *to those eager to …*
	tokens.forEach((token, at) => {
		if (token.lower !== 'those' || !(tokens[at + 1]?.lower === 'who' || tokens[at + 1]?.tag === 'ADJ')) return;
		const comma = tokens.findIndex((t, k) => k > at && /^[,.;—]$/.test(t.text));
		const to = tokens[at + 1]?.lower === 'who' ? at : Math.max(at, (comma === -1 ? tokens.length : comma) - 1);
		all.push({ ...mention(tokens, at, to, null, 'description', 'those'), first: at });
	});
	all.sort((a, b) => a.from - b.from || b.to - a.to);
	for (const one of all) widen(tokens, one, all);
	for (const one of all) {
		const next = tokens[one.to + 1];
		one.modifier =
			one.form === 'name' &&
			!one.possessive &&
			(next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ') &&
			one.figure?.kind !== 'person';
	}
	// A name inside a longer description is a part of it.
	return all.filter(
		(one) =>
			!(one.form === 'name' && all.some((o) => o.form === 'description' && o.from <= one.from && one.to < o.to && o.figure === null)),
	);
}
