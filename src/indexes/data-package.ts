import type { Graph } from '../model/link/graph.ts';
import { type DataFile, dataFilesOf } from './data-files.ts';
import { PAIR_COLUMNS, POSITION_COLUMNS } from './issue-tables.ts';
import { STATEMENT_COLUMNS } from './statement-columns.ts';

const DESCRIPTIONS = {
	corpus: 'What the corpus is called, its sides and which two are compared.',
	articles: 'The articles, each with its record in reading order.',
	actors: 'Whoever speaks, acts or is spoken about.',
	statements: 'Every statement: who said what, in whose words, through which outlet.',
	claims: 'Contestable propositions, and the statements that assert or deny them.',
	issues: 'Questions that the sides answer, their positions with who holds each, and the pairs of rival answers.',
	events: 'What happened or is due, apart from what is said of it.',
	topics: 'The topics under which statements are compared, with rival names.',
	citations: "The articles' own references.",
	inconsistencies: 'Passages that disagree with each other or with a documented fact.',
} as const satisfies Record<DataFile, string>;

const CSV_NOTE =
	'One row a statement, for spreadsheets; the JSON files hold more. Several values in a cell are separated by "; ". A text that a spreadsheet would run as a formula has an apostrophe in front.';

/** One CSV file with its columns. */
function csvResource(
	name: string,
	description: string,
	columns: readonly { name: string; type: string; description: string }[],
	primaryKey: readonly string[],
) {
	return {
		name: `${name}-table`,
		path: `${name}.csv`,
		description,
		type: 'table',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: { fields: columns.map(({ name, type, description }) => ({ name, type, description })), primaryKey },
	};
}

/** The Frictionless description of the data files. Paths are relative to the file itself. */
export function dataPackage(graph: Graph) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name:
			graph.corpus.title
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '') || 'corpus',
		title: `${graph.corpus.title}: ${graph.corpus.subject}`,
		description: graph.corpus.description,
		resources: [
			...dataFilesOf(graph).map((file) => ({
				name: file,
				path: `${file}.json`,
				description: DESCRIPTIONS[file],
				format: 'json',
				mediatype: 'application/json',
				encoding: 'utf-8',
				jsonSchema: `schemas/${file}.json`,
			})),
			csvResource('statements', CSV_NOTE, STATEMENT_COLUMNS, ['id']),
			...(graph.issues.length === 0
				? []
				: [
						csvResource(
							'positions',
							'One row a statement that holds or denies a position of an issue; one that holds a narrower position stands under the broader too.',
							POSITION_COLUMNS,
							['position', 'statement', 'how'],
						),
						csvResource('pairs', 'One row a pair of statements of the two sides that hold rival positions.', PAIR_COLUMNS, [
							'issue',
							'firstStatement',
							'secondStatement',
						]),
					]),
			{
				name: 'schema-org',
				path: 'parallax.jsonld',
				description: "The corpus in schema.org's words: articles, quotations, claims, events, topics, actors.",
				format: 'jsonld',
				mediatype: 'application/ld+json',
				encoding: 'utf-8',
			},
			{
				name: 'annotations',
				path: 'annotations.jsonld',
				description: 'Where each statement stands in its article (W3C Web Annotation Data Model).',
				format: 'jsonld',
				mediatype: 'application/ld+json',
				encoding: 'utf-8',
			},
			{
				name: 'bibtex',
				path: 'cite.bib',
				description: 'How to cite every article and every statement (BibTeX).',
				format: 'bib',
				mediatype: 'application/x-bibtex',
				encoding: 'utf-8',
			},
			{
				name: 'csl',
				path: 'cite.json',
				description: 'The same as CSL-JSON, which Zotero and Pandoc read.',
				format: 'json',
				mediatype: 'application/vnd.citationstyles.csl+json',
				encoding: 'utf-8',
			},
		],
	};
}
