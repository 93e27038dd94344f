import type { DeskGap, DeskPart } from '../state.ts';
import type { Command } from './commands.ts';
import { make } from './dom.ts';
import { type DeskItem, isWaiting, keyOf } from './items.ts';

/** What a command does on an item. */
export type Run = (command: Command, key: string) => void;

const KINDS: Readonly<Record<string, string>> = {
	front: 'Front matter',
	heading: 'Heading of ours',
	prose: 'Prose of ours',
	told: 'Event told',
	'not-speech': 'No speech',
	'not-quote': 'No quotation',
	cue: 'Cue not accounted for',
	'quotation-mark': 'Quotation not accounted for',
	citation: 'Citation',
};

function button(words: string, key: string, run: Run, command: Command, item: string): HTMLElement {
	const label = make('kbd', { attributes: { 'aria-hidden': 'true' } }, key);
	return make('button', { attributes: { type: 'button', tabindex: '-1' }, on: { click: () => run(command, item) } }, words, ' ', label);
}

function partWords({ kind, number, draft, heading, facts, fields, messages, line }: DeskPart): (Node | null)[] {
	const name = KINDS[kind] ?? `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`;
	const open = fields.filter((field) => field.open);
	return [
		make('h3', {}, make('span', { class: 'kind' }, `${name}${number === null ? '' : ` ${number}`}${draft ? ', draft' : ''}`), ' ', heading),
		open.length === 0
			? null
			: make('p', { class: 'waits' }, `Waits for words: ${open.map((field) => field.label.split(/[,:]/, 1)[0]).join(', ')}.`),
		...facts.map((fact) => make('p', { class: fact.startsWith('::') ? 'line' : 'fact' }, fact)),
		...messages.map(({ line: at, words }) => make('p', { class: 'message' }, `${at === line ? '' : `Line ${at}: `}${words}`)),
	];
}

function gapWords({ kind, says }: DeskGap): Node[] {
	const name = kind === 'citation' ? 'Citation not accounted for' : (KINDS[kind] ?? kind);
	return [make('h3', {}, make('span', { class: 'kind' }, name)), make('p', { class: 'message' }, says)];
}

function actionsOf(item: DeskItem, run: Run): HTMLElement {
	const key = keyOf(item);
	if ('gap' in item)
		return make(
			'div',
			{ class: 'actions' },
			button('Write it', 'c', run, 'change', key),
			item.gap.words === null ? null : button('Set aside with a reason', 'x', run, 'set-aside', key),
		);
	const { draft, fields } = item.part;
	return make(
		'div',
		{ class: 'actions' },
		draft ? button('Accept', 'a', run, 'accept', key) : null,
		fields.length > 0 ? button('Change', 'c', run, 'change', key) : null,
		button('Lines', 'l', run, 'lines', key),
		draft ? button('Set aside', 'x', run, 'set-aside', key) : null,
	);
}

/** An item as a list entry that can be chosen by keyboard. */
export function drawItem(item: DeskItem, run: Run): HTMLElement {
	const key = keyOf(item);
	const words = 'gap' in item ? gapWords(item.gap) : partWords(item.part);
	const quiet = 'part' in item && ['heading', 'prose'].includes(item.part.kind);
	const card = make(
		'article',
		{ class: `item${isWaiting(item) ? ' waiting' : ''}${quiet ? ' quiet' : ''}`, attributes: { tabindex: '-1', 'data-key': key } },
		...words,
		actionsOf(item, run),
	);
	const heading = card.querySelector('h3');
	if (heading !== null) {
		heading.id = `h-${key}`;
		card.setAttribute('aria-labelledby', heading.id);
	}
	return make('li', {}, card);
}
