import type { Graph } from '../model/link/graph.ts';

import { issueRow, type ShortAnswer } from '../model/views/issue-rows.ts';
import type { Issue } from '../schema/issue.ts';
import type { Statement } from '../schema/statement.ts';
import { headingAlone } from '../text/heading-alone.ts';
import { GROUND, ISSUE_STATUS } from '../text/issue-words.ts';
import { element, escapeXml } from '../text/markup.ts';
import { capital } from '../text/numbers.ts';
import { sayDated } from '../text/when.ts';
import { type Absolute, pagePath } from './address.ts';
import { sayHow, sayIn, sayWho } from './cite/lead.ts';
import { factActor, titleOf } from './facts.ts';

/** What other sites may show of this one: a thing's words to be copied, and its page in a frame. */
export interface Embed {
	/** The words with whose they are, as a `<blockquote>` that needs nothing of this site. */
	quotation: string;
	/** An `<iframe>` of the page that may be framed. */
	frame: string;
	title: string;
	page: string;
	/** The oEmbed document by which other sites find the frame. */
	discovery: string;
}

/** An oEmbed document of type `rich`. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	cache_age: number;
	html: string;
	width: number;
	height: number;
}

type Embeddable = 'statements' | 'issues';

const WIDTH = 600;
/** Pixels that a frame has around its text, and those of a line of about so many characters. */
const AROUND = 210;
const LINE = { pixels: 27, characters: 58 };
/** Seconds for which a site may keep what it was told: a day. */
const CACHE = 86_400;

const text = (name: string, words: string) => element(name, {}, escapeXml(words));
const link = (href: string, words: string) => element('a', { href }, escapeXml(words));

/** The path of the page that may be framed. */
function embedPath(section: Embeddable, id: string): string {
	return `/embed/${section}/${id}/`;
}

function quotationOf(language: string, page: string, ...children: string[]): string {
	return element('blockquote', { lang: language, cite: page }, ...children);
}

function frameOf(title: string, address: string, characters: number): { html: string; height: number } {
	const height = AROUND + LINE.pixels * Math.ceil(characters / LINE.characters);
	const attributes = { src: address, title, width: String(WIDTH), height: String(height), style: 'max-width:100%', loading: 'lazy' };
	// Nothing in the frame runs, its links open beside it; without its own origin it would get neither fonts nor signs.
	return {
		html: element('iframe', { ...attributes, sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-same-origin' }, ''),
		height,
	};
}

/** Where a statement stands, as a site says it that shows it: `quoted in “Title”, Outlet, 30 July 2024`. */
function placeOf(graph: Graph, s: Statement): string {
	const article = graph.article.get(s.article);
	if (article === undefined) return '';
	const title = article.title === null ? titleOf(article) : `“${article.title}”`;
	const publisher = factActor(graph, article.publisher)?.name;
	const published = article.published.value === null ? undefined : sayDated(article.published);
	return [`${sayIn(s)} ${title}`, publisher, published].filter((part) => part !== undefined).join(', ');
}

/** What another site copies of a statement: the words as the record has them, who, how, where. A paraphrase stands in no quotation marks. */
function statementQuotation(graph: Graph, s: Statement, absolute: Absolute): string {
	const page = absolute(pagePath('statements', s.id));
	const words = s.text === '' ? `[${headingAlone(s.heading)}]` : s.text;
	const who = `${sayWho(graph, s)} (${sayHow(graph, s).join('; ')}), ${placeOf(graph, s)}. `;
	return quotationOf(
		graph.corpus.language,
		page,
		text('p', words),
		element('p', {}, `— ${escapeXml(who)}`, link(page, `${graph.corpus.title}: ${s.heading}`)),
	);
}

/** One side's answer in a line: the position in our words, and the statement that bears it best. */
function answerLine(graph: Graph, label: string, short: ShortAnswer | null): string {
	if (short === null) return element('p', {}, text('b', label), escapeXml(': no answer in these articles.'));
	const { answer, best } = short;
	const s = best.statement;
	const said = s.said.value === null ? '' : `, ${sayDated(s.said)}`;
	const position = `: ${answer.how === 'denies' ? 'Denies: ' : ''}${answer.claim.text} (${sayWho(graph, s)}, ${GROUND[best.ground]}${said}: ${s.text})`;
	return element('p', {}, text('b', label), escapeXml(position));
}

/** What another site copies of an issue: the question, and both sides' answers in the order of the site. */
function issueQuotation(graph: Graph, issue: Issue, absolute: Absolute): string {
	const page = absolute(pagePath('issues', issue.id));
	return quotationOf(
		graph.corpus.language,
		page,
		element('p', {}, text('b', issue.question), escapeXml(` ${capital(ISSUE_STATUS[issue.status])}.`)),
		...issueRow(graph, issue).cells.map(({ side, short }) => answerLine(graph, side.label, short)),
		element('p', {}, '— Question and positions in our words, sides in alphabetical order. ', link(page, graph.corpus.title)),
	);
}

function embedOf(graph: Graph, section: Embeddable, id: string, title: string, quotation: string, absolute: Absolute) {
	const { html, height } = frameOf(`${graph.corpus.title}: ${title}`, absolute(embedPath(section, id)), quotation.length);
	const embed: Embed = {
		quotation,
		frame: html,
		title,
		page: absolute(pagePath(section, id)),
		discovery: absolute(`/embed/${section}/${id}.json`),
	};
	return { embed, height };
}

/** What other sites may show of a statement. */
export function embedStatement(graph: Graph, s: Statement, absolute: Absolute) {
	return embedOf(graph, 'statements', s.id, s.heading, statementQuotation(graph, s, absolute), absolute);
}

/** What other sites may show of an issue. */
export function embedIssue(graph: Graph, issue: Issue, absolute: Absolute) {
	return embedOf(graph, 'issues', issue.id, issue.question, issueQuotation(graph, issue, absolute), absolute);
}

/** The oEmbed document of a thing. */
export function oEmbedOf(graph: Graph, { embed, height }: ReturnType<typeof embedOf>, absolute: Absolute): OEmbed {
	return {
		version: '1.0',
		type: 'rich',
		title: embed.title,
		provider_name: graph.corpus.title,
		provider_url: absolute('/'),
		cache_age: CACHE,
		html: embed.frame,
		width: WIDTH,
		height,
	};
}
