import type { Actor } from '../../schema/actor.ts';
import type { Statement } from '../../schema/statement.ts';
import { wordsOf } from '../../text/words.ts';
import { type Graph, of } from '../link/graph.ts';

const byWord = new WeakMap<Graph, ReadonlyMap<string, readonly Statement[]>>();

const wordsIn = (text: string) => wordsOf(text).map((word) => word.toLowerCase().replace(/['’]s?$/, ''));

/** The statements by the words of their headings and contents, so that no name is looked for in all of them. */
function wordIndex(graph: Graph): ReadonlyMap<string, readonly Statement[]> {
	const known = byWord.get(graph);
	if (known !== undefined) return known;
	const index = new Map<string, Statement[]>();
	for (const statement of graph.statements)
		for (const word of new Set(wordsIn(`${statement.heading} ${statement.text}`))) index.set(word, [...(index.get(word) ?? []), statement]);
	byWord.set(graph, index);
	return index;
}

/**
 * Statements of others that name a person without being about them, the authors' own among them: the whole name, or
 * one that is listed as another form of it. Of whoever is no person only where no statement is about it: states and
 * capitals are named in almost all.
 */
export function namingOf(graph: Graph, actor: Actor): Statement[] {
	if (!actor.named || (actor.kind !== 'person' && of(graph.statementsAbout, actor.id).length > 0)) return [];
	const forms = [actor.name, ...actor.aliases].map(wordsIn).filter((words) => words.length > 0);
	const about = new Set(of(graph.statementsAbout, actor.id));
	const named = forms.flatMap((words) => {
		const [first = []] = words.map((word) => wordIndex(graph).get(word) ?? []).sort((a, b) => a.length - b.length);
		return first.filter((s) => ` ${wordsIn(`${s.heading} ${s.text}`).join(' ')} `.includes(` ${words.join(' ')} `));
	});
	return [...new Set(named)].filter((s) => !about.has(s) && !s.speakers.includes(actor.id));
}
