import type { TimeItem } from '../../text/item.ts';
import { inMoves } from '../../words/words.ts';
import type { TimelineData } from './data.ts';

/** The filters of the timeline, named as in queries and in the address. */
export const FILTERS = ['side', 'by', 'topic', 'as', 'in'] as const;
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

/** The filter that a form holds. */
export function filterOf(form: HTMLFormElement): Filter {
	const fields = FILTERS.map((name) => [name, form.elements.namedItem(name)] as const);
	return Object.fromEntries(
		fields.flatMap(([name, field]) => (field instanceof HTMLSelectElement && field.value !== '' ? [[name, field.value]] : [])),
	);
}

/** Whether nothing is filtered. */
export function isEmpty(filter: Filter): boolean {
	return Object.keys(filter).length === 0;
}

/** What passes a filter. What happened is the ground on which things are said, so events always stay. */
export function passing(data: TimelineData, filter: Filter): TimeItem[] {
	if (isEmpty(filter)) return data.items;
	return data.items.filter(
		(item) =>
			item.kind === 'event' ||
			((filter.side === undefined || item.lanes.some((lane) => data.sideOf(lane) === filter.side)) &&
				(filter.by === undefined || item.actors.includes(filter.by)) &&
				(filter.topic === undefined || item.topics.includes(filter.topic)) &&
				(filter.as === undefined || item.presentation === filter.as) &&
				(filter.in === undefined || item.article === filter.in)),
	);
}

/** Puts the values of an address into a form; a value that the form does not offer is left out. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
	for (const name of FILTERS) {
		const field = form.elements.namedItem(name);
		if (!(field instanceof HTMLSelectElement)) continue;
		const value = query.get(name) ?? '';
		field.value = [...field.options].some((option) => option.value === value) ? value : '';
	}
}

/** What an address asks a form for and the form does not offer, with the words of its label. */
export function unofferedIn(form: HTMLFormElement | null, query: URLSearchParams): string[] {
	return FILTERS.flatMap((name) => {
		const field = form?.elements.namedItem(name);
		const value = query.get(name) ?? '';
		if (!(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value)) return [];
		return [inMoves('quoted', { value, field: field.labels[0]?.firstElementChild?.textContent.toLowerCase() ?? name })];
	});
}
