import type { Window } from '../../charts/time-axis.ts';

/** Where each button of a detail leads from the window that it shows; `served` is what the page came with. */
export function toolWindows({ from, to }: Window, served: Window): Readonly<Record<string, Window>> {
	const length = to - from;
	const wider = (factor: number) => ({ from: (from + to) / 2 - length / factor / 2, to: (from + to) / 2 + length / factor / 2 });
	return {
		earlier: { from: from - length / 2, to: to - length / 2 },
		later: { from: from + length / 2, to: to + length / 2 },
		closer: wider(2),
		wider: wider(0.5),
		back: served,
	};
}
