import { dayText, type TimeItem } from './item.ts';

type Cell = string | number | boolean | null;

/** Comma-separated rows (RFC 4180) under a head. A cell that a spreadsheet would take for a formula is kept as text. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const cell = (value: Cell) => {
		const text = value === null ? '' : String(value);
		const safe = /^[=+\-@\t]/.test(text) && typeof value === 'string' ? `'${text}` : text;
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The rows of a timeline. */
export function itemsCsv(items: readonly TimeItem[]): string {
	const day = (n: number | null) => (n === null ? null : dayText(n));
	return csv(
		['id', 'kind', 'which_date', 'date', 'earliest', 'latest', 'strips', 'who', 'text', 'how', 'footing', 'jointly', 'article', 'topics', 'answers'],
		items.map((i) => [i.id, i.kind, i.verb, i.date, day(i.from), day(i.to), i.lanes.join(' '), i.who, i.text, i.howWords, i.footing, i.joint, i.article, i.topics.join(' '), i.answers.join(' ')]),
	);
}
