import { pagePath } from '../../indexes/address.ts';
import type { Graph } from '../../model/link/graph.ts';
import { of } from '../../model/link/graph.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Event } from '../../schema/event.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Topic } from '../../schema/topic.ts';
import { ISSUE_STATUS } from '../../text/issue-words.ts';
import { sayDated } from '../../text/when.ts';
import {
	ACT,
	ACTOR_KIND,
	CLAIM_KIND,
	EVENT_TYPE,
	GENRE,
	PRESENTATION,
	PRESENTATION_MEANS,
	SIDE_APART,
	STATUS,
} from '../../text/wording.ts';
import { ACTS, PRESENTATIONS } from '../../vocabulary.ts';
import { KINDS, type Kind } from '../format/kinds.ts';
import type { NamedThing } from './write-index.ts';

/** Values that are coded, not written: found by operator and facet, not by the words of a query. */
const coded = (kind: Kind, id: string, label: string, note = ''): NamedThing => ({ kind, id, label, note, path: null, fields: {} });

function namesOf(actor: Actor | undefined): string[] {
	return actor === undefined ? [] : [actor.name, ...actor.names.map((n) => n.name), ...actor.aliases];
}

function sides(graph: Graph): NamedThing[] {
	const compared = graph.sides.map(({ id, label }): NamedThing => {
		const names = namesOf(graph.actor.get(id));
		return { kind: 'side', id, label, note: 'side', path: null, fields: { name: [label], alias: names } };
	});
	return [...compared, coded('side', 'other', SIDE_APART.other), coded('side', 'author', SIDE_APART.author)];
}

const spelled = (names: Topic['names']) => names.flatMap((n) => [n.term, ...n.synonyms]);

function topic(graph: Graph, t: Topic): NamedThing {
	const words = t.names.filter((n) => n.side === null);
	const rival = t.names.filter((n) => n.side !== null);
	const count = of(graph.statementsOnTopic, t.id).length;
	return {
		kind: 'topic',
		id: t.id,
		label: t.label,
		note: `${t.gloss} ${count} ${count === 1 ? 'statement' : 'statements'}.`,
		path: pagePath('topics', t.id),
		fields: { name: [t.label], term: spelled(rival), text: [t.gloss], synonym: spelled(words) },
	};
}

/** An issue is found by its question, by the answers to it, and by whatever its topics are looked for by, in every script. */
function issue(graph: Graph, { id, question, positions, topics, status, restsOnAscribed }: Issue): NamedThing {
	const note = `${ISSUE_STATUS[status]}${restsOnAscribed ? ', resting on others’ reading' : ''}`;
	const answers = positions.flatMap(({ claim: answer }) => graph.claim.get(answer)?.text ?? []);
	const words = topics.flatMap((one) => graph.topic.get(one) ?? []).flatMap(({ label, names }) => [label, ...spelled(names)]);
	return {
		kind: 'issue',
		id,
		label: question,
		note,
		path: pagePath('issues', id),
		fields: { name: [question], text: answers, synonym: [...new Set(words)] },
	};
}

function actor(graph: Graph, a: Actor, section: 'actors' | 'outlets', nameless: ReadonlySet<string>): NamedThing {
	const post = a.posts.at(-1)?.title;
	const note = [
		a.kind === 'person' ? (post ?? null) : ACTOR_KIND[a.kind],
		a.country === null ? null : (graph.actor.get(a.country)?.name ?? null),
	];
	return {
		kind: 'actor',
		id: a.id,
		label: a.name,
		note: note.filter((part) => part !== null).join(', '),
		path: pagePath(section, a.id),
		fields: {
			// A nameless author is called after the article, whose words are not his; a description is less than a name.
			name: a.named ? [a.name] : [],
			term: a.named ? [] : nameless.has(a.id) ? ['author'] : [a.name],
			alias: a.aliases,
			native: a.names.map((n) => n.name),
			text: [...new Set(a.posts.map((p) => p.title))],
		},
	};
}

