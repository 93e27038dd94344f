import { type TypedDate, typedDatesIn } from './dates.ts';
import { type Operator, type QueryPart, queryPartsOf } from './parts.ts';
import { isFunctionWord, type SearchToken, tokensOf } from './tokens.ts';

/** A stretch of a query text. */
export interface QueryStretch {
	start: number;
	end: number;
}

/** A word that is asked for; `parts` are its pieces where it is hyphenated or unspaced. */
export interface QueryWord extends QueryStretch {
	term: string;
	parts: string[];
	/** The word as it was typed. */
	shown: string;
	/** `sanct*`: its beginning is asked for. */
	beginning: boolean;
	/** Words that do as well: `A OR B`. */
	or: QueryWord[];
}

/** `"adequate measures"`: exact words in that order. */
export interface QueryPhrase extends QueryStretch {
	text: string;
}

/** A year, a month or a day; others that do as well. */
export interface QueryDate extends TypedDate {
	not: boolean;
	shown: string;
	or: TypedDate[];
}

/** `by:brandt`, `-via:gazette`: a filter as it was typed. */
export interface QueryFilter extends QueryStretch {
	operator: Operator;
	value: string;
	not: boolean;
}

/** What of a query's signs is not understood, and was left out. */
export type UnreadSign = 'or' | 'parentheses' | 'wildcard' | { operator: Operator };

/** A query, taken apart. */
export interface Query {
	words: QueryWord[];
	phrases: QueryPhrase[];
	dates: QueryDate[];
	withoutWords: QueryWord[];
	withoutPhrases: QueryPhrase[];
	filters: QueryFilter[];
	unread: UnreadSign[];
	/** The last word has no space after it: it may go on. */
	open: boolean;
}

/** Whether there is nothing in a query to search for. */
export function isBlank(query: Query): boolean {
	return [query.words, query.phrases, query.dates, query.withoutWords, query.withoutPhrases, query.filters].every(
		(list) => list.length === 0,
	);
}

/** The words of a text as a query asks for them: a hyphenated or unspaced word is one, with its parts. */
export function queryWords(text: string, from = 0): QueryWord[] {
	const tokens = tokensOf(text);
	const wholes = tokens.filter((t) => t.again);
	const inside = (token: SearchToken, whole: SearchToken) => token !== whole && token.start >= whole.start && token.end <= whole.end;
	return tokens
		.filter((token) => !wholes.some((whole) => inside(token, whole)))
		.sort((a, b) => a.start - b.start)
		.map((token) => ({
			term: token.term,
			parts: token.again ? tokens.filter((t) => inside(t, token)).map((t) => t.term) : [],
			shown: text.slice(token.start, token.end),
			start: from + token.start,
			end: from + token.end,
			beginning: text[token.end] === '*',
			or: [],
		}));
}

/** A group of single words with OR between them: the only one that parentheses change nothing about. */
const GROUP = /[(（][^()（）\s]+(?:\s+(?:OR|\|\|?)\s+[^()（）\s]+)*[)）]/gu;
const OR = /^(?:OR|\|\|?)$/u;
const AND = /^(?:AND|&&?|\+)$/u;

type Item =
	| { kind: 'filter'; item: QueryFilter }
	| { kind: 'date'; item: QueryDate }
	| { kind: 'phrase'; item: QueryPhrase; not: boolean }
	| { kind: 'words'; item: QueryWord[]; not: boolean }
	| { kind: 'or' };

/** The text with everything but free words blanked out, so that a date is read over several parts and nothing else. */
function freeText(text: string, parts: readonly QueryPart[]): string {
	let free = text;
	const blank = (start: number, end: number) => {
		free = free.slice(0, start) + '\u0000'.repeat(end - start) + free.slice(end);
	};
	for (const part of parts) {
		if (part.operator !== null || part.quoted) blank(part.start, part.end);
		else if (part.not) blank(part.start, part.start + 1);
		else if (OR.test(part.value) || AND.test(part.value)) blank(part.start, part.end);
	}
	return free;
}

