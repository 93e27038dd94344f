import type { Window } from '../../charts/time-axis.ts';

/** The fewest days that a window shows. */
const SHORTEST = 3;

/** A window of so many days about the middle of another, within the time there is. */
export function within(bounds: Window, { from, to }: Window): Window {
	const length = Math.min(Math.max(to - from, SHORTEST), bounds.to - bounds.from);
	const start = Math.min(Math.max((from + to) / 2 - length / 2, bounds.from), bounds.to - length);
	return { from: start, to: start + length };
}

/** Marks the buttons of a detail that can do nothing now. */
export function markSpent(section: HTMLElement, bounds: Window, { from, to }: Window, served: boolean): void {
	const spent: Record<string, boolean> = {
		earlier: from <= bounds.from,
		later: to >= bounds.to,
		closer: to - from <= SHORTEST,
		wider: to - from >= bounds.to - bounds.from,
		back: served,
	};
	for (const button of section.querySelectorAll<HTMLElement>('button[data-do]'))
		button.setAttribute('aria-disabled', String(spent[button.dataset['do'] ?? ''] ?? false));
}
