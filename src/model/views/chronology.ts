import type { Article } from '../../schema/article.ts';
import type { AnyDate } from '../../schema/common.ts';
import type { Event } from '../../schema/event.ts';
import type { Statement } from '../../schema/statement.ts';
import { type DatePoint, edtfParts } from '../../text/edtf-parts.ts';
import { headingAlone } from '../../text/heading-alone.ts';
import { dayNumber, inTime, type Lane, monthOf, type TimeItem } from '../../text/item.ts';
import { sayDated, type WhenSign, whenSign } from '../../text/when.ts';
import { EVENT_STATUS, FOOTING, sayPresentation } from '../../text/wording.ts';
import { FOOTINGS, type Footing } from '../../vocabulary.ts';
import { inViews } from '../../words/words.ts';
import type { Graph, Side } from '../link/graph.ts';
import { nameApart } from '../link/name-apart.ts';
import { isJoint, pagePlacesOf, signOf } from '../link/voice.ts';
import { each } from './tally.ts';

/** A date is drawn if it is known to within as many days, those of the longest month. */
const DRAWN_DAYS = 31;

const toTheDay = (end: unknown): end is DatePoint =>
	typeof end === 'object' && end !== null && 'day' in end && typeof end.day === 'string' && /^\d\d$/.test(end.day);

/** The sign of a date, where what lasts from or until a known day fades at its open end as bounds do. */
function signOfDate(value: string | null): WhenSign {
	const sign = whenSign(value);
	const parts = sign === 'span' && value !== null ? edtfParts(value) : null;
	if (parts?.kind !== 'interval') return sign;
	if (typeof parts.from === 'string' && toTheDay(parts.to)) return 'by';
	return typeof parts.to === 'string' && toTheDay(parts.from) ? 'from' : sign;
}

/** What a chart needs of a date. */
export function datesOf(date: AnyDate): Pick<TimeItem, 'date' | 'from' | 'to' | 'sign' | 'yearPrinted' | 'drawn'> {
	const from = date.earliest === null ? null : dayNumber(date.earliest);
	const to = date.latest === null ? null : dayNumber(date.latest);
	const sign = signOfDate(date.value);
	const open = (sign === 'by' || sign === 'from') && (from === null) !== (to === null);
	return {
		date: sayDated(date),
		from,
		to,
		sign,
		yearPrinted: date.basis === 'stated',
		drawn: open || (from !== null && to !== null && to - from < DRAWN_DAYS),
	};
}

function whoOf(graph: Graph, statement: Statement): string {
	const [, before] = /^([^:]{2,70}): /.exec(statement.heading) ?? [];
	return before ?? statement.speakers.map((id) => graph.actor.get(id)?.name ?? id).join(', ');
}

function statementItem(graph: Graph, s: Statement): TimeItem {
	const own = s.voice === 'own';
	return {
		id: s.id,
		kind: 'statement',
		lanes: pagePlacesOf(graph, s),
		by: own ? s.article : s.speakers.join(' '),
		who: whoOf(graph, s),
		text: headingAlone(s.heading),
		verb: own ? 'published' : 'said',
		...datesOf(own ? (graph.article.get(s.article)?.published ?? s.said) : s.said),
		how: signOf(s),
		howWords:
			own || s.footing === 'said'
				? sayPresentation(s)
				: inViews('printedFooting', { printed: sayPresentation(s), footing: FOOTING[s.footing] }),
		footing: s.footing,
		joint: isJoint(s),
		article: s.article,
		actors: s.speakers,
		topics: s.topics,
		presentation: s.presentation ?? 'own',
		answers: s.answers.map((answer) => answer.id),
	};
}

function eventItem(e: Event): TimeItem {
	return {
		id: e.id,
		kind: 'event',
		lanes: ['events'],
		by: e.id,
		who: '',
		text: e.text,
		verb: e.status,
		...datesOf(e.happened),
		how: 'event',
		howWords: inViews('event', { status: EVENT_STATUS[e.status] }),
		footing: '',
		joint: false,
		article: e.told[0]?.article ?? '',
		actors: [...e.actors, ...e.recipients],
		topics: [],
		presentation: '',
		answers: [],
	};
}

function articleItem(graph: Graph, a: Article): TimeItem {
	const author = graph.actor.get(a.authorId);
	return {
		id: a.id,
		kind: 'article',
		lanes: ['authors'],
		by: a.id,
		who: author?.named ? author.name : inViews('authorNotNamed'),
		text: a.label,
		verb: 'published',
		...datesOf(a.published),
		how: 'own',
		howWords: inViews('article'),
		footing: '',
		joint: false,
		article: a.id,
		actors: [a.authorId],
		topics: [],
		presentation: '',
		answers: [],
	};
}

/** Where a short name is that of several speakers, their whole names stand in its place, and what tells those apart. */
function toldApart(graph: Graph, items: readonly TimeItem[]): TimeItem[] {
	// The authors stand on a lane of their own, each beside the article.
	const speakers = Map.groupBy(
		items.filter(({ verb }) => verb === 'said'),
		({ who }) => who,
	);
	const isShared = ({ who }: TimeItem) => new Set(speakers.get(who)?.map(({ actors }) => actors.join(' '))).size > 1;
	return items.map((item) => (isShared(item) ? { ...item, who: item.actors.map((id) => nameApart(graph, id)).join(', ') } : item));
}

/** Every statement, event and article with its own date, in time; what has no date stands at the end. */
export function chronology(graph: Graph): TimeItem[] {
	const statements = graph.statements.map((s) => statementItem(graph, s));
	return [...graph.articles.map((a) => articleItem(graph, a)), ...toldApart(graph, statements), ...graph.events.map(eventItem)].sort(
		inTime,
	);
}

/** What has no single month, of one lane: counted and listed beside the chart. */
export interface Margin {
	lane: Lane;
	/** The side whose lane it is; null for voices, others and events. */
	side: Side | null;
	items: TimeItem[];
	/** How many there are on the lane altogether. */
	total: number;
	/** Of `total`, said jointly with somebody outside the side. */
	jointly: number;
	/** Of `items`, by what they rest on. */
	footing: Record<Footing, number>;
}

/** The named margins of lanes. Articles and their authors' own words have the article's date and no margin of their own. */
export function margins(graph: Graph, items: readonly TimeItem[], lanes: readonly Lane[]): Margin[] {
	return lanes.map((lane) => {
		const all = items.filter((item) => item.lanes.includes(lane));
		const without = all.filter((item) => monthOf(item) === null);
		return {
			lane,
			side: graph.sides.find((side) => side.position === lane) ?? null,
			items: without,
			total: all.length,
			jointly: all.filter((item) => item.joint).length,
			footing: each(FOOTINGS, (name) => without.filter((item) => item.footing === name).length),
		};
	});
}

/** What the lanes are called, in this corpus. */
export function laneTitles(graph: Graph): Record<Lane, string> {
	const [first, second] = graph.sides;
	const country = (side: Side) => graph.actor.get(side.id)?.name ?? side.label;
	return {
		first: first.label,
		second: second.label,
		'first-voices': inViews('voicesOf', { country: country(first) }),
		'second-voices': inViews('voicesOf', { country: country(second) }),
		others: inViews('otherCapitals'),
		authors: inViews('authorsAtDate'),
		events: inViews('whatHappened'),
	};
}
