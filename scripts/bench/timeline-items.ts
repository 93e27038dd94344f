import { dayNumber, type Lane, type TimeItem } from '../../src/text/item.ts';

const LANES: readonly Lane[] = [
	'first',
	'first',
	'first',
	'second',
	'second',
	'second',
	'events',
	'first-voices',
	'second-voices',
	'others',
];
const HOW = ['direct', 'partial', 'indirect', 'indirect', 'indirect', 'mention', 'thought'];
const WORDS = 'trade islands treaty visit exercise sanctions fishing talks airspace statement border festival reactor ministers'.split(' ');

/** Numbers below 1, the same at every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Invented items over twelve years, half of them inside forty dense fortnights. */
export function inventedItems(count: number): TimeItem[] {
	const random = numbers(7);
	const [start, end] = [dayNumber('2014-01-01'), dayNumber('2026-01-01')];
	const any = () => start + Math.floor(random() * (end - start));
	const dense = [dayNumber('2024-07-20'), ...Array.from({ length: 39 }, any)];
	const one = <T>(list: readonly T[], instead: T): T => list[Math.floor(random() * list.length)] ?? instead;
	const items = Array.from({ length: count }, (_, i): TimeItem => {
		const lane = one(LANES, 'first');
		const from = random() < 0.5 ? any() : one(dense, start) + Math.floor(random() * 14);
		const long = random() < 0.1 ? Math.floor(random() * 20) : 0;
		const event = lane === 'events';
		return {
			id: `item-${i}`,
			kind: event ? 'event' : 'statement',
			lanes: [lane],
			by: `speaker-${Math.floor(random() * 60)}`,
			who: event ? '' : `Speaker ${Math.floor(random() * 60)}`,
			text: `The ${one(WORDS, '')} and the ${one(WORDS, '')} need ${one(WORDS, '')}`,
			verb: event ? 'happened' : 'said',
			date: new Date(from * 86_400_000).toISOString().slice(0, 10),
			from,
			to: from + long,
			sign: long > 0 ? 'between' : 'day',
			yearPrinted: true,
			drawn: true,
			how: event ? 'event' : one(HOW, 'indirect'),
			howWords: event ? 'event' : 'paraphrase',
			footing: event ? '' : 'said',
			joint: random() < 0.05,
			article: `article-${i % 500}`,
			actors: [`speaker-${i % 60}`],
			topics: [`topic-${i % 12}`],
			presentation: event ? '' : 'indirect',
			answers: [],
		};
	});
	return items.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
}
