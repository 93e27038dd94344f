import type { Graph } from '../model/link/graph.ts';
import type { Statement } from '../schema/statement.ts';
import { type Absolute, pagePath } from './address.ts';
import { nameOf, sayHops } from './facts.ts';

/** One column of statements.csv. */
export interface Column {
	name: string;
	/** Frictionless type of the cells. */
	type: 'string' | 'date' | 'boolean';
	description: string;
	cell(statement: Statement, graph: Graph, absolute: Absolute): string;
}

const several = (items: readonly string[]) => items.join('; ');

function marked(item: { claim: string; hedged: boolean; implied: boolean }): string {
	const marks = [item.hedged ? 'hedged' : '', item.implied ? 'implied' : ''].filter((mark) => mark !== '');
	return marks.length === 0 ? item.claim : `${item.claim} (${marks.join(', ')})`;
}

function viaOf(statement: Statement, graph: Graph): string {
	const speakers = statement.speakers.map((id) => nameOf(graph, id)).join(', ');
	return statement.via.map((path) => [speakers, ...sayHops(graph, path)].join(' → ')).join(' | ');
}

/** The columns of statements.csv, in their order. Several values in one cell are separated by `; `. */
export const STATEMENT_COLUMNS: readonly Column[] = [
	{ name: 'id', type: 'string', description: 'Permanent id of the statement.', cell: (s) => s.id },
	{ name: 'article', type: 'string', description: 'Id of the article it stands in.', cell: (s) => s.article },
	{ name: 'voice', type: 'string', description: "Attributed to a source, or the author's own.", cell: (s) => s.voice },
	{ name: 'speakers', type: 'string', description: 'Actor ids of who speaks.', cell: (s) => several(s.speakers) },
	{
		name: 'speakerNames',
		type: 'string',
		description: 'Names of who speaks, in English.',
		cell: (s, graph) => several(s.speakers.map((id) => nameOf(graph, id))),
	},
	{
		name: 'sides',
		type: 'string',
		description: 'Compared sides for which it speaks, `other` for the rest, `author` for own statements.',
		cell: (s) => several(s.sides),
	},
	{ name: 'capacity', type: 'string', description: 'In what capacity; empty for the author.', cell: (s) => s.capacity ?? '' },
	{ name: 'heading', type: 'string', description: 'What it says, in our words.', cell: (s) => s.heading },
	{
		name: 'text',
		type: 'string',
		description: 'The content; only what stands in quotation marks is quoted.',
		cell: (s) => s.text,
	},
	{
		name: 'presentation',
		type: 'string',
		description: 'How much of it the article prints in quotation marks: direct, partial, indirect or mention; empty for the author.',
		cell: (s) => s.presentation ?? '',
	},
	{ name: 'cue', type: 'string', description: "Headword of the article's cue.", cell: (s) => s.cue?.lemma ?? '' },
	{ name: 'medium', type: 'string', description: 'Speech, writing, thought or unspecified.', cell: (s) => s.medium },
	{ name: 'said', type: 'string', description: 'When it was said, EDTF (ISO 8601-2).', cell: (s) => s.said.value ?? '' },
	{
		name: 'saidBasis',
		type: 'string',
		description: "How that date is known: stated, inferred, corroborated, unconfirmed, or relative (reckoned from the article's own day).",
		cell: (s) => s.said.basis ?? '',
	},
	{
		name: 'saidFrom',
		type: 'string',
		description: 'The words that the text prints for it, where they are no full date.',
		cell: (s) => s.said.from ?? '',
	},
	{ name: 'saidEarliest', type: 'date', description: 'Earliest possible day.', cell: (s) => s.said.earliest ?? '' },
	{ name: 'saidLatest', type: 'date', description: 'Latest possible day.', cell: (s) => s.said.latest ?? '' },
	{
		name: 'via',
		type: 'string',
		description: 'Relay paths from the speaker outwards; parallel paths are separated by ` | `.',
		cell: (s, graph) => viaOf(s, graph),
	},
	{ name: 'topics', type: 'string', description: 'Topic ids, the main one first.', cell: (s) => several(s.topics) },
	{ name: 'functions', type: 'string', description: "Entman's functions that it fills.", cell: (s) => several(s.functions) },
	{ name: 'act', type: 'string', description: "PLOVER's act that the utterance itself does.", cell: (s) => s.act ?? '' },
	{
		name: 'asserts',
		type: 'string',
		description: 'Ids of claims it asserts, `hedged` in brackets.',
		cell: (s) => several(s.asserts.map(marked)),
	},
	{
		name: 'denies',
		type: 'string',
		description: 'Ids of claims it denies, `hedged` and `implied` in brackets.',
		cell: (s) => several(s.denies.map(marked)),
	},
	{
		name: 'answers',
		type: 'string',
		description: 'Ids of statements or events it answers; in brackets who says so.',
		cell: (s) => several(s.answers.map((answer) => `${answer.id} (${answer.by})`)),
	},
	{
		name: 'paragraphs',
		type: 'string',
		description: 'Paragraphs of the source text: non-blank lines, counted from 1.',
		cell: (s) => several(s.passages.map((passage) => String(passage.paragraph))),
	},
	{
		name: 'inTranslation',
		type: 'boolean',
		description: "Whether quoted words were said in another language than the article's.",
		cell: (s) => String(s.inTranslation),
	},
	{
		name: 'url',
		type: 'string',
		description: "Address of the statement's page.",
		cell: (s, _graph, absolute) => absolute(pagePath('statements', s.id)),
	},
];
