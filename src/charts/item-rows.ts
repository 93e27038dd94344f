import { dayText, type TimeItem } from '../text/item.ts';

const HEAD = [
	'id',
	'kind',
	'which_date',
	'date',
	'earliest',
	'latest',
	'strips',
	'who',
	'text',
	'how',
	'footing',
	'jointly',
	'article',
	'topics',
	'answers',
];

/** The rows of a timeline as text, a head first, for a file. */
export function itemRows(items: readonly TimeItem[]): string[][] {
	const day = (n: number | null) => (n === null ? '' : dayText(n));
	const row = (i: TimeItem) => [
		i.id,
		i.kind,
		i.verb,
		i.date,
		day(i.from),
		day(i.to),
		i.lanes.join(' '),
		i.who,
		i.text,
		i.howWords,
		i.footing,
		String(i.joint),
		i.article,
		i.topics.join(' '),
		i.answers.join(' '),
	];
	return [HEAD, ...items.map(row)];
}
