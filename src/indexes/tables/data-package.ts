import type { Graph } from '../../model/link/graph.ts';
import type { Absolute } from '../address.ts';
import { byId, dataFilesOf } from '../data-files.ts';
import { titleOf } from '../facts.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import type { Table, TableColumn } from './table.ts';

/** Files beside the collections and tables: path, media type, what they hold. */
const OTHERS = [
	[
		'sqlite',
		'parallax.sqlite',
		'application/vnd.sqlite3',
		'All tables in one SQLite file, with views and a full-text table of the statements.',
	],
	[
		'schema-org',
		'parallax.jsonld',
		'application/ld+json',
		"The corpus in schema.org's words: articles, quotations, claims, events, topics, actors.",
	],
	[
		'annotations',
		'annotations.jsonld',
		'application/ld+json',
		'Where each statement stands in its article (W3C Web Annotation Data Model).',
	],
	['bibtex', 'cite.bib', 'application/x-bibtex', 'How to cite every article and every statement (BibTeX, for biblatex).'],
	['ris', 'cite.ris', 'application/x-research-info-systems', 'The same as RIS, which EndNote, Mendeley and library catalogues read.'],
	['csl', 'cite.json', 'application/vnd.citationstyles.csl+json', 'The same as CSL-JSON, which Zotero and Pandoc read.'],
] as const;

function fieldOf({ name, type, description }: TableColumn) {
	return { name, type, description };
}

/** A CSV file, by the standard's version 2, which has no empty list of references: its columns, what names a row, and which ids lead to which other table. */
function tableResource({ name, description, columns, key }: Table) {
	const keys = columns.flatMap(({ name: own, refers }) =>
		refers === null ? [] : [{ fields: [own], reference: { resource: `${refers}-table`, fields: ['id'] } }],
	);
	return {
		name: `${name}-table`,
		path: `${name}.csv`,
		description,
		type: 'table',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: columns.map(fieldOf),
			missingValues: [''],
			primaryKey: key,
			foreignKeys: keys.length > 0 ? keys : undefined,
		},
	};
}

/** A file on how the corpus was coded: its path below the data, and what it is. */
export interface EvidenceFile {
	path: string;
	description: string;
}

const EVIDENCE_TYPES: Readonly<Record<string, string>> = { json: 'application/json', yaml: 'application/yaml', md: 'text/markdown' };

function evidenceResource({ path, description }: EvidenceFile) {
	const format = path.replace(/^.*\./, '');
	return {
		name: slug(path),
		path,
		description,
		format,
		mediatype: EVIDENCE_TYPES[format] ?? 'text/plain',
		encoding: 'utf-8',
	};
}

/** A name of lower-case letters, digits and hyphens. */
function slug(title: string): string {
	return (
		title
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'corpus'
	);
}

/** The Frictionless description of the data files. Paths are relative to the file itself. */
export function dataPackage(graph: Graph, tables: readonly Table[], absolute: Absolute, evidence: readonly EvidenceFile[] = []) {
	const { corpus } = graph;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: slug(corpus.title),
		title: `${corpus.title}: ${corpus.subject}`,
		description: corpus.description,
		homepage: absolute('/'),
		version: corpus.version ?? undefined,
		created: corpus.released === null ? undefined : `${corpus.released}T00:00:00Z`,
		licenses: corpus.licence === null ? undefined : [{ name: corpus.licence.id, title: corpus.licence.title, path: corpus.licence.url }],
		contributors: corpus.contributors.length === 0 ? undefined : corpus.contributors.map((title) => ({ title, roles: ['author'] })),
		sources: byId(graph.articles).map((article) => ({ title: titleOf(article), path: article.url ?? undefined })),
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
			...tables.map(tableResource),
			...OTHERS.map(([name, path, mediatype, description]) => ({
				name,
				path,
				description,
				format: path.replace(/^.*\./, ''),
				mediatype,
				encoding: name === 'sqlite' ? undefined : 'utf-8',
			})),
			...evidence.map(evidenceResource),
		],
	};
}
