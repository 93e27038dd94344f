import { csvParseRows } from 'd3-dsv';
import { csvOfRows, withoutMark } from './csv.ts';

/** Of a CSV file whose first column is an id: its header, then the rows of these ids in their order, cell for cell as they were. */
export function pickCsv(file: string, ids: readonly string[]): string {
	const [header = [], ...rows] = csvParseRows(withoutMark(file));
	const byId = new Map(rows.map((row) => [row[0], row]));
	return csvOfRows([header, ...ids.flatMap((id) => [byId.get(id) ?? []].filter((row) => row.length > 0))]);
}

/** Of a JSON file that lists things with ids: these in their order, each with what is added to it. */
export function pickJson(file: string, wanted: readonly { id: string }[]): string {
	const listed: unknown = JSON.parse(file);
	const things = Array.isArray(listed) ? (listed as { id: string }[]) : [];
	const byId = new Map(things.map((thing) => [thing.id, thing]));
	const picked = wanted.flatMap((one) => {
		const thing = byId.get(one.id);
		return thing === undefined ? [] : [{ ...thing, ...one }];
	});
	return `${JSON.stringify(picked, null, '\t')}\n`;
}
