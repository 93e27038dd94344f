import { cardClass, cardMarkup } from '../../markup/statement-card.ts';
import type { Result } from '../../search/engine/answer.ts';
import type { Reason } from '../../search/engine/reasons.ts';
import type { ThingGroup } from '../../search/engine/things.ts';
import { nounsOf } from '../../search/format/kinds.ts';
import { marksIn } from '../../search/query/marks.ts';
import { href } from '../../site.ts';
import type { Card } from '../../text/card.ts';
import { el, marked, nodesOf } from './dom.ts';

const REASON = {
	speaker: 'speaker',
	post: 'post',
	about: 'about',
	outlet: 'outlet',
	topic: 'topic',
	issue: 'issue',
	side: 'side',
	claim: 'claim',
	event: 'event',
	article: 'article',
	presentation: 'print',
	act: 'act',
	year: 'year',
	printed: 'the words printed there',
} as const satisfies Record<Reason['role'], string>;

/** A number with its noun. */
export function count(n: number, [one, several]: readonly [string, string]): string {
	return `${n.toLocaleString('en')} ${n === 1 ? one : several}`;
}

/** Why a statement was found, in words: the role, the thing, the name that matched. */
export function reasonText({ role, thing, by }: Reason): HTMLElement {
	const other = by !== null && by.text !== thing;
	return el(
		'span',
		{},
		`${REASON[role]}: `,
		...(other || by === null ? [thing] : nodesOf(marked(by.text, by.marks))),
		...(other ? [' (', ...nodesOf(marked(by.text, by.marks)), ')'] : []),
	);
}

/** A card as pages print it, with words of it marked. */
function cardElement(card: Card, terms: ReadonlySet<string> = new Set()): HTMLElement {
	const options = { href, shown: (text: string) => marked(text, marksIn(text, terms)) };
	return el('article', { class: cardClass(card, options) }, ...nodesOf(cardMarkup(card, options)));
}

/** A statement as a result: the card of every page, with what matched marked and why it was found. */
export function resultCard({ card, reasons, terms }: Result): HTMLElement {
	const element = cardElement(card, new Set(terms));
	const why = reasons.flatMap((r, index) => [index > 0 ? '; ' : null, reasonText(r)]);
	if (why.length > 0) element.append(el('p', { class: 'why' }, 'Found by ', ...why));
	return element;
}

/** Things of one sort as a list under their heading. */
export function thingSection({ sort, total, items }: ThingGroup): HTMLElement {
	const left = total - items.length;
	return el(
		'section',
		{ class: 'things', id: `found-${sort}` },
		el('h2', {}, count(total, nounsOf(sort))),
		el(
			'ul',
			{ class: 'list' },
			...items.map(({ path, label, note, by }) =>
				el(
					'li',
					{},
					el('a', { href: href(path) }, ...nodesOf(marked(label.text, label.marks))),
					el('small', {}, note),
					by !== null && el('small', {}, 'Found by ', ...nodesOf(marked(by.text, by.marks))),
				),
			),
		),
		left > 0 && el('p', { class: 'small mute' }, `${left} more: add a word to narrow them.`),
	);
}
