import { PICTURED_STATEMENTS, sayLeadAnswer, shareAt } from '../indexes/share.ts';
import { type Graph, of } from '../model/link/graph.ts';
import { columnsOf, toneOf } from '../model/link/voice.ts';
import { cellOf } from '../model/views/balance.ts';
import { cardOf } from '../model/views/card.ts';
import { facing, type LeadAnswer } from '../model/views/lead.ts';
import { sayCell } from '../model/views/sayings.ts';
import { languageQuoted } from '../model/views/translations.ts';
import { wayOf } from '../model/views/way.ts';
import type { Issue } from '../schema/issue.ts';
import type { Statement } from '../schema/statement.ts';
import type { Topic } from '../schema/topic.ts';
import { GROUND } from '../text/issue-words.ts';
import { inMarks } from '../text/language-marks.ts';
import { sayReports } from '../text/relay-words.ts';
import { IN_TRANSLATION } from '../text/wording.ts';
import { countWords } from '../text/words.ts';
import { drawFacing, type Facing, type FacingColumn } from './draw-facing.ts';
import { drawStatement, type PicturedStatement, wordStretches } from './draw-statement.ts';
import type { Inked } from './flow.ts';
import { INK, OURS, THEIRS, type Tools } from './sheet.ts';

/** A picture to be drawn: where it stands in the site, and its drawing. */
export interface Picture {
	path: string;
	draw: (tools: Tools) => string;
}

function footOf({ corpus }: Graph): string {
	return `${corpus.title}: ${corpus.subject}`;
}

/** A statement as its picture needs it. */
function pictured(graph: Graph, s: Statement): PicturedStatement {
	const card = cardOf(graph, s);
	const way = wayOf(graph, s);
	const via = card.own ? [] : way.length === 0 ? ['no outlet named'] : [`via ${sayReports(way)}`];
	const sides = columnsOf(graph, s).map(({ position, label }) => ({ tone: position, label }));
	return {
		card,
		sides: sides.length > 0 || s.voice === 'attributed' ? sides : [{ tone: toneOf(graph, s), label: '¶ The article’s author' }],
		place: [...via, `${card.article.short}, ¶ ${card.paragraphs.join(', ')}`].join('; '),
		foot: footOf(graph),
	};
}

/** An answer's words: the statement's own, or the position in ours with the quoted words that it rests on. */
function wordsOf(graph: Graph, answer: LeadAnswer, tone: FacingColumn['tone']): Inked[] {
	const { statement, holder } = answer.best;
	if (answer.says === 'text') return wordStretches(statement.text, statement.spans, statement.presentation === 'direct', tone);
	const ours = { text: sayLeadAnswer(graph, answer), hand: OURS, colour: INK.ink };
	if (holder.words === null || !holder.quoted) return [ours];
	const theirs = inMarks(holder.words, languageQuoted(graph, statement));
	return [
		{ ...ours, text: `${ours.text}: ` },
		{ text: theirs, hand: THEIRS, colour: INK.ink, underline: INK[tone] },
	];
}

function columnOf(graph: Graph, { side, answer }: ReturnType<typeof facing>[number]): FacingColumn {
	const column = { tone: side.position, label: side.label };
	if (answer === null) return { ...column, words: [{ text: 'no answer here', hand: OURS, colour: INK.mute }], below: '' };
	const { ground, statement } = answer.best;
	const speaker = cardOf(graph, statement, side).by.own[0]?.name ?? '';
	const inOurs = answer.says === 'position' && ground !== 'quoted' ? ['in our words'] : [];
	const notes = [speaker, GROUND[ground], ...inOurs, ...(ground === 'quoted' && statement.inTranslation ? [IN_TRANSLATION] : [])];
	return { ...column, words: wordsOf(graph, answer, side.position), below: notes.join(' · ') };
}

function issueFacing(graph: Graph, issue: Issue): Facing {
	const columns = facing(graph, issue, countWords).map((cell) => columnOf(graph, cell));
	return { heading: issue.question, lead: '', columns, foot: footOf(graph) };
}

/** How many statements each side has among some. */
function countsOf(graph: Graph, statements: readonly Statement[]): FacingColumn[] {
	return graph.sides.map((side) => ({
		tone: side.position,
		label: side.label,
		words: [{ text: sayCell(cellOf(statements, side)), hand: OURS, colour: INK.ink }],
		below: '',
	}));
}

function topicFacing(graph: Graph, topic: Topic): Facing {
	const columns = countsOf(graph, of(graph.statementsOnTopic, topic.id));
	return { heading: topic.label, lead: topic.gloss, columns, foot: footOf(graph) };
}

function siteFacing(graph: Graph): Facing {
	const { headline, lead, description } = graph.corpus;
	const columns = countsOf(graph, graph.statements);
	return { heading: headline ?? graph.corpus.title, lead: lead ?? description, columns, foot: footOf(graph) };
}

/** Every picture of a site: of itself, of its topics and issues, and of its statements where they are few enough. */
export function* picturesOf(graph: Graph): Generator<Picture> {
	const pathOf = (page: string) => shareAt(graph, page).path;
	yield { path: pathOf('/'), draw: (tools) => drawFacing(tools, siteFacing(graph)) };
	for (const topic of graph.topics)
		yield { path: pathOf(`/topics/${topic.id}/`), draw: (tools) => drawFacing(tools, topicFacing(graph, topic)) };
	for (const issue of graph.issues)
		yield { path: pathOf(`/issues/${issue.id}/`), draw: (tools) => drawFacing(tools, issueFacing(graph, issue)) };
	if (graph.statements.length > PICTURED_STATEMENTS) return;
	for (const s of graph.statements)
		if (s.state !== 'withdrawn') yield { path: pathOf(`/statements/${s.id}/`), draw: (tools) => drawStatement(tools, pictured(graph, s)) };
}
