import type { SearchAnswer } from '../../search/engine/answer.ts';
import { marksIn } from '../../search/query/marks.ts';
import { href } from '../../site.ts';
import styles from '../../styles/palette.css?url';
import { inSearch } from '../../words/words.ts';
import { client, latestOnly } from '../search/client.ts';
import { el, marked, nodesOf, sign } from '../search/dom.ts';
import { reasonText } from '../search/search-cards.ts';
import { sayFound, sayThings } from '../search/status.ts';
import { keepSlash, slashIsOn } from './slash.ts';

const STATEMENTS = 6;
const THINGS = 3;

/** A dialog that searches everything from any page: a combobox whose options are the results. */
class PxPalette extends HTMLElement {
	#at = -1;
	#spoken = 0;
	readonly #input = el('input', {
		type: 'text',
		role: 'combobox',
		'aria-label': inSearch('searchEverything'),
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': 'palette-list',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
		placeholder: inSearch('placeholder'),
	});
	readonly #count = el('p', { class: 'count' });
	readonly #live = el('p', { class: 'hidden', role: 'status' });
	readonly #list = el('div', { id: 'palette-list', role: 'listbox', 'aria-label': inSearch('results'), hidden: true });
	readonly #close = el('button', { type: 'button' }, inSearch('close'));
	readonly #slash = el('input', { type: 'checkbox' });
	readonly #dialog = el(
		'dialog',
		{ class: 'palette', 'aria-label': inSearch('search') },
		el('div', { class: 'top-line' }, this.#input, this.#close),
		this.#count,
		this.#live,
		this.#list,
		el(
			'p',
			{ class: 'keys' },
			el('label', {}, this.#slash, inSearch('openWith'), el('kbd', {}, '/')),
			' · ',
			el('kbd', {}, 'Ctrl K'),
			inSearch('opensToo'),
		),
	);

	readonly #search = latestOnly<string>(async (query) => {
		if (query.trim() === '') {
			this.#clear('');
			return;
		}
		if (this.#list.hidden) this.#count.textContent = inSearch('searching');
		try {
			const answer = await client.ask({
				kind: 'search',
				request: { query, picked: {}, sort: 'relevance', limit: STATEMENTS, expanded: [] },
			});
			if (this.#input.value === query) this.#draw(query, answer);
		} catch {
			this.#clear(inSearch('paletteFailed'));
		}
	});

	connectedCallback(): void {
		if (this.firstChild !== null) return;
		this.append(this.#dialog);
		this.#input.addEventListener('input', () => {
			this.#search(this.#input.value);
		});
		this.#input.addEventListener('keydown', (event) => {
			this.#key(event);
		});
		this.#slash.addEventListener('change', () => {
			keepSlash(this.#slash.checked);
		});
		this.#close.addEventListener('click', () => {
			this.#dialog.close();
		});
		this.#dialog.addEventListener('click', (event) => {
			const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
			if (option !== null) this.#open(option);
			else if (event.target === this.#dialog) this.#dialog.close();
		});
		this.#list.addEventListener('pointerdown', (event) => {
			event.preventDefault();
		});
	}

	/** Opens the dialog with what was last typed selected; the browser gives the focus back on closing. */
	open(): void {
		this.#slash.checked = slashIsOn();
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#input.focus();
		this.#input.select();
		// The first letter finds the worker ready.
		client.start();
		this.#search(this.#input.value === '' ? ' ' : this.#input.value);
	}

	get #options(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
	}

	#open(option: HTMLElement): void {
		const { href: to } = option.dataset;
		if (to !== undefined) location.assign(to);
	}

	#key(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const options = this.#options;
		if (event.key === 'ArrowDown') this.#point(((this.#at + 2) % (options.length + 1)) - 1);
		else if (event.key === 'ArrowUp') this.#point(this.#at < 0 ? options.length - 1 : this.#at - 1);
		else if (event.key === 'Enter') {
			const option = options[this.#at];
			if (option !== undefined) this.#open(option);
			else if (this.#input.value.trim() !== '') location.assign(searchPage(this.#input.value));
		} else return;
		event.preventDefault();
	}

	#point(to: number): void {
		this.#at = to;
		this.#options.forEach((option, index) => {
			option.setAttribute('aria-selected', String(index === to));
			if (index === to) option.scrollIntoView({ block: 'nearest' });
		});
		if (to < 0) this.#input.removeAttribute('aria-activedescendant');
		else this.#input.setAttribute('aria-activedescendant', `palette-${to}`);
	}

	#clear(text: string): void {
		this.#list.hidden = true;
		this.#list.replaceChildren();
		this.#input.setAttribute('aria-expanded', 'false');
		this.#count.textContent = text;
		this.#point(-1);
	}

	#draw(query: string, answer: SearchAnswer): void {
		let number = 0;
		const option = (to: string, ...children: (Node | string | false)[]) =>
			el('div', { role: 'option', 'aria-selected': 'false', 'data-href': to }, ...children);
		const group = (title: string, ...options: Node[]) => {
			const id = `palette-g${number++}`;
			return el('div', { role: 'group', 'aria-labelledby': id }, el('p', { id, class: 'group' }, title), ...options);
		};
		const statements: Node[] = [];
		if (answer.results.length > 0)
			statements.push(
				group(
					inSearch('statements', { n: answer.total }),
					...answer.results.map(({ card, terms, reasons: [reason] }) =>
						option(
							href(`/statements/${card.id}/`),
							sign(card.sign),
							el(
								'span',
								{},
								...nodesOf(marked(card.heading, marksIn(card.heading, new Set(terms)))),
								el(
									'small',
									{},
									inSearch('howWhen', { how: card.how.split(' · ')[0] ?? '', when: card.when }),
									...(reason === undefined ? [] : [inSearch('foundByReason'), reasonText(reason)]),
								),
							),
						),
					),
					option(searchPage(query), el('span', {}, inSearch('allWithFilters', { n: answer.total }))),
				),
			);
		const things = answer.things.map(({ sort, total, items }) =>
			group(
				inSearch('things', { sort, n: total }),
				...items
					.slice(0, THINGS)
					.map(({ path, label, note, by }) =>
						option(
							href(path),
							el(
								'span',
								{},
								...nodesOf(marked(label.text, label.marks)),
								el('small', {}, note, ...(by === null ? [] : [' · ', ...nodesOf(marked(by.text, by.marks))])),
							),
						),
					),
			),
		);
		// Who types a name means to go there.
		const groups = answer.named ? [...things, ...statements] : [...statements, ...things];
		this.#list.replaceChildren(...groups);
		this.#options.forEach((one, index) => {
			one.id = `palette-${index}`;
		});
		this.#list.hidden = groups.length === 0;
		this.#input.setAttribute('aria-expanded', String(groups.length > 0));
		this.#point(-1);
		const guesses = answer.guesses.map(({ typed, as }) => inSearch('typedReadAs', { typed, as: as.join(', ') })).join('; ');
		this.#count.textContent = [sayFound(answer), sayThings(answer), guesses].filter((text) => text !== '').join(' · ');
		clearTimeout(this.#spoken);
		this.#spoken = window.setTimeout(() => {
			this.#live.textContent = this.#count.textContent;
		}, 500);
	}
}

function searchPage(query: string): string {
	return href(`/search/?q=${encodeURIComponent(query.trim())}`);
}

function styled(): Promise<void> {
	if (document.querySelector(`link[href="${styles}"]`) !== null) return Promise.resolve();
	return new Promise((resolve) => {
		const link = el('link', { rel: 'stylesheet', href: styles });
		link.addEventListener('load', () => {
			resolve();
		});
		link.addEventListener('error', () => {
			resolve();
		});
		document.head.append(link);
	});
}

/** Opens the palette, the one of the page. */
async function openPalette(): Promise<void> {
	await styled();
	if (customElements.get('px-palette') === undefined) customElements.define('px-palette', PxPalette);
	let palette = document.querySelector<PxPalette>('px-palette');
	if (palette === null) {
		palette = new PxPalette();
		document.body.append(palette);
	}
	palette.open();
}

// The keys' script loads this file and says when to open it.
addEventListener('px-palette', () => void openPalette());