/** The parts of a query as items; a value may stand apart from its operator, `NOT` is a minus. */
function itemsOf(text: string, unread: UnreadSign[]): Item[] {
	const parts = queryPartsOf(text);
	const dates = typedDatesIn(freeText(text, parts));
	const items: Item[] = [];
	let not = false;
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at];
		if (part === undefined) break;
		const { operator, value, quoted, start } = part;
		const no = part.not || not;
		const date = dates.find((one) => start < one.end && part.end > one.start && operator === null && !quoted);
		if (operator === null && !quoted && OR.test(value)) items.push({ kind: 'or' });
		else if (operator === null && !quoted && value === 'NOT') {
			not = true;
			continue;
		} else if (operator === null && !quoted && AND.test(value)) continue;
		else if (operator !== null) {
			const next = parts[at + 1];
			const apart = value.trim() === '' && !quoted && next?.operator === null && !next.not && next.start > part.end;
			const end = apart ? next.end : part.end;
			const said = (apart ? next.value : value).trim();
			if (apart) at++;
			if (said === '') unread.push({ operator });
			else items.push({ kind: 'filter', item: { operator, value: said, not: no, start, end } });
		} else if (date !== undefined) {
			if (!items.some((one) => one.kind === 'date' && one.item.start === date.start))
				items.push({ kind: 'date', item: { ...date, not: no, shown: text.slice(date.start, date.end), or: [] } });
			const beside = queryWords(value, part.from).filter((word) => word.end <= date.start || word.start >= date.end);
			if (beside.length > 0) items.push({ kind: 'words', item: beside, not: no });
		} else if (quoted && tokensOf(value).length > 1) items.push({ kind: 'phrase', item: { text: value, start, end: part.end }, not: no });
		else items.push({ kind: 'words', item: queryWords(value, part.from), not: no });
		not = false;
	}
	return items;
}

/** Joins what stands beside an OR, where it can be: single words, dates, values of one operator (which are alternatives anyway). */
function joinOr(items: readonly Item[], unread: UnreadSign[]): Item[] {
	const joined: Item[] = [];
	items.forEach((item, at) => {
		const left = items[at - 2] === undefined ? undefined : joined.at(-1);
		const joins = items[at - 1]?.kind === 'or';
		if (item.kind === 'or') return;
		if (
			joins &&
			left?.kind === 'words' &&
			item.kind === 'words' &&
			left.item.length === 1 &&
			item.item.length === 1 &&
			left.not === item.not
		)
			left.item[0]?.or.push(...item.item);
		else if (joins && left?.kind === 'date' && item.kind === 'date' && left.item.not === item.item.not) left.item.or.push(item.item);
		else {
			const same = left?.kind === 'filter' && item.kind === 'filter' && left.item.operator === item.item.operator;
			if (joins && !same) unread.push('or');
			joined.push(item);
		}
	});
	if (items.at(-1)?.kind === 'or') unread.push('or');
	return joined;
}

/** Reads a query text. Words without meaning of their own are left out, unless there are no others. */
export function parseQuery(text: string): Query {
	const unread: UnreadSign[] = [];
	const outside = text.replace(/["“”«»][^"“”«»]*["“”«»]?/gu, '');
	if (/[()（）]/u.test(outside.replace(GROUP, ''))) unread.push('parentheses');
	if (/(?:^|[\s(（:-])\*|\*[\p{L}\p{N}]|[\p{L}\p{N}]\?[\p{L}\p{N}]/u.test(outside)) unread.push('wildcard');
	const items = joinOr(itemsOf(text, unread), unread);
	const words = (not: boolean) => items.flatMap((one) => (one.kind === 'words' && one.not === not ? one.item : []));
	const phrases = (not: boolean) => items.flatMap((one) => (one.kind === 'phrase' && one.not === not ? [one.item] : []));
	const query: Query = {
		words: words(false),
		phrases: phrases(false),
		dates: items.flatMap((one) => (one.kind === 'date' ? [one.item] : [])),
		withoutWords: words(true),
		withoutPhrases: phrases(true),
		filters: items.flatMap((one) => (one.kind === 'filter' ? [one.item] : [])),
		unread: [...new Set(unread)],
		open: /[\p{L}\p{N}\p{M}]$/u.test(text),
	};
	const meaning = query.words.filter((word) => word.or.length > 0 || !isFunctionWord(word.term));
	if (meaning.length > 0 || query.phrases.length + query.dates.length + query.filters.length > 0) query.words = meaning;
	return query;
}

/** Where a word stands in a query, in every writing of it, with the words that do as well. */
export function stretchesOf(query: Query, word: QueryWord): QueryStretch[] {
	return query.words
		.filter((one) => one.term === word.term)
		.map(({ start, end, or }) => ({ start, end: Math.max(end, ...or.map((other) => other.end)) }));
}

/** A query text with some of its pieces cut where they stand, and something put in their place; signs that are left alone go too. */
export function without(text: string, places: readonly QueryStretch[], instead = ''): string {
	let left = text;
	for (const { start, end } of [...places].sort((a, b) => b.start - a.start))
		left = `${left.slice(0, start)}${instead === '' ? ' ' : instead}${left.slice(end)}`;
	const chunks = left.replace(/["“”«»]\s*["“”«»]/gu, ' ').split(/\s+/u);
	const kept = chunks.filter((chunk) => /[\p{L}\p{N}"“”«»]/u.test(chunk) && !/^["“”«»]$/u.test(chunk));
	return kept.join(' ').replace(/^(?:(?:OR|AND) )+|(?: (?:OR|AND|NOT))+$/gu, '');
}
