import { type Group, groupItems } from '../../charts/group.ts';
import { placeOverview } from '../../charts/place-overview.ts';
import { PANEL_WIDTH } from '../../charts/place-panel.ts';
import type { TimeItem } from '../../text/item.ts';
import { inMoves, yes } from '../../words/words.ts';
import { leadOn, sayUnknown } from '../tool/named.ts';
import { note, wake } from '../tool/tool.ts';
import { addressOf, unknownWindows, windowsIn } from './address.ts';
import { ItemCard } from './card.ts';
import { loadTimeline, pause, type TimelineData } from './data.ts';
import { elsewhere } from './elsewhere.ts';
import { fillForm, filterOf, isEmpty, passing, unofferedIn } from './filter.ts';
import { countLanes, showOnly } from './listed.ts';
import { OverviewBrush } from './overview.ts';
import { toolWindows } from './tool-windows.ts';
import { DetailView } from './view.ts';

const STEP = 0.25;
const ZOOM = 1.6;

/** Adds to the served timeline: windows that move, filters, one card, a walk by arrow keys; all of it in the address. */
class PxTimeline extends HTMLElement {
	#data: TimelineData | null = null;
	readonly #views: DetailView[] = [];
	readonly #brushes: OverviewBrush[] = [];
	#card: ItemCard | null = null;
	#items: TimeItem[] = [];
	#remember = 0;

