import type { DeskState } from '../state.ts';
import { DESK_PATH } from './ask.ts';
import { FORM_KEYS, KEYS } from './commands.ts';
import { make } from './dom.ts';
import { waitingWords } from './items.ts';

function legend(): HTMLElement {
	const keys = [...KEYS, ...FORM_KEYS].map(({ shown, words }) =>
		make('div', {}, make('dt', {}, make('kbd', {}, shown)), make('dd', {}, words)),
	);
	const signs = [
		['passage odd', 'a statement’s passage, with its number'],
		['gap cue', 'a cue'],
		['gap quotation', 'a quotation'],
		['gap citation', 'a citation that nothing accounts for'],
	].map(([sign, words = '']) =>
		make(
			'div',
			{},
			make('dt', {}, make('span', { class: `sign ${sign ?? ''}`, attributes: { 'aria-hidden': 'true' } }, 'words')),
			make('dd', {}, words),
		),
	);
	return make(
		'section',
		{ class: 'legend', attributes: { 'aria-label': 'Keys and signs' } },
		make('dl', {}, ...keys),
		make('dl', {}, ...signs),
	);
}

/** What stands above the rows of a record: its name, what waits, how to undo, the keys; and what keeps it from being read. */
export function drawHead(state: DeskState, undo: () => void): HTMLElement {
	const { title, file, sourceFile, missing, unread, moreGaps, stubs } = state;
	const back = make(
		'button',
		{ attributes: { type: 'button', ...(state.undo === null ? { disabled: '' } : {}) }, on: { click: undo } },
		'Undo ',
		make('kbd', { attributes: { 'aria-hidden': 'true' } }, 'u'),
	);
	return make(
		'div',
		{ class: 'head' },
		make(
			'p',
			{ class: 'crumb' },
			make('a', { attributes: { href: DESK_PATH } }, 'All records'),
			` · ${file}${sourceFile === '' ? '' : ` · ${sourceFile}`}`,
		),
		make('h1', {}, title),
		make('p', { class: 'waits-here' }, make('span', {}, waitingWords(state)), ' ', back),
		missing === null ? null : make('p', { class: 'notice' }, missing),
		stubs === null ? null : make('p', { class: 'notice' }, `${stubs} holds stubs of actors: complete them and move them to actors.yaml.`),
		moreGaps === 0
			? null
			: make('p', { class: 'notice' }, `${moreGaps} more places are not accounted for; they are listed as these are decided.`),
		...unread.map(({ line, words }) =>
			make(
				'p',
				{ class: 'notice' },
				`The record cannot be read, so nothing can be done here. Line ${line}: ${words}. Mend it in an editor; this page follows.`,
			),
		),
		legend(),
	);
}
