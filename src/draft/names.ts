import type { Cast, CastMember } from './cast.ts';
import { ADDRESS, BODIES, DEPARTMENTS, GROUPS, OUTLET_WORDS, ROLE_NOUNS, THINGS } from './english.ts';
import { type Mention, mention, slice } from './mention-kind.ts';
import { isCapital, isOneOf, type TaggedToken } from './token.ts';

const LONGEST_NAME = 8;
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

/** Names of the cast, the longest at each place. */
export function knownNames(text: string, tokens: readonly TaggedToken[], cast: Cast): Mention[] {
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

function kindOfName(parts: readonly TaggedToken[], name: string, afterPost: boolean): CastMember['kind'] | null {
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

const roleBefore = (tokens: readonly TaggedToken[], at: number) =>
	tokens.slice(Math.max(0, at - 8), at).some((t) => isOneOf(t, ROLE_NOUNS));

/** Whether a name goes on after *of* or *for*: a body's does, a person's does not; *de*, *van* join any. */
function joins(tokens: readonly TaggedToken[], from: number, to: number): boolean {
	if (!/^(?:of|for)$/.test(tokens[to + 1]?.lower ?? '')) return true;
	return (
		tokens.slice(from, to + 1).some((t) => isOneOf(t, BODIES) || isOneOf(t, THINGS) || isOneOf(t, OUTLET_WORDS)) ||
		isOneOf(tokens[to], ROLE_NOUNS)
	);
}

/** Names that the cast lacks: runs of capital words, with the post before them taken off. */
export function fresh(text: string, tokens: readonly TaggedToken[], taken: (at: number) => boolean, cast: Cast): Mention[] {
	const found: Mention[] = [];
	const starts = (at: number) =>
		isCapital(tokens[at]) &&
		!taken(at) &&
		(tokens[at]?.tag === 'PROPN' ||
			(at > 0 &&
				isCapital(tokens[at + 1]) &&
				tokens[at + 1]?.tag === 'PROPN' &&
				!taken(at + 1) &&
				(/\p{L}|^[”"’]$/u.test(tokens[at - 1]?.text ?? '') || isOneOf(tokens[at - 2], ADDRESS)))) &&
		!/^(?:\p{Lu}\.)$/u.test(tokens[at]?.text ?? '');
	for (let at = 0; at < tokens.length; at += 1) {
		if (!starts(at)) continue;
		let to = at;
		for (;;) {
			if (
				isCapital(tokens[to + 1]) &&
				(['PROPN', 'NOUN', 'ADJ'].includes(tokens[to + 1]?.tag ?? '') || isOneOf(tokens[to + 1], OUTLET_WORDS)) &&
				!taken(to + 1)
			)
				to += 1;
			else if (isOneOf(tokens[to + 1], JOINERS) && isCapital(tokens[to + 2]) && !taken(to + 2) && joins(tokens, at, to)) to += 2;
			else if (isOneOf(tokens[to], OUTLET_WORDS) && /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '')) to += 1;
			else break;
		}
		let from = at;
		for (let k = at; k <= to; k += 1) {
			if (isOneOf(tokens[k], ROLE_NOUNS) || isOneOf(tokens[k], ADDRESS)) from = k + 1;
			// *Secretary of State*, *Representative to the United Nations*: what the post is of is no part of the name.
			if (from === k && isOneOf(tokens[k], JOINERS) && isOneOf(tokens[k + 1], DEPARTMENTS) && k > at) from = k + 2;
			// *Secretary of Fisheries X Y*
			if (from === k && tokens[k]?.lower === 'of' && k > at && to - k === 3) from = k + 2;
			if (isOneOf(tokens[k], BODIES) && to - k >= 2 && to - k <= 3 && roleBefore(tokens, k)) from = k + 1;
		}
		const next = at;
		at = to;
		if (
			from > to ||
			tokens.slice(from, to + 1).every((t) => isOneOf(t, ROLE_NOUNS) || isOneOf(t, GROUPS) || (from === to && isOneOf(t, BODIES)))
		)
			continue;
		const afterPost =
			from > next ||
			(roleBefore(tokens, from) && isOneOf(tokens[from - 1], BODIES)) ||
			isOneOf(tokens[from - 1], ROLE_NOUNS) ||
			(tokens[from - 1]?.text === '.' && isOneOf(tokens[from - 2], ADDRESS));
		const parts = tokens.slice(from, to + 1);
		const name = slice(text, tokens, from, to);
		const kind = kindOfName(parts, name, afterPost && !isCountry(name));
		if (kind === null) continue;
		found.push(mention(tokens, from, to, cast.introduce(name, kind), 'name'));
	}
	return found;
}
