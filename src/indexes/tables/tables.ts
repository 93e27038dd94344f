import { type Graph, of } from '../../model/link/graph.ts';
import { contractFields } from '../../model/views/dictionary.ts';
import { reportOf } from '../../model/views/way.ts';
import type { Statement } from '../../schema/statement.ts';
import { csvText } from '../../text/csv.ts';
import { sayReport } from '../../text/relay-words.ts';
import type { CollectionName } from '../../vocabulary.ts';
import { type Absolute, pagePath } from '../address.ts';
import { translationOf } from '../cite/lead.ts';
import { byId, type DataFile, dataFilesOf, statementsInOrder } from '../data-files.ts';
import { nameOf } from '../facts.ts';
import { issueTables } from '../issue-tables.ts';
import { collectionTable, type ExtraColumn } from './collection-table.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { listTables } from './list-tables.ts';
import type { Table, TableColumn } from './table.ts';

/** The questions that a statement answers; a corpus without issues has no such column. */
function issuesColumn(graph: Graph): ExtraColumn<Statement> {
	const answered = (s: Statement) =>
		of(graph.issuesAnswered, s.id)
			.map(({ id }) => id)
			.sort();
	return { name: 'issues', description: 'Issues that it answers, separated by "; ".', cell: (s) => answered(s).join('; ') };
}

function statementColumns(graph: Graph): ExtraColumn<Statement>[] {
	const names = (s: Statement) => s.speakers.map((id) => nameOf(graph, id));
	const via = (s: Statement) =>
		s.via.map((path) => [names(s).join(', '), ...path.map((hop) => sayReport(reportOf(graph, s.article, hop)))].join(' → ')).join(' | ');
	return [
		{ name: 'speakerNames', description: 'Names of who speaks, in English, separated by "; ".', cell: (s) => names(s).join('; ') },
		{ name: 'via', description: 'Relay paths in words, from the speaker outwards; parallel paths are separated by " | ".', cell: via },
		{
			name: 'translation',
			description:
				'Its quotations in the language of the corpus, in square brackets, with whose translation it is; empty where there is none.',
			cell: (s) => translationOf(graph, s) ?? '',
		},
		...(graph.issues.length === 0 ? [] : [issuesColumn(graph)]),
		{
			name: 'paragraphs',
			description: 'Paragraphs of the source text in which it stands, separated by "; ".',
			cell: (s) => s.passages.map((passage) => passage.paragraph).join('; '),
		},
	];
}

function page(collection: CollectionName, absolute: Absolute): ExtraColumn<{ id: string }>[] {
	if (collection === 'citations' || collection === 'inconsistencies') return [];
	return [{ name: 'page', description: 'Address of its page.', cell: ({ id }) => absolute(pagePath(collection, id)) }];
}

/** A collection in the order of its file. */
function itemsOf(graph: Graph, collection: CollectionName): { id: string }[] {
	return collection === 'statements' ? statementsInOrder(graph) : byId<{ id: string }>(graph[collection]);
}

/**
 * Every collection as a flat table, each followed by the long tables of its lists. `schemaOf` gives the JSON Schema of
 * a data file: columns are the contract's own fields, so a field that is added there has its column.
 */
export function allTables(graph: Graph, absolute: Absolute, schemaOf: (file: DataFile) => unknown): Table[] {
	const collections = dataFilesOf(graph).filter((file): file is CollectionName => file !== 'corpus');
	const tables = collections.flatMap((collection) => {
		const fields = contractFields(schemaOf(collection));
		const items = itemsOf(graph, collection);
		const flat =
			collection === 'statements'
				? collectionTable(collection, DESCRIPTIONS[collection], statementsInOrder(graph), fields, [
						...statementColumns(graph),
						...page(collection, absolute),
					])
				: collectionTable(collection, DESCRIPTIONS[collection], items, fields, page(collection, absolute));
		return [flat, ...listTables(collection, items, fields)];
	});
	const all = [...tables, ...issueTables(graph, absolute), aboutTable(graph, absolute)];
	// What refers to a collection that this corpus has not refers to nothing.
	const names = new Set(all.map((table) => table.name));
	const known = (column: TableColumn): TableColumn =>
		column.refers === null || names.has(column.refers) ? column : { ...column, refers: null };
	return all.map((table) => ({ ...table, columns: table.columns.map(known) }));
}

/** What the corpus says of itself, so that a table or database says by itself whose it is, which edition, under which licence. */
function aboutTable({ corpus }: Graph, absolute: Absolute): Table {
	const facts: readonly (readonly [name: string, value: string | null])[] = [
		['title', `${corpus.title}: ${corpus.subject}`],
		['version', corpus.version],
		['released', corpus.released],
		['contributors', corpus.contributors.join('; ') || null],
		['licence', corpus.licence?.id ?? null],
		['licenceUrl', corpus.licence?.url ?? null],
		['page', absolute('/')],
		['corrections', absolute('/corrections/')],
		['report', corpus.report?.startsWith('/') ? absolute(corpus.report) : corpus.report],
	];
	const column = (name: string, description: string): TableColumn => ({ name, type: 'string', description, refers: null });
	return {
		name: 'about',
		description:
			'The corpus itself: edition, licence of its own words (quotations belong to those who printed them), where mistakes are reported.',
		columns: [column('name', 'What is said.'), column('value', 'It.')],
		key: ['name'],
		rows: () => facts.filter(([, value]) => value !== null).map((fact) => [...fact]),
	};
}

/** A table as a CSV file, a header row first. */
export function tableCsv(table: Table): string {
	return csvText([table.columns.map((column) => column.name), ...table.rows()]);
}
