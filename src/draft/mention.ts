import type { Cast, Figure } from './cast.ts';
import { ADDRESS, BODIES, DEPARTMENTS, GROUPS, OUTLET_WORDS, PRONOUNS, ROLES, THINGS } from './english.ts';
import { isCapital, isOneOf, type Sentence, type Token } from './token.ts';

/** A place of a sentence that means somebody. Token indexes, the last one included. */
export interface Mention {
	from: number;
	to: number;
	/** With the post before it and the apposition after it. */
	first: number;
	last: number;
	/** Null for a pronoun or a description until somebody is found for it. */
	figure: Figure | null;
	form: 'name' | 'description' | 'pronoun';
	/** The noun that a description turns on, lower case. */
	head: string;
	/** Stands before a noun that it describes: *the Haarvik talks*. */
	modifier: boolean;
	/** Followed by the sign of the possessive. */
	possessive: boolean;
}

const LONGEST_NAME = 8;
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const POSSESSIVE = new Set(['’s', "'s", '’', "'"]);
const JOINERS = new Set(['of', 'for', 'de', 'van', 'von', 'bin', 'al', 'el', 'du', 'la', 'le', 'da', 'dos', '&', '-']);

const countries = new Set<string>();
/** Whether a name is a country's, as the runtime names countries. */
function isCountry(name: string): boolean {
	if (countries.size === 0) {
		const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
		for (let a = 65; a < 91; a += 1)
			for (let b = 65; b < 91; b += 1) {
				const found = display.of(String.fromCharCode(a, b));
				if (found !== undefined) countries.add(found);
			}
	}
	return countries.has(name);
}

const slice = (text: string, tokens: readonly Token[], from: number, to: number) =>
	text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);

function mention(tokens: readonly Token[], from: number, to: number, figure: Figure | null, form: Mention['form'], head = ''): Mention {
	const next = tokens[to + 1];
	const possessive = next !== undefined && POSSESSIVE.has(next.text) && next.start === tokens[to]?.end && form !== 'pronoun';
	const quoteEnd = possessive && next !== undefined && !/s$/.test(next.text) && !/s$/i.test(tokens[to]?.text ?? '');
	return { from, to, first: from, last: to, figure, form, head, modifier: false, possessive: possessive && !quoteEnd };
}

/** Names of the cast, the longest at each place. */
function known(text: string, tokens: readonly Token[], cast: Cast): Mention[] {
	const found: Mention[] = [];
	for (let from = 0; from < tokens.length; from += 1) {
		if (!isCapital(tokens[from]) && !/^(?:\p{N}|\p{Lo})/u.test(tokens[from]?.text ?? '')) continue;
		for (let to = Math.min(tokens.length, from + LONGEST_NAME) - 1; to >= from; to -= 1) {
			const figure = cast.named(slice(text, tokens, from, to));
			if (figure === null) continue;
			// Part of a longer name of somebody else: *New* and *Guinea*, a first name before another surname.
			if (figure.kind === 'person' && to === from && isCapital(tokens[to + 1]) && tokens[to + 1]?.tag === 'PROPN') break;
			found.push(mention(tokens, from, to, figure, 'name'));
			from = to;
			break;
		}
	}
	return found;
}

