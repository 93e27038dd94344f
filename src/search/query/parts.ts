/** The operators of a query and what they filter by, in the order in which they are offered. */
export const OPERATORS = {
	by: 'speaker',
	side: 'side',
	about: 'about',
	via: 'outlet',
	topic: 'topic',
	issue: 'issue',
	claim: 'claim',
	as: 'presentation',
	act: 'act',
	in: 'article',
	year: 'year',
	before: 'before',
	after: 'after',
} as const;
export type Operator = keyof typeof OPERATORS;

/** One piece of a query text with its place. */
export interface QueryPart {
	start: number;
	end: number;
	not: boolean;
	operator: Operator | null;
	value: string;
	/** Where the value begins in the text. */
	from: number;
	quoted: boolean;
}

const QUOTES = '"“”„«»「」『』＂';
const PART = new RegExp(`([-−]?)(?:([a-zａ-ｚ]+)[:：])?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|([^\\s${QUOTES}]*))`, 'giu');

function isOperator(word: string): word is Operator {
	return Object.hasOwn(OPERATORS, word);
}

/** The pieces of a query text, in order; a colon after a word that is no operator belongs to the word. */
export function queryPartsOf(text: string): QueryPart[] {
	const parts: QueryPart[] = [];
	for (const match of text.matchAll(PART)) {
		const [whole, minus = '', name = '', quoted, plain = ''] = match;
		if (whole === '') continue;
		const operator = name.normalize('NFKC').toLowerCase();
		const known = isOperator(operator);
		const value = (known || name === '' ? '' : `${name}:`) + (quoted ?? plain);
		if (!known && value === '') continue;
		const end = match.index + whole.length;
		const closed = quoted !== undefined && new RegExp(`[${QUOTES}]$`, 'u').test(whole) && whole.length > minus.length + quoted.length + 1;
		parts.push({
			start: match.index,
			end,
			not: minus !== '',
			operator: known ? operator : null,
			value,
			from: end - value.length - (closed ? 1 : 0),
			quoted: quoted !== undefined,
		});
	}
	return parts;
}

/** A value as it is written after an operator: in quotation marks where it has spaces. */
export function writeFilter(operator: Operator, value: string): string {
	return `${operator}:${/[\s"“”«»]/u.test(value) ? `"${value}"` : value}`;
}
