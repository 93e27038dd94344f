import type { Statement } from '../../schema/statement.ts';
import { sayList } from '../../text/list.ts';
import { sayWhen } from '../../text/when.ts';
import type { Graph } from '../link/graph.ts';
import { type Report, relayStages } from '../link/provenance.ts';

const sayReport = ({ outlet, hop }: Report) => `${outlet?.name ?? hop.outlet}${hop.on === null ? '' : `, ${sayWhen(hop.on, hop.basis)}`}`;
const sayPath = (path: readonly Report[]) => (path.length === 0 ? 'no further outlet' : path.map(sayReport).join(', then '));

/**
 * The relays of a statement as steps of one way, in words. Reports side by side are one step, joined by *and*: they
 * never look like a chain. None where the article names no outlet.
 */
export function wayOf(graph: Graph, statement: Statement): string[] {
	if (statement.via.length === 0) return [];
	return relayStages(graph, statement.via).flatMap((stage) => {
		if (stage.kind === 'report') return [sayReport(stage.report)];
		if (stage.kind !== 'parallel') return [];
		const dated = stage.paths.some((path) => path.some(({ hop }) => hop.on !== null));
		const paths = stage.paths.map(sayPath);
		return [dated ? paths.join(', and ') : sayList(paths)];
	});
}
