import type { Statement } from '../../schema/statement.ts';
import { sayDated } from '../../text/when.ts';
import { type Graph, of } from '../link/graph.ts';
import { isJoint } from '../link/voice.ts';

/**
 * The statement on which the signs are taught: one side's, partly quoted, through a named outlet, on which no sources
 * disagree. One whose speaker's post is known and whose date shows brackets comes first, then the shortest, then the id.
 */
export function exampleOf(graph: Graph): Statement | null {
	const teaches = (s: Statement) =>
		s.presentation === 'partial' &&
		s.footing === 'said' &&
		!isJoint(s) &&
		s.cue !== null &&
		s.via.flat().length > 0 &&
		s.said.value !== null;
	const shown = graph.statements.filter(
		(s) => teaches(s) && graph.sides.some(({ id }) => s.sides.includes(id)) && of(graph.inconsistenciesOf, s.id).length === 0,
	);
	const lacks = (s: Statement) => (s.offices.length === 0 ? 1 : 0) + (sayDated(s.said).includes('[') ? 0 : 1);
	return shown.sort((a, b) => lacks(a) - lacks(b) || a.text.length - b.text.length || (a.id < b.id ? -1 : 1))[0] ?? null;
}
