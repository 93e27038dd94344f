import { isFunctionWord, type Token, tokensOf } from './tokens.ts';

/** The operators of a query and what they filter by, in the order in which they are offered. */
export const OPERATORS = {
	by: 'speaker',
	side: 'side',
	about: 'about',
	via: 'outlet',
	topic: 'topic',
	claim: 'claim',
	as: 'presentation',
	act: 'act',
	in: 'article',
	year: 'year',
	before: 'before',
	after: 'after',
} as const;
export type Operator = keyof typeof OPERATORS;

/** A word that is asked for; `parts` are its pieces where it is hyphenated or unspaced. */
export interface QueryWord {
	term: string;
	parts: string[];
	/** The word as it was typed. */
	shown: string;
}

/** `by:brandt`, `-via:gazette`: a filter as it was typed. */
export interface QueryFilter {
	operator: Operator;
	value: string;
	not: boolean;
}

/** A query, taken apart. */
export interface Query {
	words: QueryWord[];
	phrases: string[];
	withoutWords: QueryWord[];
	withoutPhrases: string[];
	filters: QueryFilter[];
	/** The last word has no space after it: it may go on. */
	open: boolean;
}

/** One piece of a query text with its place. */
export interface QueryPart {
	start: number;
	end: number;
	not: boolean;
	operator: Operator | null;
	value: string;
	quoted: boolean;
}

const PART = /(-?)(?:([a-z]+):)?(?:["“”]([^"“”]*)["“”]?|(\S*))/giu;

function isOperator(word: string): word is Operator {
	return Object.hasOwn(OPERATORS, word);
}

/** The pieces of a query text, in order; a colon after a word that is no operator belongs to the word. */
export function partsOf(text: string): QueryPart[] {
	const parts: QueryPart[] = [];
	for (const match of text.matchAll(PART)) {
		const [whole, minus = '', name = '', quoted, plain = ''] = match;
		if (whole === '') continue;
		const operator = name.toLowerCase();
		const known = isOperator(operator);
		const value = (known || name === '' ? '' : `${name}:`) + (quoted ?? plain);
		if (!known && value === '') continue;
		parts.push({
			start: match.index,
			end: match.index + whole.length,
			not: minus !== '',
			operator: known ? operator : null,
			value,
			quoted: quoted !== undefined,
		});
	}
	return parts;
}

/** The words of a text as a query asks for them: a hyphenated or unspaced word is one, with its parts. */
export function queryWords(text: string): QueryWord[] {
	const tokens = tokensOf(text);
	const wholes = tokens.filter((t) => t.again);
	const inside = (token: Token, whole: Token) => token !== whole && token.start >= whole.start && token.end <= whole.end;
	return tokens
		.filter((token) => !wholes.some((whole) => inside(token, whole)))
		.sort((a, b) => a.start - b.start)
		.map((token) => ({
			term: token.term,
			parts: token.again ? tokens.filter((t) => inside(t, token)).map((t) => t.term) : [],
			shown: text.slice(token.start, token.end),
		}));
}

/** Reads a query text. Words without meaning of their own are left out, unless there are no others. */
export function parseQuery(text: string): Query {
	const query: Query = { words: [], phrases: [], withoutWords: [], withoutPhrases: [], filters: [], open: /\S$/u.test(text) };
	for (const { operator, value, not, quoted } of partsOf(text)) {
		if (operator !== null) {
			if (value.trim() !== '') query.filters.push({ operator, value: value.trim(), not });
		} else if (quoted && tokensOf(value).length > 1) (not ? query.withoutPhrases : query.phrases).push(value);
		else (not ? query.withoutWords : query.words).push(...queryWords(value));
	}
	const meaning = query.words.filter((word) => !isFunctionWord(word.term));
	if (meaning.length > 0 || query.phrases.length > 0 || query.filters.length > 0) query.words = meaning;
	return query;
}

/** A value as it is written after an operator: in quotation marks where it has spaces. */
export function writeFilter(operator: Operator, value: string): string {
	return `${operator}:${/\s/u.test(value) ? `"${value}"` : value}`;
}
