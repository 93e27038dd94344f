import { type Graph, of } from '../../model/link/graph.ts';
import type { Statement } from '../../schema/statement.ts';
import { sayWhen } from '../../text/when.ts';

/** A query that can be clicked, and what it asks for. */
export interface Example {
	query: string;
	means: string;
}

const RECENT = 8;

/** The key with most of a count, the first of those that have as many. */
function most<K>(counts: Iterable<readonly [K, number]>): K | null {
	let best: readonly [K, number] | null = null;
	for (const one of counts) if (best === null || one[1] > best[1]) best = one;
	return best === null ? null : best[0];
}

const lengths = (groups: ReadonlyMap<string, readonly unknown[]>) => [...groups].map(([id, list]) => [id, list.length] as const);

function counted(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** The month in which most statements were said for certain. */
function busiestMonth(graph: Graph): string | null {
	const months = graph.statements.flatMap(({ said }) =>
		said.earliest !== null && said.earliest.slice(0, 7) === said.latest?.slice(0, 7) ? [said.earliest.slice(0, 7)] : [],
	);
	return most(counted(months));
}

/** The first words in quotation marks that are two to four words: short enough to be typed. */
function shortQuote(graph: Graph): string | null {
	const quotes = graph.statements.flatMap((s) =>
		s.spans.filter(({ kind }) => kind === 'quote').map((span) => s.text.slice(span.start, span.end)),
	);
	return quotes.find((words) => /^\p{L}+(?: \p{L}+){1,3}$/u.test(words)) ?? null;
}

/** Queries of every kind, drawn from the corpus by rule: the speaker with most statements, the name that the sides do not share, and so on. */
export function examplesOf(graph: Graph): Example[] {
	const speakers = [...graph.statementsBySpeaker].filter(([id]) => graph.actor.get(id)?.kind === 'person');
	const speaker = graph.actor.get(most(speakers.map(([id, list]) => [id, list.length] as const)) ?? '');
	const topic = graph.topics.find(({ names }) => names.some(({ side }) => side !== null));
	const rival = topic?.names.find(({ side }) => side !== null);
	const month = busiestMonth(graph);
	const quote = shortQuote(graph);
	const outlet = most(lengths(graph.statementsThrough));
	const native = speaker?.names[0]?.name;
	const rows: (Example | null)[] = [
		speaker === undefined ? null : { query: speaker.name, means: 'a name: what he or she said, and what is said of them' },
		native === undefined ? null : { query: native, means: 'the same name in another script' },
		rival === undefined ? null : { query: rival.term, means: `one side's name: its rivals lead to the same topic` },
		month === null ? null : { query: sayWhen(month), means: 'a date: said then for certain, or naming it' },
		quote === null ? null : { query: `"${quote}"`, means: 'exact words in that order' },
		speaker === undefined || topic === undefined
			? null
			: { query: `by:"${speaker.name}" topic:"${topic.label}"`, means: 'a speaker on a topic, by the names that are printed' },
		{ query: `side:${graph.sides[0].label.toLowerCase()} as:direct`, means: `${graph.sides[0].label}'s words in quotation marks` },
		{ query: `side:${graph.sides[1].label.toLowerCase()} as:direct`, means: `${graph.sides[1].label}'s words in quotation marks` },
		outlet === null ? null : { query: `via:"${graph.actor.get(outlet)?.name ?? outlet}"`, means: 'what came through an outlet' },
	];
	return rows.filter((row) => row !== null);
}

/** The statements that were said last, the latest first; in the order of the corpus where a day has several. */
export function latestSaid(graph: Graph): Statement[] {
	const dated = graph.statements.filter(({ said, voice }) => said.earliest !== null && said.latest !== null && voice === 'attributed');
	return dated.toSorted((a, b) => (b.said.latest ?? '').localeCompare(a.said.latest ?? '')).slice(0, RECENT);
}

/** A value to begin with: what it is called, the address that asks for it, how many statements it has. */
export interface Beginning {
	label: string;
	ask: string;
	count: number;
}

/** The compared sides, then the rest. */
export function beginningsBySide(graph: Graph): Beginning[] {
	return graph.sides.map(({ id, label }) => ({
		label,
		ask: `side=${id}`,
		count: graph.statements.filter(({ sides }) => sides.includes(id)).length,
	}));
}

/** The topics in their order. */
export function beginningsByTopic(graph: Graph): Beginning[] {
	return graph.topics
		.map(({ id, label }) => ({ label, ask: `topic=${id}`, count: of(graph.statementsOnTopic, id).length }))
		.filter(({ count }) => count > 0);
}
