import { drawTies } from '../../charts/draw-ties.ts';
import { placeTies } from '../../charts/place-ties.ts';
import type { Ties } from '../../model/views/ties.ts';
import { inMoves } from '../../words/words.ts';
import { leadOn, sayUnknown } from '../tool/named.ts';
import { fetchWhole, note, wake } from '../tool/tool.ts';
import { trustedDrawing } from '../tool/trusted.ts';

/** What `/network/<view>.json` holds. */
interface NetworkFile {
	base: string;
	source: string;
	target: string;
	ties: Ties;
	renamed: Record<string, string>;
	statements: Record<string, [heading: string, when: string]>;
}

const isCount = (text: string | null) => text !== null && /^[1-9]\d{0,5}$/.test(text);

/** Adds to the served network: the ties of one actor, fewer or more ties, the statements of whom you choose; kept in the address. */
class PxNetwork extends HTMLElement {
	#file: NetworkFile | null = null;
	/** The other end, where one cell of the matrix is chosen. */
	#to = '';

	connectedCallback(): void {
		wake(this, 'ties', (again) => this.#load(again));
	}

	async #load(again: boolean): Promise<void> {
		this.#file = await fetchWhole<NetworkFile>(this, again);
		this.#form?.addEventListener('input', () => this.#change());
		this.#form?.addEventListener('submit', (event) => event.preventDefault());
		this.#form?.addEventListener('reset', () => setTimeout(() => this.#change()));
		this.addEventListener('click', (event) => this.#choose(event));
		window.addEventListener('popstate', () => this.#read());
		this.#read();
	}

	get #form(): HTMLFormElement | null {
		return this.querySelector('form');
	}

	#field(name: 'node' | 'min'): HTMLInputElement | HTMLSelectElement | null {
		const field = this.#form?.elements.namedItem(name);
		return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
	}

	#state(): { node: string; min: number } {
		const least = Number(this.dataset['least']);
		return { node: this.#field('node')?.value ?? '', min: Math.max(1, Number(this.#field('min')?.value) || least) };
	}

	/** In the picture and the matrix a click chooses; the list that follows has the links. With a modifier it is a link still. */
	#choose(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a[data-node], a[data-from]') : null;
		const field = this.#field('node');
		if (link === null || field === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const id = link.getAttribute('data-node') ?? link.getAttribute('data-from') ?? '';
		const to = link.getAttribute('data-to') ?? '';
		const again = field.value === id && this.#to === to;
		field.value = again ? '' : id;
		this.#change(again ? '' : to);
		if (to !== '' && !again) this.querySelector<HTMLElement>('.chosen h2')?.focus();
	}

