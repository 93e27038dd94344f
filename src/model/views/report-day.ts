import type { Citation } from '../../schema/citation.ts';
import type { Hop } from '../../schema/statement.ts';
import type { SaidDate } from '../../text/when.ts';
import type { Graph } from '../link/graph.ts';

/** The day of a report cited: its year is ours where the words that the article prints are no full date. */
export function citedDay({ on, from }: Pick<Citation, 'on' | 'from'>): SaidDate {
	return { value: on, basis: from === null ? null : 'inferred', from };
}

const byReport = new WeakMap<Graph, ReadonlyMap<string, Citation>>();

function citationsOf(graph: Graph): ReadonlyMap<string, Citation> {
	const known = byReport.get(graph);
	if (known !== undefined) return known;
	const found = new Map(graph.citations.map((citation) => [`${citation.article} ${citation.outlet} ${citation.on}`, citation]));
	byReport.set(graph, found);
	return found;
}

/**
 * The day of a report that passed words on. Where the article cites that report, it is written as the citation is: how
 * sure the link is says nothing about how the day is printed.
 */
export function reportDay(graph: Graph, article: string, { outlet, on, basis }: Hop): SaidDate {
	const cited = citationsOf(graph).get(`${article} ${outlet} ${on}`);
	return cited === undefined ? { value: on, basis } : citedDay(cited);
}
