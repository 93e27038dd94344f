import { type Group, groupItems } from '../charts/group.ts';
import { dayNumber, dayText, monthOf, type TimeItem } from '../text/item.ts';
import { Card } from './timeline-card.ts';
import { loadTimeline, type TimelineData } from './timeline-data.ts';
import { FILTERS, fillForm, filterOf, isEmpty, passing } from './timeline-filter.ts';
import { OverviewBrush } from './timeline-overview.ts';
import { DetailView } from './timeline-view.ts';

const STEP = 0.25;
const ZOOM = 1.6;

/** Adds to the served timeline: windows that move, filters, one card, a walk by arrow keys; all of it in the address. */
class PxTimeline extends HTMLElement {
	#data: TimelineData | null = null;
	#views: DetailView[] = [];
	#brushes: OverviewBrush[] = [];
	#card: Card | null = null;
	#items: TimeItem[] = [];
	#remember = 0;
	#walked: TimeItem | null = null;

	async connectedCallback(): Promise<void> {
		const data = await loadTimeline(this.dataset['src'] ?? '');
		this.#data = data;
		this.#items = data.items;
		this.#card = new Card(this);
		const groups = groupItems(data.items);
		const overviews = [...this.querySelectorAll<SVGSVGElement>('.over svg')];
		const bounds = new OverviewBrush(overviews[0] ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg'), [], data.items).window;
		this.#views = [...this.querySelectorAll<HTMLElement>('.detail')].flatMap((section) => {
			const picture = section.querySelector('svg.ch');
			return picture instanceof SVGSVGElement ? [new DetailView(section, picture, data, groups, bounds, () => this.#moved())] : [];
		});
		this.#brushes = overviews.map((picture) => new OverviewBrush(picture, this.#views, data.items));
		for (const view of this.#views) view.rove(null, false);
		this.#listen();
		this.#read();
		window.addEventListener('popstate', () => this.#read());
		this.dataset['ready'] = '';
	}

	get #form(): HTMLFormElement | null {
		return this.querySelector('form');
	}

	#listen(): void {
		this.#form?.addEventListener('change', () => {
			this.#filter();
			this.#write(true);
		});
		this.#form?.addEventListener('reset', () => setTimeout(() => this.#form?.dispatchEvent(new Event('change'))));
		this.addEventListener('click', (event) => this.#tool(event));
		this.addEventListener('keydown', (event) => this.#key(event));
		this.addEventListener('focusin', (event) => this.#point(event.target, false));
		this.addEventListener('focusout', () => this.#card?.hide(150));
		this.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#point(event.target, true));
		this.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && this.#card?.hide(250));
		// A first tap shows the card, whose heading is the link; a mouse has hovered already.
		let tapped = '';
		this.addEventListener('pointerdown', (event) => {
			tapped = event.pointerType === 'mouse' ? 'mouse' : '';
		});
		this.addEventListener('click', (event) => {
			const link = this.#linkAt(event.target);
			if (link === null || tapped === 'mouse' || event.detail === 0) return;
			event.preventDefault();
			this.#point(link, true);
		});
	}

	#linkAt(target: EventTarget | null): Element | null {
		const link = target instanceof Element ? target.closest('a[data-id]') : null;
		return link?.closest('svg.ch, .column') ? link : null;
	}

	#point(target: EventTarget | null, byHand: boolean): void {
		const link = this.#linkAt(target);
		const item = this.#data?.byId.get(link?.getAttribute('data-id') ?? '');
		if (link === null || item === undefined || this.#data === null) return;
		const view = this.#views.find((v) => v.picture.contains(link));
		if (byHand || link.matches(':focus-visible')) this.#card?.show(item, link, this.#data);
		view?.showAnswer(item.id);
	}

	#tool(event: Event): void {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-do]') : null;
		const view = this.#views.find((v) => v.section === button?.closest('.detail'));
		if (button === null || view === undefined) return;
		const { from, to } = view.window;
		const length = to - from;
		const wider = (factor: number) => ({ from: (from + to) / 2 - length / factor / 2, to: (from + to) / 2 + length / factor / 2 });
		const windows: Record<string, { from: number; to: number }> = {
			earlier: { from: from - length / 2, to: to - length / 2 },
			later: { from: from + length / 2, to: to + length / 2 },
			closer: wider(2),
			wider: wider(0.5),
			back: view.served,
		};
		const window = windows[button.dataset['do'] ?? ''];
		if (window) view.glide(window);
	}

	#key(event: KeyboardEvent): void {
		if (event.key === 'Escape') this.#card?.hide();
		const link = event.target instanceof SVGAElement ? event.target : null;
		const view = this.#views.find((v) => link !== null && v.picture.contains(link));
		if (link === null || view === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		// One link may stand for several; the walk remembers which of them it has come to.
		const stands = this.#walked !== null && this.#standIn(view, this.#walked) === link;
		const at = stands && this.#walked ? view.rows.indexOf(this.#walked) : view.rows.findIndex((item) => item.id === link.dataset['id']);
		const steps: Record<string, () => void> = {
			ArrowRight: () => this.#walk(view, at + 1),
			ArrowDown: () => this.#walk(view, at + 1),
			ArrowLeft: () => this.#walk(view, at - 1),
			ArrowUp: () => this.#walk(view, at - 1),
			Home: () => this.#walk(view, 0),
			End: () => this.#walk(view, view.rows.length - 1),
			PageDown: () => view.pan(STEP),
			PageUp: () => view.pan(-STEP),
			'+': () => view.zoom(ZOOM),
			'-': () => view.zoom(1 / ZOOM),
		};
		const step = steps[event.key];
		if (step === undefined) return;
		event.preventDefault();
		step();
	}

	/** Goes to an item of the window; past its ends the window moves on to the next item in time. */
	#walk(view: DetailView, index: number): void {
		const item = view.rows[index] ?? this.#beyond(view, index < 0 ? -1 : 1);
		if (item === undefined) return;
		const day = item.from ?? item.to ?? 0;
		const inside = view.rows.includes(item);
		let link = inside ? this.#standIn(view, item) : null;
		// Where it is one of many in a bar, come closer until it has a sign of its own.
		for (let length = inside ? view.window.to - view.window.from : (view.window.to - view.window.from) * 2; link === null && length > 3; ) {
			length /= 2;
			view.move({ from: day - length / 2, to: day + length / 2 });
			view.draw();
			link = this.#standIn(view, item);
		}
		if (link === null) return;
		this.#walked = item;
		view.rove(link.dataset['id'] ?? null, true);
		this.#say(view.say(item));
	}

