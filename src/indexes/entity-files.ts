import type { Graph } from '../model/link/graph.ts';
import type { Article } from '../schema/article.ts';
import type { Statement } from '../schema/statement.ts';
import type { Absolute } from './address.ts';
import { bibtexOf } from './cite/bibtex.ts';
import { articleCsl, statementCsl } from './cite/csl.ts';
import { jsonText } from './data-files.ts';

/** Collections each of whose things has a page, and beside it the thing itself as data. */
const THINGS = {
	articles: (graph) => graph.article,
	actors: (graph) => graph.actor,
	statements: (graph) => graph.statement,
	claims: (graph) => graph.claim,
	issues: (graph) => graph.issue,
	events: (graph) => graph.event,
	topics: (graph) => graph.topic,
} as const satisfies Record<string, (graph: Graph) => ReadonlyMap<string, { id: string }>>;

/** A file beside the page of a thing: the page's address with another ending. */
export interface EntityFile {
	type: 'application/json' | 'application/x-bibtex';
	path: string;
}

function filesOf(section: string, id: string): EntityFile[] {
	const json: EntityFile = { type: 'application/json', path: `/${section}/${id}.json` };
	const isCited = section === 'articles' || section === 'statements';
	return isCited ? [json, { type: 'application/x-bibtex', path: `/${section}/${id}.bib` }] : [json];
}

/** The files beside the page at a path; none where it is not that of a thing. */
export function entityFilesAt(graph: Graph, path: string): EntityFile[] {
	const [, section = '', id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
	const things = Object.hasOwn(THINGS, section) ? THINGS[section as keyof typeof THINGS](graph) : null;
	return things?.has(id) ? filesOf(section, id) : [];
}

/** Every file beside a page with its text: the thing as the data contract has it, and how to cite it. What was withdrawn has none. */
export function* entityFiles(graph: Graph, absolute: Absolute): Generator<{ path: string; text: string }> {
	for (const [section, things] of Object.entries(THINGS))
		for (const [id, thing] of things(graph)) {
			if ('state' in thing && thing.state === 'withdrawn') continue;
			for (const { type, path } of filesOf(section, id))
				yield { path, text: type === 'application/json' ? jsonText(thing) : bibtexAt(graph, section, id, absolute) };
		}
}

/** The reference to an article or a statement. */
function bibtexAt(graph: Graph, section: string, id: string, absolute: Absolute): string {
	const article: Article | undefined = section === 'articles' ? graph.article.get(id) : undefined;
	if (article !== undefined) return bibtexOf(articleCsl(graph, article, absolute));
	const statement: Statement | undefined = graph.statement.get(id);
	return statement === undefined ? '' : bibtexOf(statementCsl(graph, statement, absolute));
}
