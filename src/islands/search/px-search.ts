import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { SaveFormat } from '../../search/engine/messages.ts';
import type { Sort } from '../../search/engine/order.ts';
import type { Request } from '../../search/engine/run.ts';
import { inSearch } from '../../words/words.ts';
import { client, latestOnly } from './client.ts';
import { completeOperators } from './combo.ts';
import { el } from './dom.ts';
import { download } from './download.ts';
import { KeptAddress } from './kept-address.ts';
import { drawFacets, isFacet, pick } from './panel.ts';
import { resultCard, thingSection } from './search-cards.ts';
import { asksNothing, readState, STEP, writeState } from './state.ts';
import { sayFound, sayThings, statusLines } from './status.ts';

const SORTS: readonly [Sort, string][] = [
	['relevance', inSearch.table.sort.relevance],
	['newest', inSearch.table.sort.newest],
	['oldest', inSearch.table.sort.oldest],
];

/** The search page: adds results, facets, order and downloads to the served form and list. */
class PxSearch extends HTMLElement {
	#request: Request = readState('');
	readonly #title = document.title;
	readonly #address = new KeptAddress();
	#shown = 0;
	#spoken = 0;
	#told = '';
	readonly #status = el('div', { class: 'status' });
	readonly #live = el('p', { class: 'hidden', role: 'status' });
	readonly #results = el('ol', { class: 'results', 'aria-label': inSearch('statementsFound') });
	readonly #things = el('div', { class: 'other' });
	readonly #panel = el('div', { class: 'facets' });
	readonly #sort = el('select', { id: 'sort' }, ...SORTS.map(([value, label]) => el('option', { value }, label)));
	readonly #order = el('p', { class: 'order' }, el('label', { for: 'sort' }, inSearch('order')), this.#sort);
	readonly #more = el('button', { type: 'button', class: 'more', hidden: true });
	readonly #narrow = el('details', { class: 'narrow' }, el('summary', {}, inSearch('narrow')), this.#panel);
	readonly #save = el(
		'p',
		{ class: 'save' },
		inSearch('listAs'),
		el('button', { type: 'button', class: 'small-button', 'data-save': 'csv' }, 'CSV'),
		' ',
		el('button', { type: 'button', class: 'small-button', 'data-save': 'json' }, 'JSON'),
	);
	/** Why a list was not saved; empty until one was not. */
	readonly #unsaved = el('p', { role: 'alert' });
	readonly #found = el(
		'div',
		{ class: 'found', hidden: true },
		el('aside', { 'aria-label': inSearch('narrow') }, this.#narrow),
		el('div', {}, this.#status, this.#order, this.#results, this.#more, this.#save, this.#things),
	);

	readonly #search = latestOnly<Request>(async (request) => {
		try {
			this.#draw(request, await client.ask({ kind: 'search', request }));
		} catch (error) {
			this.#failed(error instanceof Error ? error.message : String(error));
		}
	});

	/** Says what is missing and offers to ask again; the served page stands below. */
	#failed(why: string): void {
		const again = el('button', { type: 'button', class: 'small-button' }, inSearch('tryAgain'));
		again.addEventListener('click', () => {
			this.#show();
		});
		this.#status.replaceChildren(el('p', { role: 'alert' }, inSearch('notRead', { why }), again));
		for (const part of [this.#results, this.#things, this.#panel]) part.replaceChildren();
		for (const part of [this.#order, this.#more, this.#save]) part.hidden = true;
		this.#found.classList.add('plain');
		this.#state('failed');
	}

	/** What stands on the page: the served landing, nothing but “searching”, an answer, or why there is none above the landing. */
	#state(state: 'landing' | 'searching' | 'answered' | 'nothing' | 'failed'): void {
		const { dataset } = document.documentElement;
		dataset['search'] = state;
		this.#found.hidden = state === 'landing' || state === 'searching';
	}

	get #input(): HTMLInputElement {
		const input = this.querySelector<HTMLInputElement>('input[name=q]');
		if (input === null) throw new Error('the search form has no field');
		return input;
	}

	connectedCallback(): void {
		const form = this.querySelector('form');
		const served = this.querySelector('.served');
		if (form === null || served === null) return;
		served.before(this.#live, this.#found);
		const wide = matchMedia('(min-width: 60rem)');
		this.#narrow.open = wide.matches;
		wide.addEventListener('change', () => {
			this.#narrow.open = wide.matches;
		});
		completeOperators(this.#input, () => {
			this.#typed();
		});
		this.#input.addEventListener('input', () => {
			this.#typed();
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go({ ...this.#request, query: this.#input.value, limit: STEP }, 'settle');
		});
		this.#panel.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement) || !isFacet(target.name)) return;
			this.#go({ ...this.#request, picked: pick(this.#request, target.name, target.value, target.checked), limit: STEP }, 'push');
		});
		this.#sort.addEventListener('change', () => {
			this.#go({ ...this.#request, sort: SORTS.find(([sort]) => sort === this.#sort.value)?.[0] ?? 'relevance', limit: STEP }, 'push');
		});
		this.addEventListener('click', (event) => {
			this.#clicked(event);
		});
		addEventListener('popstate', () => {
			this.#address.forget();
			this.#restore();
		});
		addEventListener('pagehide', () => {
			this.#address.write();
		});
		this.#getReady(form);
		const typed = this.#input.value;
		this.#restore();
		// What was typed before this script was there.
		if (typed !== '' && this.#request.query === '') {
			this.#input.value = typed;
			this.#input.dispatchEvent(new Event('input'));
		}
	}

	/** The worker gets ready once somebody turns to the form; at once where the address asks for something. */
	#getReady(form: HTMLFormElement): void {
		const start = () => {
			client.start();
		};
		if (location.search !== '' || form.contains(document.activeElement)) start();
		for (const turn of ['focusin', 'pointerover'] as const) form.addEventListener(turn, start, { once: true });
	}

	#restore(): void {
		this.#request = readState(location.search);
		if (this.#input.value !== this.#request.query) this.#input.value = this.#request.query;
		this.#show();
	}

	#typed(): void {
		this.#go({ ...this.#request, query: this.#input.value, limit: STEP }, 'typed');
	}

	#clicked(event: MouseEvent): void {
		const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
		if (target === null) return;
		this.#address.write();
		const { save, expand } = target.dataset;
		if (target === this.#more) this.#go({ ...this.#request, limit: this.#request.limit + STEP }, 'push');
		else if (save === 'csv' || save === 'json') this.#saveAs(save);
		else if (isFacet(expand)) {
			this.#request = { ...this.#request, expanded: [...this.#request.expanded, expand] };
			this.#show();
		} else if (
			target instanceof HTMLAnchorElement &&
			target.pathname === location.pathname &&
			target.hash === '' &&
			!event.ctrlKey &&
			!event.metaKey &&
			!event.shiftKey &&
			event.button === 0
		) {
			// A link to another search of this page: the same page answers it.
			event.preventDefault();
			this.#address.push(target.href);
			this.#restore();
			this.#input.focus();
		}
	}

	/** Saves the list, or says why it could not be: the button stays, to be pressed again. */
	#saveAs(format: SaveFormat): void {
		this.#unsaved.textContent = '';
		download(this.#request, format).catch((error: unknown) => {
			this.#unsaved.textContent = inSearch('notSaved', { why: error instanceof Error ? error.message : String(error) });
			this.#save.after(this.#unsaved);
		});
	}

	/** Asks anew and keeps the address. */
	#go(request: Request, step: 'typed' | 'settle' | 'push'): void {
		this.#request = request;
		this.#address[step](location.pathname + writeState(request));
		this.#show();
	}

	#show(): void {
		this.#sort.value = this.#request.sort;
		if (asksNothing(this.#request)) {
			this.#state('landing');
			this.#say('');
			return;
		}
		// What is drawn stays until the next answer; before the first there is none.
		if (document.documentElement.dataset['search'] !== 'answered') this.#state('searching');
		this.#search(this.#request);
	}

	#draw(request: Request, answer: SearchAnswer): void {
		if (asksNothing(this.#request)) return;
		this.#state(answer.blank && answer.total === 0 ? 'nothing' : 'answered');
		this.#status.replaceChildren(...statusLines(request, answer).filter((line) => line !== false));
		const more = request.limit > STEP && this.#shown > 0 && this.#shown < answer.results.length && document.activeElement === this.#more;
		const { results } = answer;
		const ranked = request.sort === 'relevance';
		const firstLinked = ranked ? results.findIndex((result) => result.linked) : -1;
		const rest = () => el('p', { class: 'rest' }, inSearch(firstLinked === 0 ? 'linked' : 'linkedFrom'));
		this.#results.replaceChildren(...results.map((result, index) => el('li', {}, index === firstLinked && rest(), resultCard(result))));
		if (more) this.#results.children[this.#shown]?.querySelector<HTMLElement>('h3 a')?.focus();
		this.#shown = answer.results.length;
		this.#things.replaceChildren(...answer.things.map(thingSection));
		const left = answer.total - answer.results.length;
		this.#more.hidden = left <= 0;
		this.#more.textContent = inSearch('more', { n: Math.min(left, STEP) });
		this.#save.hidden = answer.total === 0;
		this.#order.hidden = answer.total < 2;
		drawFacets(this.#panel, answer.blank ? [] : answer.facets);
		this.#found.classList.toggle('plain', this.#panel.childElementCount === 0);
		const things = sayThings(answer);
		const found = sayFound(answer);
		this.#say(things === '' ? found : inSearch('foundAndThings', { found, things }));
		this.dataset['ms'] = client.ms.toFixed(1);
		this.dataset['answered'] = request.query;
	}

	/** Tells screen readers and the tab once the typing rests, and only what changed. */
	#say(text: string): void {
		clearTimeout(this.#spoken);
		this.#spoken = window.setTimeout(() => {
			const query = this.#request.query.trim();
			document.title = query === '' ? this.#title : `${query} · ${this.#title}`;
			if (text !== this.#told) this.#live.textContent = text;
			this.#told = text;
		}, 500);
	}
}

customElements.define('px-search', PxSearch);
