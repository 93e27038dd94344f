import { drawOverview } from '../../charts/draw-overview.ts';
import { type Overview, placeOverview } from '../../charts/place-overview.ts';
import type { Window } from '../../charts/time-axis.ts';
import type { TimeItem } from '../../text/item.ts';
import { trustedDrawing } from '../tool/trusted.ts';
import { listen } from './gestures.ts';
import type { DetailView } from './view.ts';

const EDGE = 0.008;

/** An overview whose boxes move the details: drag a box, its edges, or draw a new one beside it. */
export class OverviewBrush {
	#picture: SVGSVGElement;
	#views: readonly DetailView[];
	#placed: Overview;
	#held: { view: DetailView; part: 'from' | 'to' | 'all' } | null = null;

	constructor(picture: SVGSVGElement, views: readonly DetailView[], items: readonly TimeItem[]) {
		this.#picture = picture;
		this.#views = views;
		this.#placed = placeOverview(items, picture.viewBox.baseVal.width);
		listen(picture, {
			start: (share) => this.#hold(share),
			pan: (by, share) => this.#pan(by, share),
			zoom: () => {},
			end: () => {},
		});
	}

	/** The time that there is. */
	get window(): Window {
		return this.#placed.window;
	}

	/** Draws the bars of what passes a filter. */
	draw(items: readonly TimeItem[]): void {
		this.#placed = placeOverview(items, this.#placed.width, this.#placed.window);
		const title = this.#picture.querySelector('title');
		this.#picture.innerHTML = trustedDrawing(drawOverview(this.#placed, this.#windows(), ''));
		if (title) this.#picture.prepend(title);
	}

	/** Puts the boxes where the details are. */
	boxes(): void {
		const boxes = this.#picture.querySelectorAll('.window-box');
		const { from, to } = this.window;
		const scale = this.#placed.width / (to - from);
		for (const [index, window] of this.#windows().entries()) {
			boxes[index]?.setAttribute('x', String((window.from - from) * scale - 2));
			boxes[index]?.setAttribute('width', String((window.to - window.from) * scale + 4));
		}
	}

	#windows(): Window[] {
		return this.#views.map((view) => view.window);
	}

	#share(day: number): number {
		return (day - this.window.from) / (this.window.to - this.window.from);
	}

	#hold(share: number): boolean {
		const near = (a: number, b: number) => Math.abs(a - b) < EDGE;
		for (const view of this.#views) {
			const [from, to] = [this.#share(view.window.from), this.#share(view.window.to)];
			if (share < from - EDGE || share > to + EDGE) continue;
			const wide = to - from > 4 * EDGE;
			this.#held = { view, part: wide && near(share, from) ? 'from' : wide && near(share, to) ? 'to' : 'all' };
			return true;
		}
		const [view] = this.#views;
		if (view === undefined) return false;
		const day = this.window.from + share * (this.window.to - this.window.from);
		view.move({ from: day, to: day + 1 });
		this.#held = { view, part: 'to' };
		return true;
	}

	#pan(by: number, share: number): void {
		if (this.#held === null) return;
		const { view, part } = this.#held;
		const days = by * (this.window.to - this.window.from);
		const day = this.window.from + share * (this.window.to - this.window.from);
		if (part === 'all') view.move({ from: view.window.from + days, to: view.window.to + days });
		else if (part === 'to') view.move({ from: view.window.from, to: Math.max(day, view.window.from + 1) });
		else view.move({ from: Math.min(day, view.window.to - 1), to: view.window.to });
	}
}
