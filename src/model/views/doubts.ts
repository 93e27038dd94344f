import type { Inconsistency } from '../../schema/inconsistency.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Graph, of } from '../link/graph.ts';
import { nameInRecords } from '../link/native-names.ts';

/** Something on which sources disagree about a statement. */
export interface Doubt {
	item: Inconsistency;
	/** The passage in doubt names a speaker: the doubt belongs beside the name. */
	onSpeaker: boolean;
}

/** Kinds of doubt that are about a post or a day, also where the passage ends in a name. */
const ON_POST: readonly Inconsistency['kind'][] = ['title', 'date'];

/** Whether a passage in doubt ends in the name of a speaker. */
function namesSpeaker(graph: Graph, statement: Statement, { end }: Inconsistency['between'][number]): boolean {
	return (
		end !== null &&
		statement.speakers.some((id) => {
			const actor = graph.actor.get(id);
			return actor !== undefined && nameInRecords(actor).endsWith(end);
		})
	);
}

/** What is in doubt of a statement: it goes wherever the statement goes, and a doubt about a name to all that the article says of its bearer. */
export function doubtsOf(graph: Graph, statement: Statement): Doubt[] {
	const inArticle = of(graph.statementsOfArticle, statement.article);
	const alike = new Set(inArticle.filter((s) => s.speakers.some((id) => statement.speakers.includes(id))).map((s) => s.id));
	const items = new Set([...of(graph.inconsistenciesOf, statement.id), ...[...alike].flatMap((id) => of(graph.inconsistenciesOf, id))]);
	return [...items]
		.map((item) => ({
			item,
			onSpeaker: !ON_POST.includes(item.kind) && item.between.some((side) => alike.has(side.id) && namesSpeaker(graph, statement, side)),
		}))
		.filter(({ item, onSpeaker }) => onSpeaker || item.between.some(({ id }) => id === statement.id));
}
