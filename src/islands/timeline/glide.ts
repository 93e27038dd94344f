import type { Window } from '../../charts/time-axis.ts';

/** Milliseconds that a movement takes. */
const GLIDE = 180;

/** Moves from one window to another in a few frames, or at once for whoever wants no motion. */
export function glideTo(from: Window, to: Window, move: (window: Window) => void): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
		move(to);
		return;
	}
	const begin = performance.now();
	const step = (now: number) => {
		const t = Math.min(1, Math.max(0, (now - begin) / GLIDE));
		const eased = 1 - (1 - t) ** 3;
		move({ from: from.from + (to.from - from.from) * eased, to: from.to + (to.to - from.to) * eased });
		if (t < 1) requestAnimationFrame(step);
	};
	requestAnimationFrame(step);
}