function kindOfName(parts: readonly Token[], name: string, afterPost: boolean): Figure['kind'] | null {
	const last = parts.at(-1);
	if (isCountry(name)) return 'state';
	if (parts.some((t) => isOneOf(t, THINGS))) return null;
	if (afterPost) return 'person';
	if (parts.some((t) => isOneOf(t, OUTLET_WORDS))) return 'media';
	if (isOneOf(last, new Set(['ministry', 'department']))) return 'ministry';
	if (isOneOf(last, new Set(['government', 'administration', 'cabinet']))) return 'government';
	if (parts.some((t) => isOneOf(t, BODIES)) || (parts.length === 1 && /^\p{Lu}{2,}/u.test(name))) return 'organisation';
	if (
		parts.length > 1 &&
		parts.length < 5 &&
		parts.every((t) => /^\p{Lu}[\p{L}.’'-]+$|^(?:de|van|von|bin|al|el|du|la|le|da|dos)$|^-$/u.test(t.text))
	)
		return 'person';
	return parts.length === 1 ? 'metonym' : null;
}

const roleBefore = (tokens: readonly Token[], at: number) => tokens.slice(Math.max(0, at - 8), at).some((t) => isOneOf(t, ROLES));

/** Names that the cast lacks: runs of capital words, with the post before them taken off. */
function fresh(text: string, tokens: readonly Token[], taken: (at: number) => boolean, cast: Cast): Mention[] {
	const found: Mention[] = [];
	const starts = (at: number) =>
		isCapital(tokens[at]) &&
		!taken(at) &&
		(tokens[at]?.tag === 'PROPN' ||
			(at > 0 &&
				isCapital(tokens[at + 1]) &&
				tokens[at + 1]?.tag === 'PROPN' &&
				!taken(at + 1) &&
				/\p{L}|^[”"’]$/u.test(tokens[at - 1]?.text ?? ''))) &&
		!/^(?:\p{Lu}\.)$/u.test(tokens[at]?.text ?? '');
	for (let at = 0; at < tokens.length; at += 1) {
		if (!starts(at)) continue;
		let to = at;
		for (;;) {
			if (isCapital(tokens[to + 1]) && ['PROPN', 'NOUN', 'ADJ'].includes(tokens[to + 1]?.tag ?? '') && !taken(to + 1)) to += 1;
			else if (isOneOf(tokens[to + 1], JOINERS) && isCapital(tokens[to + 2]) && !taken(to + 2)) to += 2;
			else if (isOneOf(tokens[to], OUTLET_WORDS) && /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '')) to += 1;
			else break;
		}
		let from = at;
		for (let k = at; k <= to; k += 1) {
			if (isOneOf(tokens[k], ROLES) || isOneOf(tokens[k], ADDRESS)) from = k + 1;
			// *Secretary of State*, *Representative to the United Nations*: what the post is of is no part of the name.
			if (from === k && isOneOf(tokens[k], JOINERS) && isOneOf(tokens[k + 1], DEPARTMENTS) && k > at) from = k + 2;
			if (isOneOf(tokens[k], BODIES) && to - k >= 2 && to - k <= 3 && roleBefore(tokens, k)) from = k + 1;
		}
		const next = at;
		at = to;
		if (
			from > to ||
			tokens.slice(from, to + 1).every((t) => isOneOf(t, ROLES) || isOneOf(t, GROUPS) || (from === to && isOneOf(t, BODIES)))
		)
			continue;
		const afterPost =
			from > next ||
			(roleBefore(tokens, from) && isOneOf(tokens[from - 1], BODIES)) ||
			isOneOf(tokens[from - 1], ROLES) ||
			(tokens[from - 1]?.text === '.' && isOneOf(tokens[from - 2], ADDRESS));
		const parts = tokens.slice(from, to + 1);
		const name = slice(text, tokens, from, to);
		const kind = kindOfName(parts, name, afterPost && !isCountry(name));
		if (kind === null) continue;
		found.push(mention(tokens, from, to, cast.introduce(name, kind), 'name'));
	}
	return found;
}

/** The words left of a noun that belong to it: its article, adjectives, a possessor. */
function leftEdge(tokens: readonly Token[], at: number): number {
	let from = at;
	while (from > 0) {
		const before = tokens[from - 1];
		if (before === undefined) break;
		const belongs =
			NOMINAL.has(before.tag) ||
			before.tag === 'DET' ||
			POSSESSIVE.has(before.text) ||
			/^(?:his|her|its|their|our|one)$/.test(before.lower) ||
			before.text === '-';
		if (!belongs) break;
		from -= 1;
		if (before.tag === 'DET') break;
	}
	return from;
}

/** Posts, trades, groups and bodies without a name. */
function described(tokens: readonly Token[], taken: (at: number) => boolean): Mention[] {
	const found: Mention[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || taken(at)) continue;
		const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN';
		const isQuantity = /^(?:many|some|most|others)$/.test(token.lower) && ['ADJ', 'PRON', 'DET', 'NOUN'].includes(token.tag);
		const bare = isQuantity && (tokens[at + 1]?.lower === 'in' || ['VERB', 'AUX'].includes(tokens[at + 1]?.tag ?? ''));
		if (!bare && !(isNoun && (ROLES.has(token.lower) || GROUPS.has(token.lower) || BODIES.has(token.lower) || /^spokes/.test(token.lower))))
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

/** A post before a name and an apposition after it belong to the name, and describe whoever has it. */
function widen(tokens: readonly Token[], one: Mention, all: readonly Mention[]): void {
	const { figure } = one;
	if (one.form !== 'name' || figure?.kind !== 'person') return;
	const before = tokens[one.from - 1];
	if (
		// *Harbour master X*: a common noun right before a name is a post or a trade.
		before?.tag === 'NOUN' ||
		isOneOf(before, ROLES) ||
		(before?.text === '.' && isOneOf(tokens[one.from - 2], ADDRESS)) ||
		isOneOf(before, ADDRESS)
	) {
		one.first = leftEdge(tokens, one.from);
		for (const token of tokens.slice(one.first, one.from)) if (token.tag !== 'DET') figure.described.add(token.lower);
	}
	// *Secretary of State X*
	if (isOneOf(before, DEPARTMENTS) && tokens[one.from - 2]?.lower === 'of' && isOneOf(tokens[one.from - 3], ROLES)) {
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
			if (isOneOf(tokens[end], ROLES) && role === -1) role = end;
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
		(m) => m.form === 'description' && ROLES.has(m.head) && m.to < one.first && comma(one.first - 1) && m.to >= one.first - 8,
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

/** Everybody of whom a sentence speaks, in order; descriptions and pronouns are still nobody's. */
export function mentionsIn(text: string, { tokens }: Sentence, cast: Cast): Mention[] {
	const used = new Set<number>();
	const taken = (at: number) => used.has(at);
	const take = (found: Mention[]) => {
		for (const one of found) for (let at = one.from; at <= one.to; at += 1) used.add(at);
		return found;
	};
	const names = take(known(text, tokens, cast));
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
