import { graph } from '../../content.ts';
import { renamedInTools } from '../../indexes/moved.ts';
import { renamed } from '../../renamed.ts';
import { href } from '../../site.ts';
import { sayDated } from '../../text/when.ts';
import type { NetworkView } from './ties.ts';

/** `/network/<view>.json`: the ties of a view with the headings of their statements, for the network's script. */
export function tiesFile({ ties, site: { source, target } }: NetworkView): string {
	const ids = new Set(ties.ties.flatMap((tie) => tie.statements));
	const statements = Object.fromEntries(graph.statements.filter((s) => ids.has(s.id)).map((s) => [s.id, [s.heading, sayDated(s.said)]]));
	return JSON.stringify({ base: href('/'), source, target, ties, statements, renamed: renamedInTools(graph, renamed) });
}
