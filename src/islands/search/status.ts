import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { Request } from '../../search/engine/run.ts';
import type { Widening } from '../../search/engine/widen.ts';
import { nounsOf } from '../../search/format/kinds.ts';
import { href } from '../../site.ts';
import { inWords } from '../../text/numbers.ts';
import { el } from './dom.ts';
import { facetTitle } from './panel.ts';
import { count } from './search-cards.ts';
import { writeState } from './state.ts';

const STATEMENTS = ['statement', 'statements'] as const;

function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** One sentence on how many were found, for eyes and ears. */
export function sayFound(answer: SearchAnswer): string {
	const { total, statements, least, words } = answer;
	const asked = [...words, ...answer.dates.filter(({ not }) => !not).map(({ as }) => as)];
	if (answer.blank && total === 0) return 'Nothing to search for: type a word, a name or a date.';
	if (least !== null)
		return `No statement holds ${listed(words)} together. ${count(total, STATEMENTS)} with at least ${inWords(least)} of them.`;
	if (total === 0) return asked.length === 0 ? 'No statement found.' : `No statement found for ${listed(asked)}.`;
	return total === statements ? `All ${count(total, STATEMENTS)}` : `${count(total, STATEMENTS)} of ${statements.toLocaleString('en')}`;
}

/** The other sorts of things that were found, for eyes and ears. */
export function sayThings(answer: SearchAnswer): string {
	return answer.things.map(({ sort, total }) => count(total, nounsOf(sort))).join(', ');
}

function link(request: Request, change: Partial<Request>, text: string): HTMLElement {
	return el('a', { href: href('/search/') + writeState({ ...request, ...change }) }, text);
}

function widening(request: Request, { kind, what, total, query }: Widening): HTMLElement {
	return el('li', {}, kind === 'near' ? 'Near: ' : 'Without ', link(request, { query }, what), `: ${count(total, STATEMENTS)}`);
}

/** What was searched, what is near, and how to widen it: shown where nothing, or only a part, was found. */
function ways(request: Request, answer: SearchAnswer): HTMLElement | false {
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
				`Searched: the words of ${count(answer.statements, STATEMENTS)}, who speaks and in what post, whom they are about, their outlets, topics, issues, claims and events.`,
			),
		items.length > 0 && el('ul', {}, ...items),
		nothing && el('p', {}, el('a', { href: href('/search/speakers/') }, 'All statements, by speaker')),
	);
}

/** What a date was read as, and what there is of it. */
function dateLine({ typed, as, not, said, named }: SearchAnswer['dates'][number]): HTMLElement {
	const then = said === 0 ? 'no statement was said then for certain' : `${count(said, STATEMENTS)} said then`;
	const naming =
		named === 0
			? said === 0
				? ', and none names it'
				: ''
			: `${said === 0 ? ', but' : ' and'} ${count(named, STATEMENTS)} that ${named === 1 ? 'names' : 'name'} it`;
	const read = typed === as ? '' : ` is read as ${as}`;
	return el('p', {}, el('b', {}, typed), `${read}: ${not ? 'without ' : ''}${then}${naming}.`);
}

/** Signs that were left out, in a sentence each. */
function unreadLine(unread: SearchAnswer['unread'][number]): string {
	if (unread === 'or') return 'OR is understood between two single words, two dates or two values of one operator; here it is left out.';
	if (unread === 'parentheses') return 'Parentheses are understood around words with OR between them; here they are left out.';
	if (unread === 'wildcard') return 'A * is understood at the end of a word; here it is left out.';
	return `${unread.operator}: needs a value after it.`;
}

/** An operator that names nothing: what it takes, and what is near. */
function unknownLine(request: Request, { typed, day, values, near }: SearchAnswer['unknownFilters'][number]): HTMLElement {
	const takes = day ? 'a year, a month or a day, such as 2024, 2024-07 or 28 July 2024' : listed(values, 'or');
	const links = near.flatMap(({ label, query }, index) => [index > 0 && ', ', link(request, { query }, label)]);
	return el(
		'p',
		{},
		el('b', {}, typed),
		takes === '' ? ' names nothing here.' : ` names nothing here: it takes ${takes}.`,
		links.length > 0 && ' Did you mean ',
		...links,
		links.length > 0 && '?',
	);
}

/** The lines above the results: how many, what else, what a word was read as, what is not known. */
export function statusLines(request: Request, answer: SearchAnswer): (HTMLElement | false)[] {
	const { phraseLooked: looked } = answer;
	const things = answer.things.flatMap(({ sort, total }, index) => [
		index > 0 && ' · ',
		el('a', { href: `#found-${sort}` }, count(total, nounsOf(sort))),
	]);
	return [
		el('h2', { class: 'count' }, sayFound(answer)),
		things.length > 0 && el('p', {}, 'Also ', ...things),
		...answer.dates.map(dateLine),
		...answer.guesses.map(({ typed, as }) =>
			el('p', {}, 'Nothing holds ', el('b', {}, typed), ': read as ', el('b', {}, as.join(', ')), '.'),
		),
		...answer.unknownFilters.map((unknown) => unknownLine(request, unknown)),
		...answer.unread.map((unread) => el('p', {}, unreadLine(unread))),
		looked !== null &&
			looked.looked < looked.of &&
			el(
				'p',
				{},
				`The exact words were looked for in the ${looked.looked.toLocaleString('en')} likeliest of ${count(looked.of, STATEMENTS)} that hold them all: add a word or a filter.`,
			),
		!answer.blank && ways(request, answer),
	];
}