/** A post as statements are linked to it: its title and the body it belongs to. */
export function postId(title: string, body: string): string {
	return `${title} / ${body}`;
}

function posts(graph: Graph): NamedThing[] {
	const found = new Map<string, NamedThing>();
	for (const { offices } of graph.statements)
		for (const { title, of: body } of offices) {
			const id = postId(title, body);
			const label = graph.actor.get(body)?.name ?? body;
			found.set(id, {
				kind: 'post',
				id,
				label: title,
				note: label,
				path: null,
				fields: { name: [title], alias: namesOf(graph.actor.get(body)) },
			});
		}
	return [...found.values()];
}

/** The year of a statement where all its possible days lie in one, else `none`. */
export function yearId(said: { earliest: string | null; latest: string | null }): string {
	const from = said.earliest?.slice(0, 4);
	return from !== undefined && from === said.latest?.slice(0, 4) ? from : 'none';
}

function years(graph: Graph): NamedThing[] {
	const found = [...new Set(graph.statements.map((s) => yearId(s.said)))].sort();
	return found.map((year) => coded('year', year, year === 'none' ? 'no single year' : year));
}

/** Whether an actor is a news outlet through which statements came: outlets stand after the other actors. */
export function outletsOf(graph: Graph): (actor: Actor) => boolean {
	const outlets = new Set(graph.outlets.map((o) => o.id));
	return (a) => a.kind === 'media' && outlets.has(a.id);
}

function article(a: Article): NamedThing {
	return {
		kind: 'article',
		id: a.id,
		label: a.label,
		note: `${GENRE[a.genre]}, ${sayDated(a.published)}`,
		path: pagePath('articles', a.id),
		fields: { name: [a.label], alias: a.title === null ? [] : [a.title] },
	};
}

function claim(c: Claim): NamedThing {
	const note = `${STATUS[c.status]} · ${CLAIM_KIND[c.kind]}`;
	return { kind: 'claim', id: c.id, label: c.text, note, path: pagePath('claims', c.id), fields: { text: [c.text] } };
}

function event(e: Event): NamedThing {
	const when = sayDated(e.happened);
	const note = `${when} · ${EVENT_TYPE[e.type]}`;
	const text = [e.text, ...(e.place === null ? [] : [e.place]), when];
	return { kind: 'event', id: e.id, label: e.text, note, path: pagePath('events', e.id), fields: { text } };
}

function actors(graph: Graph): NamedThing[] {
	const isOutlet = outletsOf(graph);
	const nameless = new Set(graph.articles.filter((one) => one.author.value === null).map((one) => one.authorId));
	return [
		...graph.actors.filter((a) => !isOutlet(a)).map((a) => actor(graph, a, 'actors', nameless)),
		...graph.actors.filter(isOutlet).map((a) => actor(graph, a, 'outlets', nameless)),
	];
}

/** The things of each kind. A collection that is to be found is a row here and one in `format/kinds.ts`. */
const MAKERS: Readonly<Record<Kind, (graph: Graph) => NamedThing[]>> = {
	side: sides,
	presentation: () => PRESENTATIONS.map((p) => coded('presentation', p, PRESENTATION[p], PRESENTATION_MEANS[p])),
	act: () => ACTS.map((a) => coded('act', a.toLowerCase(), ACT[a])),
	year: years,
	topic: (graph) => graph.topics.map((t) => topic(graph, t)),
	issue: (graph) => graph.issues.map((one) => issue(graph, one)),
	article: (graph) => graph.articles.map(article),
	actor: actors,
	post: posts,
	claim: (graph) => graph.claims.map(claim),
	event: (graph) => graph.events.map(event),
};

/** Everything but statements that search knows, in the order of `KINDS`. */
export function searchThings(graph: Graph): NamedThing[] {
	return KINDS.flatMap((kind) => MAKERS[kind](graph));
}
