import { inViews } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import { nameInRecords } from '../link/native-names.ts';

const known = new WeakMap<Graph, ReadonlySet<string>>();

/** The words that our own sentences write with a capital wherever they stand: names, and what is made of them. */
function namesIn(graph: Graph): ReadonlySet<string> {
	const before = known.get(graph);
	if (before !== undefined) return before;
	const texts = [
		...graph.claims.map(({ text }) => text),
		...graph.statements.flatMap(({ heading, text }) => [heading, text]),
		...graph.events.map(({ text }) => text),
		...graph.actors.map((actor) => `of ${nameInRecords(actor)}`),
	];
	const words = (pattern: RegExp) => new Set(texts.flatMap((text) => text.match(pattern) ?? []));
	const small = words(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu);
	const names = [...words(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}-]*/gu)].filter((word) => !small.has(word.toLowerCase()));
	const set = new Set(names);
	known.set(graph, set);
	return set;
}

/** A sentence of ours as it stands after *that*: its first letter small, unless its first word is a name. */
export function asClause(graph: Graph, sentence: string): string {
	const [first = ''] = /^\p{L}[\p{L}-]*/u.exec(sentence) ?? [];
	const keeps = namesIn(graph).has(first) || (first.length > 1 && first === first.toUpperCase());
	return keeps ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A claim as the one who asserts or denies it holds it: itself, or `Denies that the ferry runs`. */
export function sayHeld(graph: Graph, claim: { text: string }, how: 'asserts' | 'denies'): string {
	return how === 'asserts' ? claim.text : inViews('deniesThat', { clause: asClause(graph, claim.text), sentence: claim.text });
}
