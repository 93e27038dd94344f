import type { DeskEntry } from '../state.ts';
import { DESK_PATH } from './ask.ts';
import { make } from './dom.ts';

function entry({ id, title, drafts, mistakes, source }: DeskEntry): HTMLElement {
	const words = [
		drafts === 0 ? 'no drafts' : `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`,
		...(mistakes === 0 ? [] : [`${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'}`]),
		...(source ? [] : ['no source text here']),
	];
	return make(
		'li',
		{},
		make('a', { attributes: { href: `${DESK_PATH}${id}/` } }, title),
		make('span', { class: 'mute' }, ` ${words.join(' · ')}`),
	);
}

/** The records of the content folder, those with drafts first. */
export function drawList(entries: readonly DeskEntry[]): HTMLElement {
	const sorted = entries.toSorted((a, b) => Number(b.drafts > 0) - Number(a.drafts > 0) || a.id.localeCompare(b.id, 'en'));
	return make('div', {}, make('h1', {}, 'Review desk'), make('ul', { class: 'entries' }, ...sorted.map(entry)));
}