	/** The item's own link, or the first of the label that counts it among its more. */
	#standIn(view: DetailView, item: TimeItem): SVGAElement | null {
		const own = view.linkOf(item.id);
		if (own !== null) return own;
		const labels = view.panel?.lanes.flatMap((lane) => lane.labels) ?? [];
		const label = labels.find((l) => l.group.items.includes(item));
		return label?.group.items.map((other) => view.linkOf(other.id)).find((link) => link !== null) ?? null;
	}

	#beyond(view: DetailView, way: 1 | -1): TimeItem | undefined {
		const drawn = this.#items.filter((item) => item.drawn);
		const edge = drawn.indexOf((way < 0 ? view.rows[0] : view.rows.at(-1)) ?? (drawn[0] as TimeItem));
		const rest = way < 0 ? drawn.slice(0, edge).reverse() : drawn.slice(edge + 1);
		return rest.find((item) => !view.rows.includes(item));
	}

	#say(words: string): void {
		const live = this.querySelector('[aria-live]');
		if (live) live.textContent = words;
	}

	#filter(): void {
		const form = this.#form;
		if (form === null || this.#data === null) return;
		const filter = filterOf(form);
		this.#items = passing(this.#data, filter);
		const groups: Group[] = groupItems(this.#items);
		for (const view of this.#views) view.setGroups(groups);
		for (const brush of this.#brushes) brush.draw(this.#items);
		const ids = new Set(this.#items.map((item) => item.id));
		for (const row of this.querySelectorAll<HTMLElement>('.names [data-id], .hw [data-id]')) row.hidden = !ids.has(row.dataset['id'] ?? '');
		for (const row of this.querySelectorAll<HTMLElement>('li[data-group]')) {
			const links = [...row.querySelectorAll<HTMLElement>('[data-id]')];
			row.hidden = !links.some((link) => ids.has(link.dataset['id'] ?? ''));
		}
		this.#count();
		const statements = this.#items.filter((item) => item.kind === 'statement').length;
		this.#say(isEmpty(filter) ? `All ${statements} statements` : `${statements} statements`);
		const found = this.querySelector('output');
		if (found) found.textContent = `${statements} of ${this.#data.items.filter((item) => item.kind === 'statement').length} statements`;
	}

	/** The margin counts what passes, too. */
	#count(): void {
		for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
			const lane = place.dataset['lane'] ?? '';
			const all = this.#items.filter((item) => item.lanes.some((l) => l === lane));
			const counted = place.dataset['count'] === 'all' ? all : all.filter((item) => monthOf(item) === null);
			place.textContent = String(counted.length);
		}
	}

	#moved(): void {
		for (const brush of this.#brushes) brush.boxes();
		clearTimeout(this.#remember);
		this.#remember = window.setTimeout(() => this.#write(false), 400);
	}

	/** The state from the address. */
	#read(): void {
		const query = new URLSearchParams(location.search);
		const windows = query.getAll('w');
		for (const [index, view] of this.#views.entries()) {
			const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(windows[index] ?? '') ?? [];
			const days = [dayNumber(from ?? ''), dayNumber(to ?? '') + 1] as const;
			const wanted = days.every(Number.isFinite) ? { from: days[0], to: days[1] } : view.served;
			if (wanted.from !== Math.round(view.window.from) || wanted.to !== Math.round(view.window.to)) view.move(wanted);
		}
		if (this.#form === null) return;
		const before = JSON.stringify(filterOf(this.#form));
		fillForm(this.#form, query);
		if (JSON.stringify(filterOf(this.#form)) !== before || this.#data?.items.length !== this.#items.length) this.#filter();
	}

	/** The state into the address: a filter is a step to come back to, a movement is not. */
	#write(step: boolean): void {
		const query = new URLSearchParams(location.search);
		for (const name of [...FILTERS, 'w']) query.delete(name);
		for (const [name, value] of Object.entries(this.#form === null ? {} : filterOf(this.#form))) query.set(name, value);
		if (this.#views.some((view) => !view.isServed())) {
			for (const view of this.#views)
				query.append('w', `${dayText(Math.round(view.window.from))}..${dayText(Math.round(view.window.to) - 1)}`);
		}
		const text = query.toString();
		const address = `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`;
		if (step) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}
}

customElements.define('px-timeline', PxTimeline);