	connectedCallback(): void {
		wake(this, 'dates', (again) => this.#load(again));
	}

	async #load(again: boolean): Promise<void> {
		const data = await loadTimeline(this, again);
		this.#data = data;
		this.#items = data.items;
		this.#card = new ItemCard(this);
		await pause();
		const groups = groupItems(data.items);
		await pause();
		const overviews = [...this.querySelectorAll<SVGSVGElement>('.over svg')];
		const bounds = placeOverview(data.items, PANEL_WIDTH).window;
		const told = { moved: () => this.#moved(), rests: (words: string) => this.#say(`${words}${this.#elsewhere()}`) };
		for (const section of this.querySelectorAll<HTMLElement>('.detail')) {
			await pause();
			const picture = section.querySelector('svg.chart');
			if (picture instanceof SVGSVGElement) this.#views.push(new DetailView(section, picture, data, groups, bounds, told));
		}
		for (const picture of overviews) {
			await pause();
			this.#brushes.push(new OverviewBrush(picture, this.#views, data.items));
		}
		for (const view of this.#views) view.rove(null, false);
		this.#listen();
		this.#read();
		window.addEventListener('popstate', () => this.#read());
	}

	get #form(): HTMLFormElement | null {
		return this.querySelector('form');
	}

	#listen(): void {
		this.#form?.addEventListener('change', () => {
			note(this);
			this.#filter();
			this.#write(true);
		});
		this.#form?.addEventListener('reset', () => setTimeout(() => this.#form?.dispatchEvent(new Event('change'))));
		this.addEventListener('click', (event) => this.#tool(event));
		this.addEventListener('keydown', (event) => this.#key(event));
		this.addEventListener('focusin', (event) => this.#enter(event.target));
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

	/** Says and shows what comes into focus by keys; what gets it back was said before. */
	#enter(target: EventTarget | null): void {
		const link = target instanceof SVGAElement && target.matches(':focus-visible') ? target : null;
		const view = this.#views.find((v) => link !== null && v.picture.contains(link));
		const item = this.#data?.byId.get(link?.dataset['id'] ?? '');
		if (view?.restoring === false && item !== undefined) this.#say(view.say(item));
		if (this.#linkAt(target) === null) this.#card?.hide();
		else this.#point(target, false);
	}

	#linkAt(target: EventTarget | null): Element | null {
		const near = target instanceof Element ? target.closest('a[data-id], a[data-of]') : null;
		const link = near?.hasAttribute('data-of') ? (near.parentElement?.querySelector('a[data-id]') ?? null) : near;
		return link?.closest('svg.chart, .column') ? link : null;
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
		if (button === null || view === undefined || button.ariaDisabled === 'true') return;
		const window = toolWindows(view.window, view.served)[button.dataset['do'] ?? ''];
		if (window) view.glide(window);
	}

	#key(event: KeyboardEvent): void {
		if (event.key === 'Escape') this.#card?.hide();
		const link = event.target instanceof SVGElement ? event.target : null;
		const view = this.#views.find((v) => link !== null && v.picture.contains(link));
		if (link === null || view === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		const last = view.stops.length - 1;
		const at = view.stops.findIndex((item) => item.id === link.dataset['id']);
		// From the drawing itself, back is its last item.
		const back = at < 0 && last >= 0 ? last : at - 1;
		const steps: Record<string, () => void> = {
			ArrowRight: () => this.#walk(view, at + 1),
			ArrowDown: () => this.#walk(view, at + 1),
			ArrowLeft: () => this.#walk(view, back),
			ArrowUp: () => this.#walk(view, back),
			Home: () => this.#walk(view, 0),
			End: () => this.#walk(view, last),
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
		const item = view.stops[index] ?? view.beyond(index < 0 ? -1 : 1);
		if (item === undefined) {
			this.#say(index < 0 ? inMoves('nothingEarlier') : inMoves('nothingLater'));
			return;
		}
		const day = item.from ?? item.to ?? 0;
		const inside = view.stops.includes(item);
		let link = inside ? view.linkOf(item.id) : null;
		// Where it is one of many in a bar, come closer until it has a sign of its own.
		for (let length = inside ? view.window.to - view.window.from : (view.window.to - view.window.from) * 2; link === null && length > 3; ) {
			length /= 2;
			view.move({ from: day - length / 2, to: day + length / 2 }, false);
			view.draw();
			link = view.linkOf(item.id);
		}
		if (link === null) return;
		view.rove(link.dataset['id'] ?? null, true);
		this.#say(view.say(item));
	}

	#say(words: string): void {
		const live = this.querySelector('[aria-live=polite]');
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
		showOnly(this, this.#items);
		countLanes(this, this.#items);
		const statements = this.#items.filter((item) => item.kind === 'statement').length;
		this.#say(inMoves('allOf', { all: yes(isEmpty(filter)), n: statements }) + this.#elsewhere());
		const found = this.querySelector('output');
		if (found)
			found.textContent = inMoves('shownOf', {
				shown: statements,
				all: this.#data.items.filter((item) => item.kind === 'statement').length,
			});
	}

	/** Where the statements are while a filter leaves none in any drawing; also as words to say. */
	#elsewhere(): string {
		const place = this.querySelector<HTMLElement>('[data-elsewhere]');
		const button = place?.querySelector('button');
		const empty = this.#items !== this.#data?.items && !this.#views.some((view) => view.hasStatements);
		if (!place || !button) return '';
		if (!empty && place.contains(document.activeElement)) this.#views[0]?.picture.focus({ preventScroll: true });
		place.hidden = !empty;
		if (!empty) return '';
		const { words, window } = elsewhere(this.#items);
		button.hidden = window === null;
		button.onclick = () => window && this.#views[0]?.glide(window);
		place.firstElementChild?.replaceChildren(words);
		return inMoves('noneIsDrawn', { words: words.replace(/[:：] ?$/, '') });
	}

	#moved(): void {
		for (const brush of this.#brushes) brush.boxes();
		clearTimeout(this.#remember);
		this.#remember = window.setTimeout(() => this.#write(false), 400);
	}

	/** The state from the address. */
	#read(): void {
		leadOn(this.#data?.renamed ?? {});
		const query = new URLSearchParams(location.search);
		const bounds = this.#brushes[0]?.window ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
		const windows = windowsIn(query, bounds);
		const unknown = [...unofferedIn(this.#form, query), ...unknownWindows(query, bounds)];
		note(this, sayUnknown(unknown) ?? '');
		for (const [index, view] of this.#views.entries()) {
			const wanted = windows[index] ?? view.served;
			if (wanted.from !== Math.round(view.window.from) || wanted.to !== Math.round(view.window.to)) view.move(wanted, false);
		}
		if (this.#form === null) return;
		const before = JSON.stringify(filterOf(this.#form));
		fillForm(this.#form, query);
		if (JSON.stringify(filterOf(this.#form)) !== before || this.#data?.items.length !== this.#items.length) this.#filter();
	}

	/** The state into the address: a filter is a step to come back to, a movement is not. */
	#write(step: boolean): void {
		const moved = this.#views.some((view) => !view.isServed());
		const filter = this.#form === null ? {} : filterOf(this.#form);
		const address = addressOf(location, filter, moved ? this.#views.map((view) => view.window) : []);
		if (step) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}
}

customElements.define('px-timeline', PxTimeline);
