import type { Issue } from '../../schema/issue.ts';
import type { Graph } from '../link/graph.ts';
import { stateOf } from '../link/state-of.ts';

/** How many questions ask about one compared side's state alone, how many about both, and about neither. */
export interface IssueFocus {
	alone: readonly [number, number];
	both: number;
	neither: number;
}

/** The compared sides that a question is about: those whose state, or somebody of it, is among what it concerns. */
function aboutSides(graph: Graph, { concerns }: Issue): Set<string> {
	const actors = concerns.flatMap((id) => graph.event.get(id)?.actors ?? [id]);
	const states = new Set(
		actors.flatMap((id) => {
			const actor = graph.actor.get(id);
			return actor === undefined ? [] : (stateOf(actor) ?? []);
		}),
	);
	return new Set(graph.sides.map((side) => side.id).filter((id) => states.has(id)));
}

/** Whose conduct the questions of a corpus ask after: told on their page, so that a lopsided list shows itself. */
export function issueFocus(graph: Graph): IssueFocus {
	const asked = graph.issues.map((issue) => aboutSides(graph, issue));
	const [first, second] = graph.sides;
	const alone = (id: string) => asked.filter((of) => of.size === 1 && of.has(id)).length;
	return {
		alone: [alone(first.id), alone(second.id)],
		both: asked.filter((of) => of.size === 2).length,
		neither: asked.filter((of) => of.size === 0).length,
	};
}
