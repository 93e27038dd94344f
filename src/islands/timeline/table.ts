import type { TimeItem } from '../../text/item.ts';
import { inCharts } from '../../words/words.ts';
import type { TimelineData } from './data.ts';

const MOST_ROWS = 200;

function rowOf(item: TimeItem, data: TimelineData): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.dataset['id'] = item.id;
	const cell = (...content: (string | Node)[]) => {
		const td = document.createElement('td');
		td.append(...content);
		return td;
	};
	const place = document.createElement('small');
	place.textContent =
		item.lanes.map((lane) => data.site.laneTitle[lane].replace(/[,、].*/, '')).join(inCharts('and')) +
		(item.joint ? inCharts('commaJointly') : '');
	const link = document.createElement('a');
	link.href = data.site.href(item);
	link.textContent = item.text;
	row.append(
		cell(inCharts('verbDateFull', { verb: item.verb, date: item.date })),
		cell(item.kind === 'event' ? '' : `${item.who} `, place),
		cell(link),
		cell(item.howWords),
		cell(data.article(item.article)),
	);
	return row;
}

/** Puts the rows of what is drawn now into the table of a detail; those that it has stay. */
export function fillTable(section: HTMLElement, rows: readonly TimeItem[], data: TimelineData): void {
	const body = section.querySelector('tbody');
	const summary = section.querySelector('.twin summary');
	if (!body || !summary) return;
	summary.textContent = inCharts('tableRows', { n: rows.length, cut: rows.length > MOST_ROWS ? MOST_ROWS : 0 });
	const known = new Map([...body.rows].map((row) => [row.dataset['id'], row]));
	body.replaceChildren(...rows.slice(0, MOST_ROWS).map((item) => known.get(item.id) ?? rowOf(item, data)));
}
