import { type Graph, of } from '../../model/link/graph.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Statement } from '../../schema/statement.ts';
import { sayWhen } from '../../text/when.ts';
import { inPages } from '../../words/words.ts';

/** A query that can be clicked, and what it asks for. */
export interface Example {
	query: string;
	means: string;
}

const RECENT = 5;

/** The key with most of a count, the first of those that have as many. */
function most<K>(counts: Iterable<readonly [K, number]>): K | null {
	let best: readonly [K, number] | null = null;
	for (const one of counts) if (best === null || one[1] > best[1]) best = one;
	return best === null ? null : best[0];
}

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

/** Who speaks most for a side: the person in office with most statements that the articles attribute. */
function voiceOf(graph: Graph, side: string): Actor | undefined {
	const inOffice = graph.statements.filter(({ capacity, sides }) => capacity === 'office' && sides.includes(side));
	const people = inOffice.flatMap(({ speakers }) => speakers.filter((id) => graph.actor.get(id)?.kind === 'person'));
	return graph.actor.get(most(counted(people)) ?? '');
}

/** Queries of every kind, drawn from the corpus by rule: who speaks most for each side, a name that the sides do not share, and so on. */
export function examplesOf(graph: Graph): Example[] {
	const [first, second] = graph.sides;
	const [speaker, other] = [voiceOf(graph, first.id), voiceOf(graph, second.id)];
	const native = other?.names[0]?.name;
	const topic = graph.topics.find(({ names }) => new Set(names.map(({ side }) => side)).size > 2);
	const month = busiestMonth(graph);
	const quote = shortQuote(graph);
	const outlet = most(counted(graph.statements.flatMap(({ via }) => via.flat().map((hop) => hop.outlet))));
	const sided = (id: string) => topic?.names.find(({ side }) => side === id)?.term;
	const rows: (Example | null)[] = [
		speaker === undefined ? null : { query: speaker.name, means: inPages.table.example.speaker },
		native === undefined ? null : { query: native, means: inPages.table.example.native },
		...[first, second].map(({ id, label }) => {
			const term = sided(id);
			return term === undefined ? null : { query: term, means: inPages('exampleTerm', { side: label }) };
		}),
		month === null ? null : { query: sayWhen(month), means: inPages.table.example.month },
		quote === null ? null : { query: `"${quote}"`, means: inPages.table.example.quote },
		...graph.sides.map(({ label }) => ({
			query: `side:${label.toLowerCase()} as:direct`,
			means: inPages('exampleQuoted', { side: label }),
		})),
		outlet === null ? null : { query: `via:"${graph.actor.get(outlet)?.name ?? outlet}"`, means: inPages.table.example.outlet },
	];
	return rows.filter((row) => row !== null);
}

/** What a side said last. */
export interface Latest {
	label: string;
	statements: Statement[];
}

/** The statements that each side made last, the latest first; in the order of the corpus where a day has several. */
export function latestSaid(graph: Graph): Latest[] {
	return graph.sides.map(({ id, label }) => {
		const dated = graph.statements.filter(
			({ said, voice, sides }) => said.earliest !== null && said.latest !== null && voice === 'attributed' && sides.includes(id),
		);
		return { label, statements: dated.toSorted((a, b) => (b.said.latest ?? '').localeCompare(a.said.latest ?? '')).slice(0, RECENT) };
	});
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

/** The issues in their order, with how many statements answer each; a corpus without issues has none. */
export function beginningsByIssue(graph: Graph): Beginning[] {
	const answering = (id: string) => graph.statements.filter((s) => of(graph.issuesAnswered, s.id).some((issue) => issue.id === id)).length;
	return graph.issues
		.map(({ id, question }) => ({ label: question, ask: `issue=${id}`, count: answering(id) }))
		.filter(({ count }) => count > 0);
}

/** The topics in their order. */
export function beginningsByTopic(graph: Graph): Beginning[] {
	return graph.topics
		.map(({ id, label }) => ({ label, ask: `topic=${id}`, count: of(graph.statementsOnTopic, id).length }))
		.filter(({ count }) => count > 0);
}