	#change(to = ''): void {
		note(this);
		this.#to = to;
		const { node, min } = this.#state();
		const query = new URLSearchParams();
		if (node !== '') query.set('node', node);
		if (to !== '') query.set('to', to);
		if (min !== Number(this.dataset['least'])) query.set('min', String(min));
		const text = query.toString();
		history.pushState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}`);
		this.#draw();
	}

	#read(): void {
		leadOn(this.#file?.renamed ?? {});
		const query = new URLSearchParams(location.search);
		const [node, min] = [this.#field('node'), this.#field('min')];
		note(this, sayUnknown(this.#unknown(query)) ?? '');
		const known = (name: string) => (this.#isNode(query.get(name) ?? '') ? (query.get(name) ?? '') : '');
		if (node) node.value = known('node');
		this.#to = node?.value === '' ? '' : known('to');
		if (min) min.value = isCount(query.get('min')) ? (query.get('min') ?? '') : (this.dataset['least'] ?? '1');
		if (query.size > 0 || this.dataset['ready'] !== undefined) this.#draw();
	}

	#isNode(id: string): boolean {
		return this.#file !== null && [...this.#file.ties.sources, ...this.#file.ties.targets].some((node) => node.id === id);
	}

	/** What an address names that is none of the ends, no tie, no count. */
	#unknown(query: URLSearchParams): string[] {
		const [node, to, min] = ['node', 'to', 'min'].map((name) => query.get(name));
		const ends = [node, to].filter((id) => id != null && id !== '' && !this.#isNode(id)).map((id) => inMoves('quotedId', { id: id ?? '' }));
		const tied = this.#file?.ties.ties.some((tie) => tie.from === node && tie.to === to);
		const pair = ends.length === 0 && node && to && !tied ? [inMoves('tiesOf', { node, to })] : [];
		return [...ends, ...pair, ...(min == null || isCount(min) ? [] : [inMoves('atLeast', { n: min })])];
	}

	#draw(): void {
		const file = this.#file;
		if (file === null) return;
		const { node, min } = this.#state();
		// Whoever looks at one actor wants all of its ties.
		const least = node === '' ? min : Math.min(min, Number(this.dataset['least']) === min ? 1 : min);
		const site = { source: file.source, target: file.target, href: (id: string) => `${file.base.replace(/\/$/, '')}/actors/${id}/` };
		let left = 0;
		const focused = document.activeElement?.getAttribute('data-node');
		for (const picture of this.querySelectorAll<SVGSVGElement>('svg.chart')) {
			const placed = placeTies(file.ties, { least, ego: node === '' ? null : node, width: picture.viewBox.baseVal.width });
			left = placed.left;
			const title = picture.querySelector('title');
			picture.innerHTML = trustedDrawing(drawTies(placed, site));
			if (title) picture.prepend(title);
			picture.setAttribute('viewBox', `0 0 ${placed.width} ${placed.height}`);
			if (focused && picture.checkVisibility()) picture.querySelector<SVGAElement>(`a[data-node="${CSS.escape(focused)}"]`)?.focus();
		}
		const note = this.querySelector('[data-left]');
		if (note) note.textContent = left > 0 ? inMoves('tiesNotDrawn', { least, n: left }) : '';
		for (const row of this.querySelectorAll<HTMLElement>('.ties tbody tr'))
			row.hidden = node !== '' && row.dataset['from'] !== node && row.dataset['to'] !== node;
		this.#list(file, node, this.#to);
	}

	/** The statements of the actor, or of the tie, that is chosen. */
	#list(file: NetworkFile, node: string, to: string): void {
		const section = this.querySelector<HTMLElement>('.chosen');
		const [heading, note, list] = [section?.querySelector('h2'), section?.querySelector('p'), section?.querySelector('ol')];
		if (!section || !heading || !note || !list) return;
		section.hidden = node === '';
		if (node === '') return;
		const nameOf = (id: string) => [...file.ties.sources, ...file.ties.targets].find((n) => n.id === id)?.name ?? id;
		const name = nameOf(node);
		const as = (end: 'from' | 'to') => [...new Set(file.ties.ties.filter((tie) => tie[end] === node).flatMap((tie) => tie.statements))];
		const [from, onto] = [as('from'), as('to')];
		const tie = to === '' ? undefined : file.ties.ties.find((one) => one.from === node && one.to === to);
		const ids = tie?.statements ?? [...new Set([...from, ...onto])];
		const whose = tie === undefined ? name : `${name} → ${nameOf(to)}`;
		heading.textContent = inMoves('whoseStatements', { whose, n: ids.length });
		const page = document.createElement('a');
		page.href = `${file.base.replace(/\/$/, '')}/actors/${node}/`;
		page.textContent = inMoves('pageOf', { name });
		note.replaceChildren(
			inMoves('inAndIn', { name, source: file.source, from: from.length, target: file.target, onto: onto.length }),
			page,
		);
		list.replaceChildren(
			...ids.map((id) => {
				const item = document.createElement('li');
				const link = document.createElement('a');
				link.href = `${file.base.replace(/\/$/, '')}/statements/${id}/`;
				const [text = id, when = ''] = file.statements[id] ?? [];
				link.textContent = text;
				const small = document.createElement('small');
				small.className = 'mute';
				small.textContent = ` ${when}`;
				item.append(link, small);
				return item;
			}),
		);
		const live = this.querySelector('[aria-live]');
		if (live) live.textContent = heading.textContent;
	}
}

customElements.define('px-network', PxNetwork);
