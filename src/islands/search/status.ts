import type { Answer } from '../../search/engine/answer.ts';
import type { Request } from '../../search/engine/run.ts';
import type { Widening } from '../../search/engine/widen.ts';
import { href } from './client.ts';
import { el } from './dom.ts';
import { facetTitle } from './panel.ts';
import { count, SORT_NAMES } from './search-cards.ts';
import { writeState } from './state.ts';

const STATEMENTS = ['statement', 'statements'] as const;

function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** One sentence on how many were found, for eyes and ears. */
export function sayFound(answer: Answer): string {
	const { total, statements, any, words } = answer;
	if (any) return `No statement holds ${listed(words)} together. ${count(total, STATEMENTS)} with at least half of the words.`;
	if (total === 0) return words.length === 0 ? 'No statement found.' : `No statement found for ${listed(words)}.`;
	return total === statements ? `All ${count(total, STATEMENTS)}` : `${count(total, STATEMENTS)} of ${statements.toLocaleString('en')}`;
}

/** The other sorts of things that were found, for eyes and ears. */
export function sayThings(answer: Answer): string {
	return answer.things.map(({ sort, total }) => count(total, SORT_NAMES[sort])).join(', ');
}

function link(request: Request, change: Partial<Request>, text: string): HTMLElement {
	return el('a', { href: href('/search/') + writeState({ ...request, ...change }) }, text);
}

function widening(request: Request, { kind, what, total, query }: Widening): HTMLElement {
	return el('li', {}, kind === 'near' ? 'Near: ' : 'Without ', link(request, { query }, what), `: ${count(total, STATEMENTS)}`);
}

/** What was searched, what is near, and how to widen it: shown where nothing, or only a part, was found. */
function ways(request: Request, answer: Answer): HTMLElement | false {
	const filters = Object.entries(request.picked).flatMap(([facet, ids]) =>
		(ids ?? []).map((id) => {
			const left = { ...request.picked, [facet]: (ids ?? []).filter((one) => one !== id) };
			const values = answer.facets.find((f) => f.facet === facet)?.values ?? [];
			const label = values.find((v) => v.id === id)?.label ?? id;
			const title = answer.facets.find((f) => f.facet === facet)?.facet;
			return el('li', {}, 'Without ', link(request, { picked: left }, `${title === undefined ? facet : facetTitle(title)}: ${label}`));
		}),
	);
	const nothing = answer.total === 0;
	const items = [...answer.widenings.map((w) => widening(request, w)), ...(nothing ? filters : [])];
	if (!nothing && items.length === 0) return false;
	return el(
		'div',
		{ class: 'ways' },
		nothing &&
			el(
				'p',
				{},
				`Searched: the words of ${count(answer.statements, STATEMENTS)}, who speaks and in what post, whom they are about, their outlets, topics, claims and events.`,
			),
		items.length > 0 && el('ul', {}, ...items),
		nothing && el('p', {}, link(request, { query: '', picked: {} }, 'All statements, by speaker')),
	);
}

/** The lines above the results: how many, what else, what a word was read as, what is not known. */
export function statusLines(request: Request, answer: Answer): (HTMLElement | false)[] {
	const { phraseLooked: looked } = answer;
	return [
		el('h2', { class: 'count' }, sayFound(answer)),
		answer.things.length > 0 &&
			el(
				'p',
				{},
				'Also ',
				...answer.things.flatMap(({ sort, total }, index) => [
					index > 0 && ' · ',
					el('a', { href: `#found-${sort}` }, count(total, SORT_NAMES[sort])),
				]),
			),
		...answer.guesses.map(({ typed, as }) =>
			el('p', {}, 'Nothing holds ', el('b', {}, typed), ': read as ', el('b', {}, as.join(', ')), '.'),
		),
		...answer.unknownFilters.map(({ typed, day, values }) => {
			const takes = day ? 'a year, a month or a day, such as 2024, 2024-07 or 2024-07-28' : listed(values, 'or');
			return el('p', {}, el('b', {}, typed), takes === '' ? ' names nothing here.' : ` names nothing here: it takes ${takes}.`);
		}),
		looked !== null &&
			looked.looked < looked.of &&
			el(
				'p',
				{},
				`The exact words were looked for in the ${looked.looked.toLocaleString('en')} likeliest of ${count(looked.of, STATEMENTS)} that hold them all: add a word or a filter.`,
			),
		ways(request, answer),
	];
}
