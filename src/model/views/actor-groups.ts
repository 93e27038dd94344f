import type { Actor } from '../../schema/actor.ts';
import { language } from '../../words/language.ts';
import { type Graph, of, type Side } from '../link/graph.ts';
import { sideOfCountry } from './actor-view.ts';

/** How an actor of a compared side's country is listed. */
export type ListedAs = 'office' | 'metonym' | 'voice' | 'silent';

/** One line of the list of actors, with how often it speaks and is spoken about. */
export interface ActorLine {
	actor: Actor;
	says: number;
	about: number;
}

/** The actors as their list shows them: by side and standing, then others, outlets and authors; alphabetical in each. */
export interface ActorGroups {
	sides: { side: Side; groups: { standing: ListedAs; lines: ActorLine[] }[] }[];
	others: ActorLine[];
	outlets: ActorLine[];
	authors: ActorLine[];
}

const OFFICIAL: readonly Actor['kind'][] = ['state', 'government', 'ministry'];
const STANDINGS: readonly ListedAs[] = ['office', 'metonym', 'voice', 'silent'];

/**
 * Office where it is a state's body or one that somebody holds a post in, speaks in office, or has held a post and
 * never speaks here; a voice where it speaks otherwise; silent where it only acts or is spoken about.
 */
export function listedAs(graph: Graph, actor: Actor, bodies: ReadonlySet<string>): ListedAs {
	if (actor.kind === 'metonym') return 'metonym';
	if (OFFICIAL.includes(actor.kind) || bodies.has(actor.id)) return 'office';
	const said = of(graph.statementsBySpeaker, actor.id).filter((s) => s.voice === 'attributed');
	if (said.length === 0) return actor.posts.length > 0 ? 'office' : 'silent';
	return said.some((s) => s.capacity === 'office') ? 'office' : 'voice';
}

/** Sorts the actors into the groups of their list. */
export function actorGroups(graph: Graph): ActorGroups {
	const authors = new Set(graph.articles.map((a) => a.authorId));
	const bodies = new Set(graph.actors.flatMap((a) => a.posts.map((post) => post.of)));
	const lines = graph.actors
		.map(
			(actor): ActorLine => ({
				actor,
				says: of(graph.statementsBySpeaker, actor.id).length,
				about: of(graph.statementsAbout, actor.id).length,
			}),
		)
		.sort((a, b) => a.actor.name.localeCompare(b.actor.name, language) || (a.actor.id < b.actor.id ? -1 : 1));
	const place = (actor: Actor) => {
		if (authors.has(actor.id)) return 'authors';
		return actor.kind === 'media' ? 'outlets' : (sideOfCountry(graph, actor)?.id ?? 'others');
	};
	const at = (where: string) => lines.filter((line) => place(line.actor) === where);
	return {
		sides: graph.sides.map((side) => {
			const own = at(side.id).map((line) => ({ line, standing: listedAs(graph, line.actor, bodies) }));
			const groups = STANDINGS.map((standing) => ({ standing, lines: own.filter((o) => o.standing === standing).map((o) => o.line) }));
			return { side, groups: groups.filter((group) => group.lines.length > 0) };
		}),
		others: at('others'),
		outlets: at('outlets'),
		authors: at('authors'),
	};
}

/** One line of the list with the section and standing that it stands under. */
export interface ActorRow {
	/** A side's id, `others`, `outlets` or `authors`. */
	section: string;
	standing: ListedAs | null;
	line: ActorLine;
}

/** The groups as one list in their order, so that it can be cut into parts. */
export function actorRows(groups: ActorGroups): ActorRow[] {
	const apart = (['others', 'outlets', 'authors'] as const).flatMap((section) =>
		groups[section].map((line): ActorRow => ({ section, standing: null, line })),
	);
	const sides = groups.sides.flatMap(({ side, groups: lists }) =>
		lists.flatMap(({ standing, lines }) => lines.map((line): ActorRow => ({ section: side.id, standing, line }))),
	);
	return [...sides, ...apart];
}
