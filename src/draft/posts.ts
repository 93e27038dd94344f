import { ADDRESS, ROLE_NOUNS } from './english.ts';
import { leftEdge, type Mention, NOMINAL, POSSESSIVE } from './mention-kind.ts';
import { isCapital, isOneOf, type TaggedToken } from './token.ts';

/** A post before a name and an apposition after it belong to the name, and describe whoever has it. */
export function widen(tokens: readonly TaggedToken[], one: Mention, all: readonly Mention[]): void {
	const { figure } = one;
	if (one.form !== 'name' || figure?.kind !== 'person') return;
	const before = tokens[one.from - 1];
	if (
		// *Harbour master X*: a common noun right before a name is a post or a trade.
		before?.tag === 'NOUN' ||
		isOneOf(before, ROLE_NOUNS) ||
		(before?.text === '.' && isOneOf(tokens[one.from - 2], ADDRESS)) ||
		isOneOf(before, ADDRESS)
	) {
		one.first = leftEdge(tokens, before?.text === '.' ? one.from - 2 : one.from);
		for (const token of tokens.slice(one.first, one.from)) if (token.tag !== 'DET') figure.described.add(token.lower);
	}
	// *Secretary of State X*
	if (isCapital(before) && tokens[one.from - 2]?.lower === 'of' && isOneOf(tokens[one.from - 3], ROLE_NOUNS)) {
		one.first = leftEdge(tokens, one.from - 3);
		for (const token of tokens.slice(one.first, one.from)) figure.described.add(token.lower);
	}
	const comma = (at: number) => [',', '—', '–', '('].includes(tokens[at]?.text ?? '');
	if (comma(one.to + 1)) {
		const start = one.to + 2;
		let end = start;
		let role = -1;
		while (
			end < tokens.length &&
			end < start + 25 &&
			!/^[,—–);]$/.test(tokens[end]?.text ?? '') &&
			!['VERB', 'AUX'].includes(tokens[end]?.tag ?? '')
		) {
			if (isOneOf(tokens[end], ROLE_NOUNS) && role === -1) role = end;
			end += 1;
		}
		if (
			role !== -1 &&
			/^[,—–);]$/.test(tokens[end]?.text ?? '.') &&
			tokens[start]?.lower !== 'and' &&
			!all.some((m) => m.from > start && m.to === end - 1 && m.form === 'name' && m.figure?.kind === 'person')
		) {
			for (const token of tokens.slice(start, end)) if (/\p{L}/u.test(token.text) && token.tag !== 'DET') figure.described.add(token.lower);
			one.last = end;
		}
	}
	const holder = all.find(
		(m) => m.form === 'description' && ROLE_NOUNS.has(m.head) && m.to < one.first && comma(one.first - 1) && m.to >= one.first - 8,
	);
	const post =
		holder !== undefined &&
		tokens
			.slice(holder.to + 1, one.first - 1)
			.every((t) => NOMINAL.has(t.tag) || t.tag === 'ADP' || t.tag === 'DET' || POSSESSIVE.has(t.text));
	const between = all.some(
		(m) => m !== one && m.form === 'name' && m.figure?.kind === 'person' && holder !== undefined && m.from > holder.to && m.to < one.from,
	);
	if (holder !== undefined && post && !between && /^[,—–)]$/.test(tokens[one.to + 1]?.text ?? '')) {
		for (const token of tokens.slice(holder.from, holder.to + 1)) if (token.tag !== 'DET') figure.described.add(token.lower);
		one.first = holder.from;
		if (one.last === one.to) one.last = one.to + 1;
		holder.figure = figure;
	}
}
