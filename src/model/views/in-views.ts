import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Event } from '../../schema/event.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import { queryOf } from '../../text/compare-choice.ts';
import { sayWhen } from '../../text/when.ts';
import { inViews } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';

/** A link to a thing's place in a view of the whole corpus. */
export interface ViewLink {
	path: string;
	words: string;
}

type Bounds = Readonly<{ earliest: string | null; latest: string | null }>;

/** The year or month in which all possible days of something lie; null where they lie in no single one. */
export function periodOf({ earliest, latest }: Bounds): string | null {
	if (earliest === null || latest === null) return null;
	const length = [7, 4].find((digits) => earliest.slice(0, digits) === latest.slice(0, digits));
	return length === undefined ? null : earliest.slice(0, length);
}

/** First and last day of a month or year, as the timeline's address names a stretch of time. */
function stretchOf(period: string): string {
	const [year = 0, month] = period.split('-').map(Number);
	const last = month === undefined ? '12-31' : `${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
	return `${month === undefined ? `${year}-01` : period}-01..${year}-${last}`;
}

function timeline(filter: Readonly<Record<string, string>>, period: string | null): ViewLink {
	const query = Object.entries({ ...filter, ...(period === null ? {} : { w: stretchOf(period) }) }).map(
		([key, value]) => `${key}=${value}`,
	);
	return {
		path: `/timeline/${query.length === 0 ? '' : `?${query.join('&')}`}`,
		words: period === null ? inViews('viewTimeline') : inViews('viewTimelineWhen', { when: sayWhen(period) }),
	};
}

function compare(a: string, b: string, rest: { topic?: string; when?: string }, words: string): ViewLink {
	return { path: `/compare/${queryOf({ a, b, topic: rest.topic ?? '', as: '', when: rest.when ?? '' })}`, words };
}

/** The two compared sides opposite each other. */
function sides({ sides: [first, second] }: Graph, rest: { topic?: string; when?: string }): ViewLink {
	return compare(`side:${first.id}`, `side:${second.id}`, rest, inViews('viewSides'));
}

/** A statement on the timeline among those of its speaker, and its speaker opposite a side on its topic. */
export function viewsOfStatement(graph: Graph, s: Statement): ViewLink[] {
	const [speaker = ''] = s.speakers;
	const [topic] = s.topics;
	const own = s.voice === 'own';
	const opposite = graph.sides.find((side) => !s.sides.includes(side.id)) ?? graph.sides[0];
	const who = own ? inViews('viewAuthors') : (graph.actor.get(speaker)?.name ?? '');
	const words = inViews('viewBesides', { who, side: opposite.label });
	return [
		timeline(own ? { in: s.article } : { by: speaker }, own ? null : periodOf(s.said)),
		compare(own ? 'side:author' : `actor:${speaker}`, `side:${opposite.id}`, topic === undefined ? {} : { topic }, words),
	];
}

/** What is said on a topic, in time; its page has the sides opposite each other. */
export function viewsOfTopic({ id }: Pick<Topic, 'id'>): ViewLink[] {
	return [timeline({ topic: id }, null)];
}

/** What is said on a claim's main topic. */
export function viewsOfClaim(graph: Graph, { topics: [topic] }: Claim): ViewLink[] {
	return topic === undefined ? [] : [timeline({ topic }, null), sides(graph, { topic })];
}

/** The time of an event, and what both sides said in it. */
export function viewsOfEvent(graph: Graph, { happened }: Event): ViewLink[] {
	const when = periodOf(happened);
	return when === null ? [] : [timeline({}, when), { ...sides(graph, { when }), words: inViews('viewSidesWhen', { when: sayWhen(when) }) }];
}

/** An article's statements in time, and beside those of the next article. */
export function viewsOfArticle(graph: Graph, { id }: Article): ViewLink[] {
	const at = graph.articles.findIndex((article) => article.id === id);
	const next = graph.articles[(at + 1) % graph.articles.length];
	const beside =
		next === undefined || next.id === id
			? []
			: [compare(`article:${id}`, `article:${next.id}`, {}, inViews('viewBeside', { name: next.short }))];
	return [timeline({ in: id }, null), ...beside];
}
