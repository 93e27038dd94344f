import type { TimeItem } from '../../text/item.ts';
import { inCharts, inMoves } from '../../words/words.ts';
import type { TimelineData } from './data.ts';

/** The one card of a timeline: what a mark stands for, beside it. Hover, focus and tap show the same. */
export class ItemCard {
	readonly element = document.createElement('div');
	#hide = 0;

	constructor(root: HTMLElement) {
		this.element.className = 'card';
		this.element.hidden = true;
		this.element.addEventListener('pointerenter', () => clearTimeout(this.#hide));
		this.element.addEventListener('pointerleave', () => this.hide(200));
		root.append(this.element);
	}

	/** Shows an item under the link that stands for it. */
	show(item: TimeItem, link: Element, data: TimelineData): void {
		clearTimeout(this.#hide);
		const line = (name: string, text: string) => {
			const p = document.createElement('p');
			p.className = name;
			p.textContent = text;
			return p;
		};
		const heading = document.createElement('a');
		heading.href = data.site.href(item);
		heading.textContent = item.text;
		// The link beside it is the way in for the keyboard; this one is for a finger.
		heading.tabIndex = -1;
		const title = document.createElement('p');
		title.className = 'what';
		title.append(heading);
		const answers = item.answers
			.flatMap((id) => data.byId.get(id) ?? [])
			.map((to) => inMoves('whoText', { who: to.who || inMoves('whatHappened'), text: to.text }));
		this.element.replaceChildren(
			line(
				'when',
				`${inCharts('verbDateFull', { verb: item.verb, date: item.date })}${item.joint ? inCharts('commaJointly') : ''} · ${item.howWords}`,
			),
			...(item.kind === 'event' || item.who === '' ? [] : [line('who', item.who)]),
			title,
			...(answers.length > 0 ? [line('when', inMoves('answers', { list: answers.join('; ') }))] : []),
			...(item.article === '' ? [] : [line('when', data.article(item.article))]),
		);
		this.element.hidden = false;
		this.#place(link.getBoundingClientRect());
	}

	/** Hides it, at once or after a while. */
	hide(after = 0): void {
		clearTimeout(this.#hide);
		this.#hide = window.setTimeout(() => {
			this.element.hidden = true;
		}, after);
	}

	#place(at: DOMRect): void {
		const { offsetWidth, offsetHeight } = this.element;
		const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - offsetWidth - 8));
		const below = at.bottom + 6;
		const top = below + offsetHeight < window.innerHeight ? below : Math.max(8, at.top - offsetHeight - 6);
		this.element.style.left = `${left}px`;
		this.element.style.top = `${top}px`;
	}
}
