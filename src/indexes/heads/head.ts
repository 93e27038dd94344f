import type { Graph } from '../../model/link/graph.ts';
import type { Article } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Absolute, pagePath } from '../address.ts';
import { articleCsl, type CslItem, statementCsl } from '../cite/csl.ts';
import { attributed } from '../cite/lead.ts';
import { familyFirst } from '../cite/names.ts';
import { actorLd, articleLd, claimLd, eventLd, issueLd, siteLd, statementLd, topicLd } from './json-ld.ts';
import type { LdDocument } from './json-ld-types.ts';

/** What a page's head tells machines, beside what every page has. */
export interface Head {
	/** Who says what, for previews and search engines; null where the page has a sentence of its own. */
	description: string | null;
	/** The page's thing in schema.org's words; null where it has none. */
	ld: LdDocument | null;
	/** Names and contents of `<meta>`: Highwire's for Zotero and Scholar, Dublin Core's for libraries. */
	meta: [name: string, content: string][];
}

const NOTHING: Head = { description: null, ld: null, meta: [] };

/** Characters of a description; more is cut by whoever shows it. */
const DESCRIPTION = 300;

function cut(text: string): string {
	return text.length <= DESCRIPTION ? text : `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION))} …`;
}

/** A date of CSL as Highwire's tags spell it, `2024/07/30`; null where it has no parts. */
function slashed({ issued }: CslItem): string | null {
	if (issued === undefined || 'literal' in issued) return null;
	return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
}

/** The tags of one reference: the same fields as in every other citation. */
function metaOf(graph: Graph, item: CslItem, page: string): [string, string][] {
	const { licence } = graph.corpus;
	const pairs: [string, string | null | undefined][] = [
		['citation_title', item.title],
		...(item.author ?? []).map((name): [string, string] => ['citation_author', familyFirst(name)]),
		['citation_journal_title', item['container-title']],
		['citation_volume', item.volume],
		['citation_issue', item.issue],
		['citation_publication_date', slashed(item)],
		['citation_language', item.language],
		['citation_public_url', item.URL],
		['DC.title', item.title],
		['DC.source', item.URL],
		['DC.identifier', page],
		['DC.rights', licence?.url],
	];
	return pairs.flatMap(([name, content]): [string, string][] => (content == null ? [] : [[name, content]]));
}

function articleHead(graph: Graph, article: Article, absolute: Absolute): Head {
	const page = absolute(pagePath('articles', article.id));
	return { ...NOTHING, ld: articleLd(graph, article, absolute), meta: metaOf(graph, articleCsl(graph, article, absolute), page) };
}

function statementHead(graph: Graph, s: Statement, absolute: Absolute): Head {
	const page = absolute(pagePath('statements', s.id));
	return {
		description: cut(attributed(graph, s)),
		ld: statementLd(graph, s, absolute),
		meta: metaOf(graph, statementCsl(graph, s, absolute), page),
	};
}

/** The head of a thing's page, by the section that it stands in. */
const SECTIONS: Readonly<Record<string, (graph: Graph, id: string, absolute: Absolute) => Head | null>> = {
	articles: (graph, id, absolute) => {
		const article = graph.article.get(id);
		return article === undefined ? null : articleHead(graph, article, absolute);
	},
	statements: (graph, id, absolute) => {
		const statement = graph.statement.get(id);
		return statement === undefined ? null : statementHead(graph, statement, absolute);
	},
	actors: (graph, id, absolute) => ldOf(graph.actor.get(id), (actor) => actorLd(graph, actor, absolute)),
	claims: (graph, id, absolute) => ldOf(graph.claim.get(id), (claim) => claimLd(graph, claim, absolute)),
	events: (graph, id, absolute) => ldOf(graph.event.get(id), (event) => eventLd(graph, event, absolute)),
	issues: (graph, id, absolute) => ldOf(graph.issue.get(id), (issue) => issueLd(graph, issue, absolute)),
	topics: (graph, id, absolute) => ldOf(graph.topic.get(id), (topic) => topicLd(graph, topic, absolute)),
};

function ldOf<T>(thing: T | undefined, make: (thing: T) => LdDocument | null): Head | null {
	return thing === undefined ? null : { ...NOTHING, ld: make(thing) };
}

/** What the head of the page at a path of the site tells machines. */
export function headOf(graph: Graph, path: string, absolute: Absolute): Head {
	if (path === '/' || path === '/data/') return { ...NOTHING, ld: siteLd(graph, absolute) };
	const [, section = '', id] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
	return (id === undefined ? null : SECTIONS[section]?.(graph, id, absolute)) ?? NOTHING;
}
