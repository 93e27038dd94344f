import Fuse from 'fuse.js';
import { FIELD_WEIGHT, KIND_ROWS, THING_FIELDS } from '../format/kinds.ts';
import type { NameRecord } from '../format/shape.ts';
import type { NamedThing } from './write-index.ts';

/**
 * The records of the Fuse index over all named things, one a thing at its place: every name, alias, native name,
 * rival term and sentence. Coded values are named by their label and their id.
 */
export function nameRecords(things: readonly NamedThing[]): NameRecord[] {
	const keys = THING_FIELDS.map((field) => ({
		name: field,
		weight: FIELD_WEIGHT[field],
		getFn: ({ kind, id, label, fields }: NamedThing) => {
			const texts = fields[field] ?? [];
			return field === 'name' && KIND_ROWS[kind].coded === true ? [...new Set([label, id, ...texts])] : texts;
		},
	}));
	const { records } = Fuse.createIndex(keys, things).toJSON();
	const isThere = (texts: unknown) => !Array.isArray(texts) || texts.length > 0;
	return (records as NameRecord[]).map(({ i, $ }) => ({
		i,
		$: Object.fromEntries(Object.entries($).filter(([, texts]) => isThere(texts))),
	}));
}
