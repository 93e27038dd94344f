import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Hop, Statement } from '../../schema/statement.ts';
import type { Basis } from '../../vocabulary.ts';
import type { Graph } from './graph.ts';

/** One report on the way. */
export interface Report {
	outlet: Actor | null;
	hop: Hop;
}

/**
 * One stage on the way from the speaker to this page. `given` says whether the article gives it; `documented`
 * whether the line that leads to it is stated or found elsewhere, and not worked out or missing.
 */
export type Stage = { documented: boolean } & (
	| { kind: 'speaker'; given: boolean; statement: Statement; speakers: Actor[] }
	| { kind: 'carrier'; given: boolean; statement: Statement; speakers: Actor[] }
	| { kind: 'occasion'; given: boolean; occasion: string | null }
	| { kind: 'no outlet'; given: false }
	| { kind: 'report'; given: true; report: Report; paths: number }
	/** Reports side by side; an empty path goes on without another outlet. */
	| { kind: 'parallel'; given: true; paths: Report[][] }
	| { kind: 'article'; given: true; article: Article; publisher: Actor | null; publisherBasis: Basis }
	| { kind: 'here'; given: true }
);

const DOCUMENTED: readonly Basis[] = ['stated', 'corroborated'];

function isSameReport(a: Hop | undefined, b: Hop | undefined): boolean {
	return a !== undefined && b !== undefined && a.outlet === b.outlet && a.on === b.on;
}

/** How many reports all paths have in common at their beginning (`side` 0) or end (`side` -1). */
function sharedLength(paths: readonly (readonly Hop[])[], side: 0 | -1): number {
	const from = (path: readonly Hop[], index: number) => path.at(side === 0 ? index : -1 - index);
	const shortest = Math.min(...paths.map((path) => path.length));
	let length = 0;
	while (length < shortest && paths.every((path) => isSameReport(from(path, length), from(paths[0] ?? [], length)))) length += 1;
	return length;
}

/** The relays as stages: what all paths share is one stage each, where they part they stand side by side. */
export function relayStages(graph: Graph, paths: readonly (readonly Hop[])[]): Stage[] {
	const [only] = paths;
	if (only === undefined) return [{ kind: 'no outlet', given: false, documented: false }];
	const report = (hop: Hop): Report => ({ outlet: graph.actor.get(hop.outlet) ?? null, hop });
	const shared = (hop: Hop): Stage => ({
		kind: 'report',
		given: true,
		documented: DOCUMENTED.includes(hop.basis),
		report: report(hop),
		paths: paths.length,
	});
	if (paths.length === 1) return only.map(shared);
	const head = sharedLength(paths, 0);
	const tail = Math.min(sharedLength(paths, -1), Math.min(...paths.map((path) => path.length)) - head);
	const middle = paths.map((path) => path.slice(head, path.length - tail).map(report));
	const documented = middle.every((path) => path.every((r) => DOCUMENTED.includes(r.hop.basis)));
	const fork: Stage[] = middle.every((path) => path.length === 0) ? [] : [{ kind: 'parallel', given: true, documented, paths: middle }];
	return [...only.slice(0, head).map(shared), ...fork, ...only.slice(only.length - tail).map(shared)];
}

function speakersOf(graph: Graph, statement: Statement): Actor[] {
	return statement.speakers.flatMap((id) => graph.actor.get(id) ?? []);
}

/** The statements that carry a statement, from the inside outwards; a circle ends where it closes. */
export function carriersOf(graph: Graph, statement: Statement): Statement[] {
	const carriers: Statement[] = [];
	let outer = statement.within;
	while (outer !== null) {
		const next = graph.statement.get(outer);
		if (next === undefined || next === statement || carriers.includes(next)) break;
		carriers.push(next);
		outer = next.within;
	}
	return carriers;
}

/** The way of a statement from its speaker to this page, stage by stage, with what is not given on it. */
export function provenance(graph: Graph, statement: Statement): Stage[] {
	const article = graph.article.get(statement.article);
	const speakers = speakersOf(graph, statement);
	const stages: Stage[] = [{ kind: 'speaker', given: speakers.some((s) => s.named), documented: true, statement, speakers }];
	if (statement.voice === 'attributed') {
		const carriers = carriersOf(graph, statement);
		const occasion = [statement, ...carriers].find((s) => s.occasion !== null)?.occasion ?? null;
		for (const carrier of carriers) {
			const names = speakersOf(graph, carrier);
			stages.push({ kind: 'carrier', given: names.some((s) => s.named), documented: true, statement: carrier, speakers: names });
		}
		stages.push({ kind: 'occasion', given: occasion !== null, documented: occasion !== null, occasion });
		const via = [statement, ...carriers].find((s) => s.via.length > 0)?.via ?? [];
		const relays = relayStages(graph, via);
		// A line out of what is not given is documented by nobody either.
		stages.push(...relays.map((stage, index) => (index === 0 && occasion === null ? { ...stage, documented: false } : stage)));
	}
	if (article !== undefined) {
		const { value, basis } = article.publisher;
		const publisher = value === null ? null : (graph.actor.get(value) ?? null);
		const documented = stages.at(-1)?.kind !== 'no outlet';
		stages.push({ kind: 'article', given: true, documented, article, publisher, publisherBasis: basis });
	}
	stages.push({ kind: 'here', given: true, documented: true });
	return stages;
}
