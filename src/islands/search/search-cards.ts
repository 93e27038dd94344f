import { cardClass, cardMarkup } from '../../markup/statement-card.ts';
import type { Result } from '../../search/engine/answer.ts';
import type { Reason } from '../../search/engine/reasons.ts';
import type { ThingGroup } from '../../search/engine/things.ts';
import { marksIn } from '../../search/query/marks.ts';
import { href } from '../../site.ts';
import type { Card } from '../../text/card.ts';
import { inSearch } from '../../words/words.ts';
import { el, marked, nodesOf } from './dom.ts';

const REASON: Readonly<Record<Reason['role'], string>> = inSearch.table.reason;

/** Why a statement was found, in words: the role, the thing, the name that matched. */
export function reasonText({ role, thing, by }: Reason): HTMLElement {
	const other = by !== null && by.text !== thing;
	const matched = by === null ? [] : nodesOf(marked(by.text, by.marks));
	const parts = other
		? inSearch.rich<Node>('reasonBy', { role: REASON[role], thing, by: matched })
		: inSearch.rich<Node>('reasonThing', { role: REASON[role], thing: by === null ? thing : matched });
	return el('span', {}, ...parts);
}

/** A card as pages print it, with words of it marked. */
function cardElement(card: Card, terms: ReadonlySet<string> = new Set()): HTMLElement {
	const options = { href, shown: (text: string) => marked(text, marksIn(text, terms)) };
	return el('article', { class: cardClass(card, options) }, ...nodesOf(cardMarkup(card, options)));
}

/** A statement as a result: the card of every page, with what matched marked and why it was found. */
export function resultCard({ card, reasons, terms }: Result): HTMLElement {
	const element = cardElement(card, new Set(terms));
	const why = reasons.flatMap((r, index) => (index > 0 ? ['; ', reasonText(r)] : [reasonText(r)]));
	if (why.length > 0) element.append(el('p', { class: 'why' }, ...inSearch.rich<Node>('foundBy', { reasons: why })));
	return element;
}

/** Things of one sort as a list under their heading. */
export function thingSection({ sort, total, items }: ThingGroup): HTMLElement {
	const left = total - items.length;
	return el(
		'section',
		{ class: 'things', id: `found-${sort}` },
		el('h2', {}, inSearch('things', { sort, n: total })),
		el(
			'ul',
			{ class: 'list' },
			...items.map(({ path, label, note, by }) =>
				el(
					'li',
					{},
					el('a', { href: href(path) }, ...nodesOf(marked(label.text, label.marks))),
					el('small', {}, note),
					by !== null && el('small', {}, ...inSearch.rich<Node>('foundBy', { reasons: nodesOf(marked(by.text, by.marks)) })),
				),
			),
		),
		left > 0 && el('p', { class: 'small mute' }, inSearch('moreThings', { n: left })),
	);
}
