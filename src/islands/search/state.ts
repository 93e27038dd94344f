import type { Sort } from '../../search/engine/order.ts';
import type { Request } from '../../search/engine/run.ts';
import { FACETS, type Facet } from '../../search/format/kinds.ts';
import { OPERATORS, type Operator } from '../../search/query/parts.ts';

/** How many results are shown at first, and more at a time. */
export const STEP = 20;

/** The operator that filters by what a facet offers. */
function operatorOf(facet: Facet): Operator | undefined {
	return (Object.keys(OPERATORS) as Operator[]).find((operator) => OPERATORS[operator] === facet);
}

/** Facets as the address spells them: by their operators. */
const FACET_PARAMS = Object.fromEntries(FACETS.map((facet) => [facet, operatorOf(facet)])) as Record<Facet, Operator>;

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/** What an address asks for. */
export function readState(search: string): Request {
	const params = new URLSearchParams(search);
	const picked: Request['picked'] = {};
	for (const facet of FACETS) {
		const ids = params.getAll(FACET_PARAMS[facet]).filter((id) => id !== '');
		if (ids.length > 0) picked[facet] = ids;
	}
	const shown = Number(params.get('n') ?? STEP);
	return {
		query: params.get('q') ?? '',
		picked,
		sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
		limit: Number.isInteger(shown) && shown > 0 && shown <= 1000 ? shown : STEP,
		expanded: [],
	};
}

/** The address of a request: the same request, the same address. */
export function writeState(request: Request): string {
	const params = new URLSearchParams();
	if (request.query.trim() !== '') params.set('q', request.query);
	for (const facet of FACETS) for (const id of [...(request.picked[facet] ?? [])].sort()) params.append(FACET_PARAMS[facet], id);
	if (request.sort !== 'relevance') params.set('sort', request.sort);
	if (request.limit !== STEP) params.set('n', String(request.limit));
	const text = params.toString().replaceAll('%3A', ':');
	return text === '' ? '' : `?${text}`;
}

/** Whether a request asks for anything: else the served list stands. */
export function asksNothing(request: Request): boolean {
	return request.query.trim() === '' && Object.keys(request.picked).length === 0;
}
