import type { AnyDate } from '../../schema/common.ts';
import type { Event } from '../../schema/event.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';
import { onEvent } from './event-view.ts';

/** How the day of a step follows from the day of the one before: by so many days, at some later time, or nobody can say. */
export type Since = { kind: 'days'; days: number } | { kind: 'later' } | { kind: 'unsure' };

/** What a step responds to, and who says that it does: never an editor. */
export interface Response {
	to: Event | Statement;
	by: 'speaker' | 'article';
}

/** One statement of a reading. */
export interface ReadingStep {
	statement: Statement;
	place: PagePlace;
	since: Since;
	responses: Response[];
}

/** What was said of one event, in order of time; `left` is how many statements its page has besides. */
export interface InOrder {
	event: Event;
	steps: ReadingStep[];
	left: number;
}

/** A reading has so many steps at most: what a person reads in a few minutes. */
export const READING_STEPS = 12;

const dayOf = ({ earliest, latest }: AnyDate) => (earliest !== null && earliest === latest ? Date.parse(earliest) : null);

/** How one date follows from another. */
export function sinceOf(before: AnyDate, after: AnyDate): Since {
	const [one, other] = [dayOf(before), dayOf(after)];
	if (one !== null && other !== null && other >= one) return { kind: 'days', days: (other - one) / 86_400_000 };
	return before.latest !== null && after.earliest !== null && before.latest < after.earliest ? { kind: 'later' } : { kind: 'unsure' };
}

const whenOf = (graph: Graph, s: Statement): AnyDate => (s.voice === 'own' ? (graph.article.get(s.article)?.published ?? s.said) : s.said);
/** By the day by which it had been said: what is known only within bounds stands where they end. */
const key = ({ earliest, latest }: AnyDate) => `${latest ?? '9999'} ${earliest ?? ''}`;

function responsesOf(graph: Graph, { answers }: Statement): Response[] {
	return answers.flatMap(({ id, by }) => {
		const to = graph.event.get(id) ?? graph.statement.get(id);
		return to === undefined || by === 'editor' ? [] : [{ to, by }];
	});
}

function readingOf(graph: Graph, event: Event): InOrder & { sides: readonly [number, number] } {
	const places = Object.entries(onEvent(graph, event)) as [PagePlace, ReturnType<typeof onEvent>[PagePlace]][];
	const all = [...new Set(places.flatMap(([, { there, answers, concerns }]) => [...there, ...answers, ...concerns]))];
	const isSide = (s: Statement) => graph.sides.some(({ id }) => s.sides.includes(id));
	// Where there are too many, the sides' own statements stay.
	const kept = new Set([...all.filter(isSide), ...all.filter((s) => !isSide(s))].slice(0, READING_STEPS));
	const order = new Map(graph.statements.map((s, index) => [s.id, index]));
	const steps = [...kept].sort((a, b) => {
		const [one, other] = [key(whenOf(graph, a)), key(whenOf(graph, b))];
		return one < other ? -1 : one > other ? 1 : (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
	});
	const [first, second] = graph.sides.map(({ id }) => all.filter((s) => s.sides.includes(id)).length);
	return {
		event,
		steps: steps.map((statement, n) => ({
			statement,
			place: pagePlacesOf(graph, statement)[0] ?? 'others',
			since: sinceOf(n === 0 ? event.happened : whenOf(graph, steps[n - 1] ?? statement), whenOf(graph, statement)),
			responses: responsesOf(graph, statement),
		})),
		left: all.length - kept.size,
		sides: [first ?? 0, second ?? 0],
	};
}

/**
 * The events of which both sides speak, each as a reading; by rule and never by hand: the most statements of the two sides
 * first, then the larger number of the smaller side's, then the later event, then the id. The front page leads to the first.
 */
export function inOrder(graph: Graph): InOrder[] {
	const sum = ({ sides }: { sides: readonly [number, number] }) => sides[0] + sides[1];
	return graph.events
		.map((event) => readingOf(graph, event))
		.filter(({ sides }) => Math.min(...sides) > 0)
		.sort(
			(a, b) =>
				sum(b) - sum(a) ||
				Math.min(...b.sides) - Math.min(...a.sides) ||
				(b.event.happened.latest ?? '').localeCompare(a.event.happened.latest ?? '') ||
				a.event.id.localeCompare(b.event.id),
		)
		.map(({ event, steps, left }) => ({ event, steps, left }));
}
