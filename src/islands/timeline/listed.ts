import { monthOf, type TimeItem } from '../../text/item.ts';

/** What the margins count of a lane. */
const COUNTS = {
	all: () => true,
	none: (item: TimeItem) => monthOf(item) === null,
	undrawn: (item: TimeItem) => !item.drawn,
};
const isCount = (name: string): name is keyof typeof COUNTS => name in COUNTS;

/** Of what the page lists beside its drawings, shows only these items. */
export function showOnly(page: HTMLElement, items: readonly TimeItem[]): void {
	const ids = new Set(items.map((item) => item.id));
	for (const row of page.querySelectorAll<HTMLElement>('.names [data-id], .signs [data-id]'))
		row.hidden = !ids.has(row.dataset['id'] ?? '');
	for (const row of page.querySelectorAll<HTMLElement>('li[data-group]')) {
		const links = [...row.querySelectorAll<HTMLElement>('[data-id]')];
		row.hidden = !links.some((link) => ids.has(link.dataset['id'] ?? ''));
	}
}

/** The margins count these items, lane by lane. */
export function countLanes(page: HTMLElement, items: readonly TimeItem[]): void {
	for (const place of page.querySelectorAll<HTMLElement>('[data-count]')) {
		const all = items.filter((item) => item.lanes.some((lane) => lane === (place.dataset['lane'] ?? '')));
		const name = place.dataset['count'] ?? '';
		place.textContent = String(all.filter(isCount(name) ? COUNTS[name] : COUNTS.all).length);
	}
}
