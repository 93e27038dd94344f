import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { Request } from '../../search/engine/run.ts';
import type { Widening } from '../../search/engine/widen.ts';
import { href } from '../../site.ts';
import { inWords } from '../../text/numbers.ts';
import { language } from '../../words/language.ts';
import { inSearch, yes } from '../../words/words.ts';
import { el } from './dom.ts';
import { facetTitle } from './panel.ts';
import { writeState } from './state.ts';

function listed(words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
	return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(words);
}

/** One sentence on how many were found, for eyes and ears. */
export function sayFound(answer: SearchAnswer): string {
	const { total, statements, least, words } = answer;
	const asked = [...words, ...answer.dates.filter(({ not }) => !not).map(({ as }) => as)];
	if (answer.blank && total === 0) return inSearch('nothingAsked');
	if (least !== null) return inSearch('noneTogether', { words: listed(words), n: total, least, leastWords: inWords(least) });
	if (total === 0) return inSearch('noneFound', { words: asked.length === 0 ? 'none' : listed(asked) });
	return total === statements ? inSearch('allStatements', { n: total }) : inSearch('someOfAll', { n: total, all: statements });
}

/** The other sorts of things that were found, for eyes and ears. */
export function sayThings(answer: SearchAnswer): string {
	return answer.things.map(({ sort, total }) => inSearch('things', { sort, n: total })).join(inSearch('comma'));
}

function link(request: Request, change: Partial<Request>, text: string): HTMLElement {
	return el('a', { href: href('/search/') + writeState({ ...request, ...change }) }, text);
}

function widening(request: Request, { kind, what, total, query }: Widening): HTMLElement {
	const asked = { what, n: total, link: () => link(request, { query }, what) };
	return el('li', {}, ...inSearch.rich<Node>(kind === 'near' ? 'near' : 'without', asked));
}

/** What was searched, what is near, and how to widen it: shown where nothing, or only a part, was found. */
function ways(request: Request, answer: SearchAnswer): HTMLElement | false {
	const filters = Object.entries(request.picked).flatMap(([facet, ids]) =>
		(ids ?? []).map((id) => {
			const left = { ...request.picked, [facet]: (ids ?? []).filter((one) => one !== id) };
			const values = answer.facets.find((f) => f.facet === facet)?.values ?? [];
			const label = values.find((v) => v.id === id)?.label ?? id;
			const title = answer.facets.find((f) => f.facet === facet)?.facet;
			const named = { facet: title === undefined ? facet : facetTitle(title), label };
			return el(
				'li',
				{},
				...inSearch.rich<Node>('withoutFilter', {
					...named,
					link: (words) => link(request, { picked: left }, words.filter((word) => typeof word === 'string').join('')),
				}),
			);
		}),
	);
	const nothing = answer.total === 0;
	const items = [...answer.widenings.map((w) => widening(request, w)), ...(nothing ? filters : [])];
	if (!nothing && items.length === 0) return false;
	return el(
		'div',
		{ class: 'ways' },
		nothing && el('p', {}, inSearch('searched', { n: answer.statements })),
		items.length > 0 && el('ul', {}, ...items),
		nothing && el('p', {}, el('a', { href: href('/search/speakers/') }, inSearch('allBySpeaker'))),
	);
}

/** What a date was read as, and what there is of it. */
function dateLine({ typed, as, not, said, named }: SearchAnswer['dates'][number]): HTMLElement {
	const read = { as: typed === as ? 'same' : as, not: yes(not), said, named };
	return el('p', {}, ...inSearch.rich<Node>('dateLine', { ...read, typed: () => el('b', {}, typed) }));
}

/** Signs that were left out, in a sentence each. */
function unreadLine(unread: SearchAnswer['unread'][number]): string {
	return typeof unread === 'string' ? inSearch.table.unread[unread] : inSearch('needsValue', { operator: unread.operator });
}

/** An operator that names nothing: what it takes, and what is near. */
function unknownLine(request: Request, { typed, day, values, near }: SearchAnswer['unknownFilters'][number]): HTMLElement {
	const takes = day ? inSearch('takesDay') : listed(values, 'disjunction');
	const links = near.flatMap(({ label, query }, index) => [...(index > 0 ? [', '] : []), link(request, { query }, label)]);
	const told = { takes: takes === '' ? 'none' : takes, near: yes(links.length > 0), links };
	return el('p', {}, ...inSearch.rich<Node>('unknownFilter', { ...told, typed: () => el('b', {}, typed) }));
}

/** The lines above the results: how many, what else, what a word was read as, what is not known. */
export function statusLines(request: Request, answer: SearchAnswer): (HTMLElement | false)[] {
	const { phraseLooked: looked } = answer;
	const things = answer.things.flatMap(({ sort, total }, index) => [
		...(index > 0 ? [' · '] : []),
		el('a', { href: `#found-${sort}` }, inSearch('things', { sort, n: total })),
	]);
	return [
		el('h2', { class: 'count' }, sayFound(answer)),
		things.length > 0 && el('p', {}, ...inSearch.rich<Node>('alsoFound', { things })),
		...answer.dates.map(dateLine),
		...answer.guesses.map(({ typed, as }) =>
			el('p', {}, ...inSearch.rich<Node>('readAs', { typed: () => el('b', {}, typed), as: () => el('b', {}, as.join(', ')) })),
		),
		...answer.unknownFilters.map((unknown) => unknownLine(request, unknown)),
		...answer.unread.map((unread) => el('p', {}, unreadLine(unread))),
		looked !== null && looked.looked < looked.of && el('p', {}, inSearch('exactLooked', { looked: looked.looked, n: looked.of })),
		!answer.blank && ways(request, answer),
	];
}
