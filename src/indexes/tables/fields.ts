import type { ContractField } from '../../model/views/dictionary.ts';
import type { CsvValue } from '../../text/csv.ts';
import type { TableColumn } from './table.ts';

/** Collections that a field of this name leads to, where every value of it does. */
const LEADS_TO: Readonly<Record<string, string>> = {
	article: 'articles',
	issue: 'issues',
	broader: 'claims',
	statement: 'statements',
	within: 'statements',
	claim: 'claims',
	asserts: 'claims',
	denies: 'claims',
	speakers: 'actors',
	speaker: 'actors',
	actors: 'actors',
	actor: 'actors',
	recipients: 'actors',
	to: 'actors',
	about: 'actors',
	outlet: 'actors',
	authorId: 'actors',
	country: 'actors',
	standsFor: 'actors',
	memberOf: 'actors',
	relays: 'actors',
	of: 'actors',
	topics: 'topics',
	concerns: 'events',
};

/** Lists of ids whose field means another thing elsewhere. */
const LEADS_ELSEWHERE: Readonly<Record<string, string | null>> = {
	'articles.publisher.value': 'actors',
	'articles.author.value': 'actors',
	'claims.asserts': 'statements',
	'claims.denies': 'statements',
	'citations.statements': 'statements',
	'events.statements.concerns': 'statements',
	'events.statements.answers': 'statements',
	'issues.concerns': null,
	'issues.positions': null,
	'statements.figures[].of': null,
	'events.figures[].of': null,
	'actors.posts[].to': null,
};

/** The collection that a field's ids belong to; null where it holds no ids. */
export function leadsTo(collection: string, path: string): string | null {
	const elsewhere = LEADS_ELSEWHERE[`${collection}.${path}`];
	if (elsewhere !== undefined) return elsewhere;
	return LEADS_TO[path.split(/[.[\]]+/).at(-1) ?? ''] ?? null;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A field's path as the name of a column: `said.value` is `said`, `said.basis` is `saidBasis`. */
export function columnName(path: string): string {
	const [first = '', ...rest] = path.split('.').filter((part, index) => index === 0 || part !== 'value');
	return first + rest.map(capitalised).join('');
}

const DAYS = /(?:^|\.)(?:earliest|latest|added|changed)$|^proof\.on$/;

/** The type of a field's cells; several values in one cell are text. */
export function columnType({ path, type }: Pick<ContractField, 'path' | 'type'>): TableColumn['type'] {
	if (DAYS.test(path)) return 'date';
	const [plain] = type.split(' | ');
	return plain === 'integer' || plain === 'number' || plain === 'boolean' ? plain : 'string';
}

/** What a field is to a table: one value, several plain ones, things of their own, paths of things, or a mere bracket. */
export function shapeOf({ type }: Pick<ContractField, 'type'>): 'value' | 'values' | 'things' | 'paths' | 'bracket' {
	if (type.startsWith('object')) return 'bracket';
	if (type.startsWith('list of list')) return 'paths';
	if (type.startsWith('list of object')) return 'things';
	return type.startsWith('list of') ? 'values' : 'value';
}

/** The value at a path of plain objects; undefined where there is none. */
export function valueAt(thing: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), thing);
}

/** A list at a path; empty where there is none. */
export function tableList(thing: unknown, path: string): unknown[] {
	const value = valueAt(thing, path);
	return Array.isArray(value) ? value : [];
}

/** A plain value as a cell; what is no plain value is empty. */
export function tableCell(value: unknown): CsvValue {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
