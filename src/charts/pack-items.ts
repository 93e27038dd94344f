import type { Lane, TimeItem } from '../text/item.ts';

/** Items by columns; words that recur stand once in `words` and are named by their number. */
export interface PackedItems {
	words: string[];
	/** One row an item: what is particular to it, then numbers of words, then lists of them. */
	rows: PackedRow[];
}

type PackedRow = [
	id: string,
	text: string,
	from: number | null,
	to: number | null,
	flags: number,
	words: number[],
	lanes: number[],
	actors: number[],
	topics: number[],
	answers: string[],
];

const FLAGS = ['yearPrinted', 'drawn', 'joint'] as const;
const WORDS = ['kind', 'by', 'who', 'verb', 'date', 'sign', 'how', 'howWords', 'footing', 'article', 'presentation'] as const;

/** Packs items for the way to the browser. */
export function packItems(items: readonly TimeItem[]): PackedItems {
	const words = new Map<string, number>();
	const number = (word: string) => {
		const known = words.get(word) ?? words.size;
		words.set(word, known);
		return known;
	};
	const rows = items.map(
		(i): PackedRow => [
			i.id,
			i.text,
			i.from,
			i.to,
			FLAGS.reduce((sum, flag, bit) => sum + (i[flag] ? 1 << bit : 0), 0),
			WORDS.map((key) => number(i[key])),
			i.lanes.map(number),
			i.actors.map(number),
			i.topics.map(number),
			i.answers,
		],
	);
	return { words: [...words.keys()], rows };
}

/** Items as they were packed. */
export function unpackItems({ words, rows }: PackedItems): TimeItem[] {
	const word = (n: number | undefined) => words[n ?? -1] ?? '';
	return rows.map(([id, text, from, to, flags, values, lanes, actors, topics, answers]) => {
		const value = (key: (typeof WORDS)[number]) => word(values[WORDS.indexOf(key)]);
		return {
			id,
			text,
			from,
			to,
			yearPrinted: (flags & 1) > 0,
			drawn: (flags & 2) > 0,
			joint: (flags & 4) > 0,
			// The server packed these words from the same fields, and the test unpacks them to the same.
			kind: value('kind') as TimeItem['kind'],
			verb: value('verb') as TimeItem['verb'],
			sign: value('sign') as TimeItem['sign'],
			footing: value('footing') as TimeItem['footing'],
			lanes: lanes.map((n) => word(n) as Lane),
			by: value('by'),
			who: value('who'),
			date: value('date'),
			how: value('how'),
			howWords: value('howWords'),
			article: value('article'),
			presentation: value('presentation'),
			actors: actors.map(word),
			topics: topics.map(word),
			answers,
		};
	});
}
