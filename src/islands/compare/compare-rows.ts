import { againLine, blankMarkup, type ColumnAt, columnMarkup, moreMarkup, rowMarkup } from '../../markup/compared-row.ts';
import { cardTag } from '../../markup/statement-card.ts';
import { type Tag, tag } from '../../markup/tag.ts';
import { href } from '../../site.ts';
import type { Card } from '../../text/card.ts';
import type { CompareRow } from '../../text/compare-shape.ts';
import { FUNCTION_LACKS, ROW_KEYS, type RowKey, sayNone } from '../../text/comparing.ts';
import { FUNCTIONS } from '../../vocabulary.ts';
import { inCompare } from '../../words/words.ts';
import { el, nodesOf } from '../search/dom.ts';

/** The two choices with what was found for them. */
export interface ChosenPair {
	labels: readonly [string, string];
	columns: readonly [CompareRow[], CompareRow[]];
	/** The cards of an article by their place in it. */
	cards: ReadonlyMap<number, readonly Card[]>;
}

/** Statements of one column in one row that are shown at most. */
const MOST_CARDS = 50;
const POSITIONS = ['first', 'second'] as const;

function fills(row: CompareRow, key: RowKey): boolean {
	return key === 'none' ? row.functions.length === 0 : row.functions.includes(FUNCTIONS.indexOf(key));
}

/** Whether a statement is printed in an earlier row of the same column. */
function isAgain(row: CompareRow, key: RowKey): boolean {
	return ROW_KEYS.findIndex((other) => fills(row, other)) < ROW_KEYS.indexOf(key);
}

function printed(compared: ChosenPair, row: CompareRow, again: boolean): Tag[] {
	const card = compared.cards.get(row.article)?.[row.at];
	if (card === undefined) return [];
	if (!again) return [cardTag(card, { href })];
	return [againLine({ ...card, bar: true, to: href(`/statements/${card.id}/`) }, href)];
}

function blank({ columns, labels }: ChosenPair, at: ColumnAt, lacks: string): Tag {
	const all = columns[at].length;
	return blankMarkup(all === 0 ? inCompare('nothing') : sayNone(labels[at], lacks, all));
}

function column(compared: ChosenPair, key: RowKey, at: ColumnAt): Tag {
	const list = compared.columns[at].filter((row) => fills(row, key));
	const inOrder = [...list.filter((row) => !isAgain(row, key)), ...list.filter((row) => isAgain(row, key))];
	const count = list.length > 0 ? [inCompare('statements', { n: list.length })] : [];
	return columnMarkup(
		{ at, position: POSITIONS[at] },
		[tag('b', {}, compared.labels[at]), ...count],
		[
			...inOrder.slice(0, MOST_CARDS).flatMap((row) => printed(compared, row, isAgain(row, key))),
			...moreMarkup(list.length - MOST_CARDS, (n) => [inCompare('more', { n })]),
			...(list.length === 0 && key !== 'none' ? [blank(compared, at, FUNCTION_LACKS[key])] : []),
		],
	);
}

function question(compared: ChosenPair, key: RowKey): Tag[] {
	if (key === 'none' && !compared.columns.flat().some((row) => fills(row, key))) return [];
	return [rowMarkup(key, [column(compared, key, 0), column(compared, key, 1)])];
}

function switcher({ labels }: ChosenPair): HTMLElement {
	const radio = (label: string, id: string | null) =>
		el('label', {}, el('input', { type: 'radio', name: 'show', id, checked: id === null }), label);
	const both = [radio(inCompare('both'), null), ...POSITIONS.map((position, at) => radio(labels[at] ?? '', `only_${position}`))];
	return el('div', { class: 'heads' }, el('fieldset', { class: 'seg' }, el('legend', { class: 'hidden' }, inCompare('show')), ...both));
}

/** The four questions, and what answers none of them, with both columns opposite each other. */
export function comparedRows(compared: ChosenPair): HTMLElement {
	return el('div', { class: 'frames' }, switcher(compared), ...nodesOf(ROW_KEYS.flatMap((key) => question(compared, key))));
}
