import type { Graph } from '../model/link/graph.ts';
import type { Answering, Holder, Issue, Pair, Position } from '../schema/issue.ts';
import type { CsvValue } from '../text/csv.ts';
import { type Absolute, pagePath } from './address.ts';
import { byId } from './data-files.ts';
import { nameOf } from './facts.ts';
import type { Table } from './tables/table.ts';

/** What the cells of a row are made of. */
interface Source<Row> {
	row: Row;
	issue: Issue;
	graph: Graph;
	absolute: Absolute;
}

/** One column of a table of issues. */
export interface IssueTableColumn<Row> {
	name: string;
	/** Frictionless type of the cells. */
	type: 'string' | 'boolean' | 'integer';
	description: string;
	cell(source: Source<Row>): CsvValue;
}

/** The table whose ids a column holds. */
const REFERS: Readonly<Record<string, string>> = {
	issue: 'issues',
	position: 'claims',
	claim: 'claims',
	firstClaim: 'claims',
	secondClaim: 'claims',
	statement: 'statements',
	firstStatement: 'statements',
	secondStatement: 'statements',
	article: 'articles',
};

const several = (items: readonly string[]) => items.join('; ');

const ISSUE_COLUMNS: readonly IssueTableColumn<unknown>[] = [
	{ name: 'issue', type: 'string', description: 'Id of the issue.', cell: ({ issue }) => issue.id },
	{ name: 'question', type: 'string', description: 'The question in our words.', cell: ({ issue }) => issue.question },
	{
		name: 'status',
		type: 'string',
		description: 'How the answers of the two sides stand to each other.',
		cell: ({ issue }) => issue.status,
	},
];

/** One row of positions.csv: a statement that holds or denies a position. */
export interface PositionRow {
	position: Position;
	holder: Holder;
}

/** The columns of positions.csv. */
export const POSITION_COLUMNS: readonly IssueTableColumn<PositionRow>[] = [
	...ISSUE_COLUMNS,
	{ name: 'position', type: 'string', description: 'Id of the claim that is the position.', cell: ({ row }) => row.position.claim },
	{
		name: 'text',
		type: 'string',
		description: 'The position in our words.',
		cell: ({ row, graph }) => graph.claim.get(row.position.claim)?.text ?? '',
	},
	{ name: 'statement', type: 'string', description: 'Id of the statement.', cell: ({ row }) => row.holder.statement },
	{ name: 'how', type: 'string', description: 'Asserts or denies.', cell: ({ row }) => row.holder.how },
	{
		name: 'claim',
		type: 'string',
		description: 'Id of the claim asserted or denied, perhaps a narrower one.',
		cell: ({ row }) => row.holder.claim,
	},
	{
		name: 'speakerNames',
		type: 'string',
		description: 'Names of who speaks, in English.',
		cell: ({ row, graph }) => several((graph.statement.get(row.holder.statement)?.speakers ?? []).map((id) => nameOf(graph, id))),
	},
	{
		name: 'role',
		type: 'string',
		description: 'For a side, without office, anybody else, or the author.',
		cell: ({ row }) => row.holder.role,
	},
	{
		name: 'sides',
		type: 'string',
		description: 'The compared sides spoken for, or whose country a voice without office is from.',
		cell: ({ row }) => several(row.holder.sides),
	},
	{
		name: 'jointly',
		type: 'boolean',
		description: 'Said jointly with somebody outside the side.',
		cell: ({ row }) => row.holder.jointly,
	},
	{
		name: 'footing',
		type: 'string',
		description: 'Said, a standing position, or ascribed by others.',
		cell: ({ row }) => row.holder.footing,
	},
	{ name: 'hedged', type: 'boolean', description: 'Whether the answer is hedged.', cell: ({ row }) => row.holder.hedged },
	{
		name: 'implied',
		type: 'boolean',
		description: 'Whether a denial takes one plain step to see.',
		cell: ({ row }) => row.holder.implied,
	},
	{
		name: 'words',
		type: 'string',
		description: 'The words of the article that it rests on, verbatim.',
		cell: ({ row }) => row.holder.words ?? '',
	},
	{
		name: 'quoted',
		type: 'boolean',
		description: 'Whether these words are quoted as the speaker’s.',
		cell: ({ row }) => row.holder.quoted,
	},
	{
		name: 'paragraph',
		type: 'integer',
		description: 'Paragraph of the source text: non-blank lines, counted from 1.',
		cell: ({ row }) => row.holder.paragraph,
	},
	{
		name: 'article',
		type: 'string',
		description: 'Id of the article.',
		cell: ({ row, graph }) => graph.statement.get(row.holder.statement)?.article ?? '',
	},
	{
		name: 'said',
		type: 'string',
		description: 'When it was said, EDTF (ISO 8601-2).',
		cell: ({ row, graph }) => graph.statement.get(row.holder.statement)?.said.value ?? '',
	},
	{
		name: 'url',
		type: 'string',
		description: "Address of the issue's page.",
		cell: ({ issue, absolute }) => absolute(pagePath('issues', issue.id)),
	},
];

