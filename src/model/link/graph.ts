import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Event } from '../../schema/event.ts';
import type { Inconsistency } from '../../schema/inconsistency.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Collections } from './collections.ts';

/** A side as pages show it: `first` and `second` in alphabetical order of their labels. */
export interface Side {
	id: string;
	label: string;
	/** For tables and charts: the short label where there is one. */
	short: string;
	position: 'first' | 'second';
}

/** The linked, read-only corpus: collections, and every way from one thing to another. */
export interface Graph extends Collections {
	article: ReadonlyMap<string, Article>;
	actor: ReadonlyMap<string, Actor>;
	statement: ReadonlyMap<string, Statement>;
	claim: ReadonlyMap<string, Claim>;
	issue: ReadonlyMap<string, Issue>;
	event: ReadonlyMap<string, Event>;
	topic: ReadonlyMap<string, Topic>;
	citation: ReadonlyMap<string, Citation>;
	inconsistency: ReadonlyMap<string, Inconsistency>;
	/** The two compared sides. */
	sides: readonly [Side, Side];
	statementsOfArticle: ReadonlyMap<string, readonly Statement[]>;
	statementsBySpeaker: ReadonlyMap<string, readonly Statement[]>;
	statementsAbout: ReadonlyMap<string, readonly Statement[]>;
	statementsOnTopic: ReadonlyMap<string, readonly Statement[]>;
	/** Statements whose relay paths go through an outlet, or whose article it published. */
	statementsThrough: ReadonlyMap<string, readonly Statement[]>;
	/** Statements that answer a statement or event, by its id. */
	answersTo: ReadonlyMap<string, readonly Statement[]>;
	/** Statements carried by a statement, by its id. */
	carriedBy: ReadonlyMap<string, readonly Statement[]>;
	eventsOfActor: ReadonlyMap<string, readonly Event[]>;
	inconsistenciesOf: ReadonlyMap<string, readonly Inconsistency[]>;
	/** Issues that a statement, its speakers, a claim or an article answers, by their ids. */
	issuesAnswered: ReadonlyMap<string, readonly Issue[]>;
	/** Issues of a topic, or about an event or an actor, by their ids. */
	issuesAbout: ReadonlyMap<string, readonly Issue[]>;
	/** Actors that relay, publish or are quoted as a nearer report. */
	outlets: readonly Actor[];
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keys: (item: T) => Iterable<string>): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keys(item))) {
			const list = groups.get(key);
			if (list === undefined) groups.set(key, [item]);
			else list.push(item);
		}
	}
	return groups;
}

/** The items of a group, none where there is no group. */
export function of<T>(groups: ReadonlyMap<string, readonly T[]>, key: string): readonly T[] {
	return groups.get(key) ?? [];
}

/** Makes the graph of the collections. */
export function graphOf(c: Collections): Graph {
	const article = byId(c.articles);
	const label = (id: string) => c.corpus.sides.find((s) => s.id === id)?.label ?? id;
	const short = (id: string) => c.corpus.sides.find((s) => s.id === id)?.shortLabel ?? label(id);
	const [first, second] = c.corpus.compared;
	const publisher = (s: Statement) => article.get(s.article)?.publisher.value;
	const outletsOf = (s: Statement) => [...s.via.flat().map((hop) => hop.outlet), ...s.elsewhere.map((e) => e.outlet)];
	const through = group(c.statements, (s) => [...s.via.flat().map((hop) => hop.outlet), ...(publisher(s) ? [publisher(s) as string] : [])]);
	const used = new Set([
		...c.statements.flatMap(outletsOf),
		...c.citations.map((x) => x.outlet),
		...c.articles.flatMap((a) => [...a.relays, ...(a.publisher.value ? [a.publisher.value] : [])]),
	]);
	const statement = byId(c.statements);
	return {
		...c,
		article,
		actor: byId(c.actors),
		statement,
		claim: byId(c.claims),
		issue: byId(c.issues),
		event: byId(c.events),
		topic: byId(c.topics),
		citation: byId(c.citations),
		inconsistency: byId(c.inconsistencies),
		sides: [
			{ id: first, label: label(first), short: short(first), position: 'first' },
			{ id: second, label: label(second), short: short(second), position: 'second' },
		],
		statementsOfArticle: group(c.statements, (s) => [s.article]),
		statementsBySpeaker: group(c.statements, (s) => s.speakers),
		statementsAbout: group(c.statements, (s) => s.about),
		statementsOnTopic: group(c.statements, (s) => s.topics),
		statementsThrough: through,
		answersTo: group(c.statements, (s) => s.answers.map((a) => a.id)),
		carriedBy: group(c.statements, (s) => (s.within === null ? [] : [s.within])),
		eventsOfActor: group(c.events, (e) => [...e.actors, ...e.recipients]),
		inconsistenciesOf: group(c.inconsistencies, (i) => [i.article, ...i.between.map((b) => b.id)]),
		issuesAnswered: group(c.issues, (issue) =>
			issue.positions.flatMap(({ claim, holders }) => [
				claim,
				...holders.flatMap((holder) => {
					const s = statement.get(holder.statement);
					return s === undefined ? [] : [s.id, s.article, ...s.speakers];
				}),
			]),
		),
		issuesAbout: group(c.issues, (issue) => [...issue.topics, ...issue.concerns]),
		outlets: c.actors.filter((a) => used.has(a.id)),
	};
}
