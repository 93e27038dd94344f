import type { DeskState } from '../state.ts';
import { make } from './dom.ts';
import { drawItem, type Run } from './draw-item.ts';
import { drawParagraph, numbersOf } from './draw-source.ts';
import { type DeskItem, itemsByParagraph } from './items.ts';

/** The rows of a record: a paragraph of the source text and what the record has of it. A row that is the same stays as it is. */
export class Rows {
	readonly node = make('div', { class: 'rows-of-desk' });
	readonly #drawn = new Map<number, { words: string; node: HTMLElement }>();

	/** Draws what is new. */
	draw(state: DeskState, run: Run): void {
		const numbers = numbersOf(state);
		const paragraphs = new Map(state.paragraphs.map((one) => [one.number, one]));
		const rows = itemsByParagraph(state);
		const nodes = [...rows].map(([number, items]) => {
			const paragraph = paragraphs.get(number);
			const words = JSON.stringify([paragraph, items, paragraph?.runs.flatMap((r) => r.parts.map((key) => numbers.get(key)))]);
			const known = this.#drawn.get(number);
			if (known?.words === words) return known.node;
			const name = make('h2', {}, number === 0 ? 'The whole record' : `¶ ${number}`);
			const source =
				paragraph === undefined ? make('div', { class: 'source none' }, name) : drawParagraph(paragraph, state.language, numbers);
			const node = make('div', { class: `row${items.length === 0 ? ' bare' : ''}` }, source, this.#list(number, items, run));
			this.#drawn.set(number, { words, node });
			return node;
		});
		for (const number of this.#drawn.keys()) if (!rows.has(number)) this.#drawn.delete(number);
		const same = nodes.length === this.node.children.length && nodes.every((node, index) => this.node.children[index] === node);
		if (!same) this.node.replaceChildren(...nodes);
	}

	#list(number: number, items: readonly DeskItem[], run: Run): HTMLElement | null {
		if (items.length === 0) return null;
		const label = number === 0 ? 'Of the whole record' : `Of paragraph ${number}`;
		return make('ol', { class: 'items', attributes: { 'aria-label': label } }, ...items.map((item) => drawItem(item, run)));
	}
}
