import { drawAnswer, drawPanel, sayAnswer } from '../../charts/draw-panel.ts';
import type { Group } from '../../charts/group.ts';
import { stopsOf } from '../../charts/place-label.ts';
import { MOST_LABELS, PANEL_WIDTH, type Panel, type PanelAnswer, placePanel } from '../../charts/place-panel.ts';
import { sayStop } from '../../charts/say-item.ts';
import { sayDays } from '../../charts/say-window.ts';
import type { Window } from '../../charts/time-axis.ts';
import { itemsOfGroups } from '../../charts/timeline.ts';
import { extentOf, type TimeItem } from '../../text/item.ts';
import { inCharts, inMoves } from '../../words/words.ts';
import { trustedDrawing } from '../tool/trusted.ts';
import type { TimelineData } from './data.ts';
import { listen } from './gestures.ts';
import { glideTo } from './glide.ts';
import { markSpent, within } from './limits.ts';
import { fillTable } from './table.ts';

const SETTLE = 250;
/** While it moves there are fewer labels: setting text costs most of a frame. */
const MOVING = { lane: 18, picture: 36 };

/** What a detail tells the page. */
interface Told {
	/** Its window moves. */
	moved: () => void;
	/** It rests after a move by hand. */
	rests: (words: string) => void;
}

/** One detail of the timeline, its window free to move. */
export class DetailView {
	readonly section: HTMLElement;
	readonly picture: SVGSVGElement;
	readonly served: Window;
	window: Window;
	panel: Panel | null = null;
	/** Whether it is putting back the focus that drawing took. */
	restoring = false;
	#rows: TimeItem[] | null = null;
	#stops: TimeItem[] | null = null;
	/** The item that had the focus when it left the drawing. */
	#lost: string | null = null;
	#speaks = false;
	#heading: HTMLElement | null;
	#servedHeading: string;
	#data: TimelineData;
	#groups: readonly Group[];
	#bounds: Window;
	#frame = 0;
	#settle = 0;
	#later = 0;
	#told: Told;

	constructor(section: HTMLElement, picture: SVGSVGElement, data: TimelineData, groups: readonly Group[], bounds: Window, told: Told) {
		this.section = section;
		this.picture = picture;
		this.#data = data;
		this.#groups = groups;
		this.#bounds = bounds;
		this.#told = told;
		this.#heading = section.querySelector('h2');
		this.#servedHeading = this.#heading?.textContent ?? '';
		this.served = { from: Number(section.dataset['from']), to: Number(section.dataset['to']) };
		this.window = this.served;
		picture.setAttribute('tabindex', '-1');
		this.#place();
		this.#limits();
		listen(picture, {
			pan: (by) => this.pan(-by),
			zoom: (factor, about) => this.zoom(factor, about),
			end: () => this.settle(),
		});
	}

	/** Other groups, after a filter. */
	setGroups(groups: readonly Group[]): void {
		this.#groups = groups;
		this.settle();
	}

	/** Moves by a share of the window. */
	pan(share: number): void {
		const by = share * (this.window.to - this.window.from);
		this.move({ from: this.window.from + by, to: this.window.to + by });
	}

	/** Shows less or more time about a point, a share from the left. */
	zoom(factor: number, about = 0.5): void {
		const { from, to } = this.window;
		const length = (to - from) / factor;
		const fixed = from + about * (to - from);
		this.move({ from: fixed - about * length, to: fixed + (1 - about) * length });
	}

	/** Sets the window within the time there is, and draws with the next frame; says so at rest if `speaks`. */
	move(wanted: Window, speaks = true): void {
		this.#speaks = speaks;
		this.window = within(this.#bounds, wanted);
		if (this.#frame === 0) {
			this.#frame = requestAnimationFrame(() => {
				this.#frame = 0;
				// Whoever walks by keys keeps the label they are on.
				this.draw(this.picture.querySelector('a:focus-visible') === null ? MOVING : MOST_LABELS);
				this.#told.moved();
			});
		}
		clearTimeout(this.#settle);
		this.#settle = window.setTimeout(() => this.settle(), SETTLE);
	}

	/** Moves there in a few frames. */
	glide(to: Window): void {
		glideTo(this.window, to, (window) => this.move(window));
	}

	/** Whether it shows what the server drew. */
	isServed(): boolean {
		return Math.round(this.window.from) === this.served.from && Math.round(this.window.to) === this.served.to;
	}

	/** Its items in time. */
	get rows(): TimeItem[] {
		this.#rows ??= itemsOfGroups(this.panel?.drawn ?? []);
		return this.#rows;
	}

	/** The items that are links, in time; those of a lane that is counted in bars would be, closer by. */
	get stops(): TimeItem[] {
		this.#stops ??= [...new Set((this.panel?.drawn ?? []).flatMap(stopsOf))];
		return this.#stops;
	}

