import { sayItem } from '../charts/draw-label.ts';
import { drawAnswer, drawPanel, sayAnswer } from '../charts/draw-panel.ts';
import type { Group } from '../charts/group.ts';
import { MOST_LABELS, PANEL_WIDTH, type Panel, type PanelAnswer, placePanel } from '../charts/place-panel.ts';
import { sayDays } from '../charts/say-window.ts';
import type { Window } from '../charts/time-axis.ts';
import { rowsOf } from '../charts/timeline.ts';
import type { TimeItem } from '../text/item.ts';
import type { TimelineData } from './timeline-data.ts';
import { listen } from './timeline-gestures.ts';

const SHORTEST = 3;
const MOST_ROWS = 200;
const SETTLE = 250;
/** While it moves there are fewer labels: setting text costs most of a frame. */
const MOVING = { lane: 18, picture: 36 };
const GLIDE = 180;

/** One detail of the timeline, its window free to move. */
export class DetailView {
	readonly section: HTMLElement;
	readonly picture: SVGSVGElement;
	readonly served: Window;
	window: Window;
	panel: Panel | null = null;
	#rows: TimeItem[] | null = null;
	#heading: HTMLElement | null;
	#servedHeading: string;
	#data: TimelineData;
	#groups: readonly Group[];
	#bounds: Window;
	#frame = 0;
	#settle = 0;
	#later = 0;
	#moved: () => void;

	constructor(
		section: HTMLElement,
		picture: SVGSVGElement,
		data: TimelineData,
		groups: readonly Group[],
		bounds: Window,
		moved: () => void,
	) {
		this.section = section;
		this.picture = picture;
		this.#data = data;
		this.#groups = groups;
		this.#bounds = bounds;
		this.#moved = moved;
		this.#heading = section.querySelector('h2');
		this.#servedHeading = this.#heading?.textContent ?? '';
		this.served = { from: Number(section.dataset['from']), to: Number(section.dataset['to']) };
		this.window = this.served;
		this.#place();
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

	/** Sets the window within the time there is, and draws with the next frame. */
	move({ from, to }: Window): void {
		const most = this.#bounds.to - this.#bounds.from;
		const length = Math.min(Math.max(to - from, SHORTEST), most);
		const middle = (from + to) / 2;
		const start = Math.min(Math.max(middle - length / 2, this.#bounds.from), this.#bounds.to - length);
		this.window = { from: start, to: start + length };
		if (this.#frame === 0) {
			this.#frame = requestAnimationFrame(() => {
				this.#frame = 0;
				this.draw(MOVING);
				this.#moved();
			});
		}
		clearTimeout(this.#settle);
		this.#settle = window.setTimeout(() => this.settle(), SETTLE);
	}

	/** Moves there in a few frames, or at once for whoever wants no motion. */
	glide(to: Window): void {
		const from = this.window;
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
			this.move(to);
			return;
		}
		const begin = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - begin) / GLIDE));
			const eased = 1 - (1 - t) ** 3;
			this.move({ from: from.from + (to.from - from.from) * eased, to: from.to + (to.to - from.to) * eased });
			if (t < 1) requestAnimationFrame(step);
		};
		requestAnimationFrame(step);
	}

	/** Whether it shows what the server drew. */
	isServed(): boolean {
		return Math.round(this.window.from) === this.served.from && Math.round(this.window.to) === this.served.to;
	}

	/** Its items in time. */
	get rows(): TimeItem[] {
		this.#rows ??= rowsOf(this.panel?.drawn ?? []);
		return this.#rows;
	}

	/** The window in whole days, in words. */
	words(): string {
		return this.isServed() ? this.#servedHeading : sayDays(Math.round(this.window.from), Math.round(this.window.to) - 1);
	}

	/** Draws the window. The picture grows while it moves and shrinks only when it rests. */
	draw(most = MOST_LABELS): void {
		const panel = this.#place(most);
		const focused = this.picture.contains(document.activeElement) ? document.activeElement?.getAttribute('data-id') : null;
		const before = this.picture.viewBox.baseVal.height;
		this.picture.setAttribute('viewBox', `0 0 ${panel.width} ${Math.max(before, panel.height)}`);
		const title = this.picture.querySelector('title');
		// Every text in it went through `escapeText`.
		this.picture.innerHTML = drawPanel(panel, this.#data.site, panel.answers[0] ?? null);
		if (title) this.picture.prepend(title);
		this.#sayAnswer(panel.answers[0]);
		this.rove(focused ?? null, focused != null);
		if (this.#heading) this.#heading.textContent = this.words();
	}

	/** The last of a movement: the right height, and the table of what is drawn now. */
	settle(): void {
		clearTimeout(this.#settle);
		this.draw();
		if (this.panel) this.picture.setAttribute('viewBox', `0 0 ${this.panel.width} ${this.panel.height}`);
		const title = this.picture.querySelector('title');
		if (title) title.textContent = `${this.words()}: ${this.rows.length} statements, events and articles in time`;
		clearTimeout(this.#later);
		this.#later = window.setTimeout(() => this.#table(), SETTLE);
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
		return `${this.rows.indexOf(item) + 1} of ${this.rows.length}: ${sayItem(item)}`;
	}

	/** Draws the answer of an item, or to it, in place of the one that is drawn. */
	showAnswer(id: string): void {
		const answer = this.panel?.answers.find(({ from, to }) => [from, to].some((label) => label.group.items.some((item) => item.id === id)));
		if (answer === undefined || this.panel === null) return;
		this.picture.querySelector('.an')?.remove();
		this.picture.insertAdjacentHTML('beforeend', drawAnswer(answer, this.panel));
		this.#sayAnswer(answer);
	}

	#sayAnswer(answer: PanelAnswer | undefined): void {
		const place = this.section.querySelector('[data-answer]');
		if (place) place.textContent = answer === undefined ? '' : sayAnswer(answer, this.panel?.answers.length ?? 1);
	}

	#place(most = MOST_LABELS): Panel {
		this.panel = placePanel(this.#groups, this.window, PANEL_WIDTH, most);
		this.#rows = null;
		return this.panel;
	}

	#table(): void {
		const body = this.section.querySelector('tbody');
		const summary = this.section.querySelector('.twin summary');
		if (!body || !summary) return;
		summary.textContent = `The same as a table: ${this.rows.length} rows${this.rows.length > MOST_ROWS ? `, the first ${MOST_ROWS} here` : ''}`;
		const known = new Map([...body.rows].map((row) => [row.dataset['id'], row]));
		body.replaceChildren(...this.rows.slice(0, MOST_ROWS).map((item) => known.get(item.id) ?? this.#row(item)));
	}

	#row(item: TimeItem): HTMLTableRowElement {
		const row = document.createElement('tr');
		row.dataset['id'] = item.id;
		const cell = (...content: (string | Node)[]) => {
			const td = document.createElement('td');
			td.append(...content);
			return td;
		};
		const place = document.createElement('small');
		place.textContent =
			item.lanes.map((lane) => this.#data.site.laneTitle[lane].replace(/,.*/, '')).join(' and ') + (item.joint ? ', jointly' : '');
		const link = document.createElement('a');
		link.href = this.#data.site.href(item);
		link.textContent = item.text;
		row.append(
			cell(`${item.verb} ${item.date}`),
			cell(item.kind === 'event' ? '' : item.who, place),
			cell(link),
			cell(item.howWords),
			cell(this.#data.article(item.article)),
		);
		return row;
	}
}
