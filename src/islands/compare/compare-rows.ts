import { againMarkup } from '../../markup/statement-card.ts';
import { href } from '../../site.ts';
import type { Card } from '../../text/card.ts';
import type { CompareRow } from '../../text/compare-shape.ts';
import { FUNCTION_LACKS, NO_FUNCTION, sayNone } from '../../text/comparing.ts';
import { counted } from '../../text/numbers.ts';
import { FUNCTION_QUESTION } from '../../text/wording.ts';
import { FUNCTIONS } from '../../vocabulary.ts';
import { el, nodesOf } from '../search/dom.ts';
import { cardElement } from '../search/search-cards.ts';

/** The two choices with what was found for them. */
export interface ChosenPair {
	labels: readonly [string, string];
	columns: readonly [CompareRow[], CompareRow[]];
	/** The cards of an article by their place in it. */
	cards: ReadonlyMap<number, readonly Card[]>;
}

type Key = (typeof FUNCTIONS)[number] | 'none';

/** Statements of one column in one row that are shown at most. */
const MOST_CARDS = 50;
const PLACES = [
	{ place: 'on-left', side: 'of-first', only: 'only_first' },
	{ place: 'on-right', side: 'of-second', only: 'only_second' },
] as const;
const ROWS: readonly Key[] = [...FUNCTIONS, 'none'];

function fills(row: CompareRow, key: Key): boolean {
	return key === 'none' ? row.functions.length === 0 : row.functions.includes(FUNCTIONS.indexOf(key));
}

/** Whether a statement is printed in an earlier row of the same column. */
function isAgain(row: CompareRow, key: Key): boolean {
	return ROWS.findIndex((other) => fills(row, other)) < ROWS.indexOf(key);
}

function printed(compared: ChosenPair, row: CompareRow, again: boolean): HTMLElement[] {
	const card = compared.cards.get(row.article)?.[row.at];
	if (card === undefined) return [];
	if (!again) return [cardElement(card)];
	return [el('p', { class: `again bar ${card.tone}` }, ...nodesOf(againMarkup(card, href(`/statements/${card.id}/`), href)))];
}

function blank({ columns, labels }: ChosenPair, at: 0 | 1, lacks: string): HTMLElement {
	const all = columns[at].length;
	const note = all === 0 ? 'Nothing was found for this choice.' : sayNone(labels[at], lacks, all);
	return el('p', { class: 'blank' }, note);
}

function column(compared: ChosenPair, key: Key, at: 0 | 1): HTMLElement {
	const list = compared.columns[at].filter((row) => fills(row, key));
	const inOrder = [...list.filter((row) => !isAgain(row, key)), ...list.filter((row) => isAgain(row, key))];
	const more = list.length - MOST_CARDS;
	return el(
		'div',
		{ class: `col ${PLACES[at].place} ${PLACES[at].side}` },
		el('p', { class: 'lab' }, el('b', {}, compared.labels[at]), list.length > 0 && ` ${counted(list.length, 'statement')}`),
		...inOrder.slice(0, MOST_CARDS).flatMap((row) => printed(compared, row, isAgain(row, key))),
		more > 0 && el('p', { class: 'links' }, `${counted(more, 'more statement')}: choose a topic to narrow them.`),
		list.length === 0 && key !== 'none' && blank(compared, at, FUNCTION_LACKS[key]),
	);
}

function question(compared: ChosenPair, key: Key): HTMLElement | null {
	if (key === 'none' && !compared.columns.flat().some((row) => fills(row, key))) return null;
	const title = key === 'none' ? NO_FUNCTION : FUNCTION_QUESTION[key];
	return el('section', { class: 'row' }, el('h2', {}, title), column(compared, key, 0), column(compared, key, 1));
}

function switcher({ labels }: ChosenPair): HTMLElement {
	const radio = (label: string, id: string | null) =>
		el('label', {}, el('input', { type: 'radio', name: 'show', id, checked: id === null }), label);
	const both = [radio('Both', null), radio(labels[0], PLACES[0].only), radio(labels[1], PLACES[1].only)];
	return el('div', { class: 'heads' }, el('fieldset', { class: 'seg' }, el('legend', { class: 'hidden' }, 'Show'), ...both));
}

/** The four questions, and what answers none of them, with both columns opposite each other. */
export function comparedRows(compared: ChosenPair): HTMLElement {
	return el('div', { class: 'frames' }, switcher(compared), ...ROWS.map((key) => question(compared, key)));
}