	/** The stop before or after all that is shown. */
	beyond(way: 1 | -1): TimeItem | undefined {
		const stops = this.#groups.flatMap(stopsOf);
		const outside = (item: TimeItem) => {
			const extent = extentOf(item);
			return extent !== null && (way > 0 ? extent.from >= this.window.to : extent.to < this.window.from);
		};
		return way > 0 ? stops.find(outside) : stops.findLast(outside);
	}

	/** Whether it shows any statement. */
	get hasStatements(): boolean {
		return this.rows.some((item) => item.kind === 'statement');
	}

	/** The window in whole days, in words. */
	words(): string {
		return this.isServed() ? this.#servedHeading : sayDays(Math.round(this.window.from), Math.round(this.window.to) - 1);
	}

	/** Draws the window. The picture grows while it moves and shrinks only when it rests. */
	draw(most = MOST_LABELS): void {
		const panel = this.#place(most);
		const active = document.activeElement;
		const within = this.picture.contains(active);
		const held = active === this.picture ? this.#lost : within ? (active?.getAttribute('data-id') ?? null) : null;
		const before = this.picture.viewBox.baseVal.height;
		this.picture.setAttribute('viewBox', `0 0 ${panel.width} ${Math.max(before, panel.height)}`);
		const title = this.picture.querySelector('title');
		this.picture.innerHTML = trustedDrawing(drawPanel(panel, this.#data.site, panel.answers[0] ?? null));
		if (title) this.picture.prepend(title);
		this.#sayAnswer(panel.answers[0]);
		this.rove(held, false);
		if (within) this.#refocus(held);
		this.#limits();
		if (this.#heading) this.#heading.textContent = this.words();
	}

	/** The last of a movement: the right height, and the table of what is drawn now. */
	settle(): void {
		clearTimeout(this.#settle);
		this.draw();
		if (this.panel) this.picture.setAttribute('viewBox', `0 0 ${this.panel.width} ${this.panel.height}`);
		const title = this.picture.querySelector('title');
		if (title) title.textContent = inCharts('detailTitle', { name: this.words(), n: this.rows.length });
		clearTimeout(this.#later);
		this.#later = window.setTimeout(() => fillTable(this.section, this.rows, this.#data), SETTLE);
		if (this.#speaks) this.#told.rests(this.sayWindow());
		this.#speaks = false;
	}

	/** Gives the focus back to an item, or to the drawing while the item is not in it. */
	#refocus(id: string | null): void {
		const link = id === null ? null : this.linkOf(id);
		this.#lost = link === null ? id : null;
		this.restoring = true;
		(link ?? this.picture).focus({ preventScroll: true });
		this.restoring = false;
	}

	#limits(): void {
		markSpent(this.section, this.#bounds, this.window, this.isServed());
	}

	/** Leaves one link in the order of tabs: that of an item, or the first. */
	rove(id: string | null, focus: boolean): void {
		const links = [...this.picture.querySelectorAll<SVGAElement>('a[data-id]')];
		const chosen = links.find((link) => link.dataset['id'] === id) ?? links[0];
		for (const link of links) link.setAttribute('tabindex', link === chosen ? '0' : '-1');
		if (focus && chosen) chosen.focus({ preventScroll: true });
	}

	/** The link of an item. */
	linkOf(id: string): SVGAElement | null {
		return this.picture.querySelector<SVGAElement>(`a[data-id="${CSS.escape(id)}"]`);
	}

	/** What a screen reader hears of an item. */
	say(item: TimeItem): string {
		const group = this.panel?.drawn.find((g) => stopsOf(g).includes(item));
		const words = group === undefined ? item.text : sayStop(item, group, this.#data.site.laneTitle);
		return inMoves('stop', { n: this.stops.indexOf(item) + 1, all: this.stops.length, words });
	}

	/** The window in words, and how much it holds. */
	sayWindow(): string {
		const [items, links] = [this.rows.length, this.stops.length];
		return inMoves('items', { words: this.words(), n: items, stops: links < items ? links : 0 });
	}

	/** Draws the answer of an item, or to it, in place of the one that is drawn. */
	showAnswer(id: string): void {
		const answer = this.panel?.answers.find(({ from, to }) => [from, to].some((label) => label.group.items.some((item) => item.id === id)));
		if (answer === undefined || this.panel === null) return;
		this.picture.querySelector('.answer-arc')?.remove();
		this.picture.insertAdjacentHTML('beforeend', trustedDrawing(drawAnswer(answer, this.panel)));
		this.#sayAnswer(answer);
	}

	#sayAnswer(answer: PanelAnswer | undefined): void {
		const place = this.section.querySelector('[data-answer]');
		if (place) place.textContent = answer === undefined ? '' : sayAnswer(answer, this.panel?.answers.length ?? 1);
	}

	#place(most = MOST_LABELS): Panel {
		this.panel = placePanel(this.#groups, this.window, PANEL_WIDTH, most);
		this.#rows = null;
		this.#stops = null;
		return this.panel;
	}
}