/** The columns of one statement of a pair, their names under the side's place. */
function half(place: 'first' | 'second'): IssueTableColumn<Pair>[] {
	const own = (
		name: string,
		type: 'string' | 'boolean',
		description: string,
		cell: (side: Answering, graph: Graph) => CsvValue,
	): IssueTableColumn<Pair> => ({
		name: `${place}${name}`,
		type,
		description: `${description} (${place} side)`,
		cell: ({ row, graph }) => cell(row[place], graph),
	});
	return [
		own('Statement', 'string', 'Id of the statement', (side) => side.statement),
		own('How', 'string', 'Asserts or denies', (side) => side.how),
		own('Claim', 'string', 'Id of the claim', (side) => side.claim),
		own('Text', 'string', 'The claim in our words', (side, graph) => graph.claim.get(side.claim)?.text ?? ''),
		own('Footing', 'string', 'Said, a standing position, or ascribed by others', (side) => side.footing),
		own('Hedged', 'boolean', 'Whether it is hedged', (side) => side.hedged),
		own('Jointly', 'boolean', 'Said jointly with somebody outside the side', (side) => side.jointly),
		own('Said', 'string', 'When it was said, EDTF', (side, graph) => graph.statement.get(side.statement)?.said.value ?? ''),
	];
}

/** The columns of pairs.csv. */
export const PAIR_COLUMNS: readonly IssueTableColumn<Pair>[] = [
	...ISSUE_COLUMNS,
	...half('first'),
	...half('second'),
	{ name: 'hedged', type: 'boolean', description: 'Whether one of the two is hedged.', cell: ({ row }) => row.hedged },
	{
		name: 'restsOnAscribed',
		type: 'boolean',
		description: 'Whether one of the two is ascribed by others.',
		cell: ({ row }) => row.restsOnAscribed,
	},
	{ name: 'across', type: 'boolean', description: 'Whether the two stand in different articles.', cell: ({ row }) => row.across },
];

function table<Row>(
	name: string,
	description: string,
	key: string[],
	columns: readonly IssueTableColumn<Row>[],
	rows: (issue: Issue) => readonly Row[],
	{ graph, absolute }: { graph: Graph; absolute: Absolute },
): Table {
	return {
		name,
		description,
		columns: columns.map((column) => ({
			name: column.name,
			type: column.type,
			description: column.description,
			refers: REFERS[column.name] ?? null,
		})),
		key,
		rows: () =>
			byId(graph.issues).flatMap((issue) =>
				rows(issue).map((row) => columns.map((column) => column.cell({ row, issue, graph, absolute }))),
			),
	};
}

/** The tables of issues that no list of theirs gives: who holds or denies each position, and the pairs of rival answers; none without issues. */
export function issueTables(graph: Graph, absolute: Absolute): Table[] {
	if (graph.issues.length === 0) return [];
	const held = (issue: Issue) => issue.positions.flatMap((position) => position.holders.map((holder) => ({ position, holder })));
	const made = { graph, absolute };
	return [
		table(
			'positions',
			'One row a statement that holds or denies a position of an issue; one that holds a narrower position stands under the broader too.',
			['issue', 'position', 'statement', 'how', 'claim'],
			POSITION_COLUMNS,
			held,
			made,
		),
		table(
			'pairs',
			'One row a pair of statements of the two compared sides that hold rival positions of an issue.',
			['issue', 'firstStatement', 'secondStatement'],
			PAIR_COLUMNS,
			(issue) => issue.pairs,
			made,
		),
	];
}
