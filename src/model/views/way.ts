import type { Hop, Statement } from '../../schema/statement.ts';
import { type SaidReport, sayParallel, sayReport } from '../../text/relay-words.ts';
import type { Graph } from '../link/graph.ts';
import { type Report, relayStages } from '../link/provenance.ts';
import { reportDay } from './report-day.ts';

/** A report as it is worded, with or without its day. */
export function reportOf(graph: Graph, article: string, hop: Hop, withDay = true): SaidReport {
	const { basis, from } = reportDay(graph, article, hop);
	return {
		name: graph.actor.get(hop.outlet)?.name ?? hop.outlet,
		on: withDay ? hop.on : null,
		basis,
		...(from === undefined ? {} : { from }),
	};
}

/**
 * The relays of a statement as steps of one way, in words. Reports side by side are one step, joined by *and*: they
 * never look like a chain. None where the article names no outlet.
 */
export function wayOf(graph: Graph, statement: Pick<Statement, 'via' | 'article'>, withDays = true): string[] {
	if (statement.via.length === 0) return [];
	const report = ({ hop }: Report) => reportOf(graph, statement.article, hop, withDays);
	return relayStages(graph, statement.via).flatMap((stage) => {
		if (stage.kind === 'report') return [sayReport(report(stage.report))];
		return stage.kind === 'parallel' ? [sayParallel(stage.paths.map((path) => path.map(report)))] : [];
	});
}
