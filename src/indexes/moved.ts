import type { GoneId, Renamed } from '../model/check/published.ts';
import type { Graph } from '../model/link/graph.ts';
import type { Statement } from '../schema/statement.ts';
import { inPages } from '../words/words.ts';
import { pagePath, type Section } from './address.ts';

/** An address that leads to another. */
export interface Moved {
	from: string;
	to: string;
	/** What stands there, in words. */
	name: string;
}

/** The pages that a thing has, and what they call it. A citation or an inconsistency has none of its own. */
function pagesOf(graph: Graph, id: string): { sections: Section[]; name: string } {
	const actor = graph.actor.get(id);
	if (actor !== undefined)
		return { sections: ['actors', ...(graph.outlets.includes(actor) ? (['outlets'] as const) : [])], name: actor.name };
	const things: readonly [Section, string | undefined][] = [
		['articles', graph.article.get(id)?.label],
		['statements', (graph.statement.get(id) ?? graph.withdrawn.find((s) => s.id === id))?.heading],
		['claims', graph.claim.get(id)?.text],
		['issues', graph.issue.get(id)?.question],
		['events', graph.event.get(id)?.text],
		['topics', graph.topic.get(id)?.label],
	];
	const [found] = things.flatMap(([section, name]) => (name === undefined ? [] : [{ sections: [section], name }]));
	return found ?? { sections: [], name: id };
}

/** The old address of everything that was renamed, unless something stands there again. */
export function movedPages(graph: Graph, renamed: readonly Renamed[]): Moved[] {
	return renamed
		.filter(({ from }) => pagesOf(graph, from).sections.length === 0)
		.flatMap(({ from, to }) => {
			const { sections, name } = pagesOf(graph, to);
			return sections.map((section) => ({ from: pagePath(section, from), to: pagePath(section, to), name }));
		});
}

/** What the addresses of the tools may name by an id of before: actors, topics and articles, each with its id of now. */
export function renamedInTools(graph: Graph, renamed: readonly Renamed[]): Record<string, string> {
	const known = (id: string) => graph.actor.has(id) || graph.topic.has(id) || graph.article.has(id);
	return Object.fromEntries(renamed.filter(({ from, to }) => !known(from) && known(to)).map(({ from, to }) => [from, to]));
}

/** A page at the address of what is no more: what it was, since when it is gone and why. */
export interface LeftPage {
	path: string;
	/** What it was: a kind of thing. */
	kind: string;
	id: string;
	/** `Withdrawn` or `No longer here`. */
	state: string;
	/** What stood there, in our words; null where it has left the records, and no word of it is kept. */
	title: string | null;
	/** Day on which it was withdrawn, YYYY-MM-DD; null where that is not known. */
	on: string | null;
	reason: string;
	/** The withdrawn statement itself. */
	statement: Statement | null;
	/** Withdrawn statements on which it stood. */
	because: Statement[];
}

/** The section of a kind of thing that has pages. */
const SECTION_OF: Readonly<Record<string, Section>> = {
	article: 'articles',
	actor: 'actors',
	statement: 'statements',
	claim: 'claims',
	issue: 'issues',
	event: 'events',
	topic: 'topics',
};

/** The pages of what was withdrawn, of what only that spoke of, and of what has left the records. */
export function leftPages(graph: Graph, gone: readonly GoneId[]): LeftPage[] {
	const withdrawn = graph.withdrawn.map(
		(s): LeftPage => ({
			path: pagePath('statements', s.id),
			kind: 'statement',
			id: s.id,
			state: inPages('withdrawnState'),
			title: s.heading,
			on: s.withdrawn?.on ?? null,
			reason: s.withdrawn?.reason ?? '',
			statement: s,
			because: [],
		}),
	);
	const idle = graph.idle.map(({ section, id, text, statements }): LeftPage => {
		const because = graph.withdrawn.filter((s) => statements.includes(s.id));
		const on =
			because
				.flatMap((s) => s.withdrawn?.on ?? [])
				.sort()
				.at(-1) ?? null;
		const reason = inPages('idleReason');
		return {
			path: pagePath(section, id),
			kind: section.slice(0, -1),
			id,
			state: inPages('noLongerState'),
			title: text,
			on,
			reason,
			statement: null,
			because,
		};
	});
	const left = gone.flatMap(({ id, kind, reason }): LeftPage[] => {
		const section = SECTION_OF[kind];
		return section === undefined
			? []
			: [
					{
						path: pagePath(section, id),
						kind,
						id,
						state: inPages('noLongerState'),
						title: null,
						on: null,
						reason,
						statement: null,
						because: [],
					},
				];
	});
	return [...withdrawn, ...idle, ...left];
}

/** The file of redirects that some hosts read (`_redirects`): a line for each address that leads to another. */
export function redirects(moved: readonly Moved[], href: (path: string) => string): string {
	return moved.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');
}
