import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { type Plain, placeAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import { SPELLINGS } from '../../record/spelling.ts';
import { nearest, oneOf } from '../../text/near.ts';

type ZodIssue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
	number: 'a number in digits',
	int: 'a whole number',
	string: 'text, in quotes where it begins with `[` or `{`',
	array: 'a list, one `- ` a line or `[a, b]`',
	tuple: 'a list, one `- ` a line or `[a, b]`',
	object: 'fields of its own',
	boolean: '`true` or `false`',
};

/** What a field names: what is expected in it, and what was meant by what stands there; null where it names nothing. */
export type NamedAt = (path: readonly PropertyKey[], value: string) => { expected: string; near: string | null } | null;

/** Turns what zod says of one entry into problems with the places of its parts. */
export function zodProblems(
	file: string,
	plain: Plain,
	error: z.ZodError,
	schema: z.ZodObject,
	named: NamedAt = () => null,
): VFileMessage[] {
	const misspelt = new Set<string>();
	const unknown = error.issues.flatMap((one) =>
		one.code === 'unrecognized_keys' ? unknownFields(file, plain, one, schema, misspelt) : [],
	);
	const rest = error.issues.flatMap((one) => (one.code === 'unrecognized_keys' ? [] : toProblems(file, plain, one, misspelt, named)));
	return [...unknown, ...rest];
}

type Unrecognized = Extract<ZodIssue, { code: 'unrecognized_keys' }>;

/** Fields that the schema does not know; a near name that was meant is then not missed. */
function unknownFields(file: string, plain: Plain, one: Unrecognized, schema: z.ZodObject, misspelt: Set<string>): VFileMessage[] {
	const known = fieldsAt(schema, one.path);
	return one.keys.map((key) => {
		const path = [...one.path, key];
		const near = nearest(key, known);
		if (near !== null) misspelt.add([...one.path, near].join('.'));
		const place = plain.places.get(`${path.join('.')}#key`) ?? placeAt(plain, path);
		return problem(file, place, 'field-unknown', `field ${shown(key)}`, known.length > 8 ? 'a field of the guide' : oneOf(known), near);
	});
}

/** The names of the fields that a schema has under a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path);
	const [key, ...rest] = path;
	if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
	if (!(schema instanceof z.ZodObject)) return [];
	const field: unknown = schema.shape[String(key)];
	if (key === undefined) return Object.keys(schema.shape);
	return field instanceof z.ZodType ? fieldsAt(field, rest) : [];
}

function fieldName(plain: Plain, path: readonly PropertyKey[]): string {
	const joined = path.filter((key) => typeof key === 'string').join('.');
	const name = SPELLINGS.get(`${String(plain.value['kind'])}:${joined}`) ?? SPELLINGS.get(joined) ?? joined;
	return name.includes('`') ? name : `\`${name}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(here, key) => (typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined),
		value,
	);
}

function toProblems(file: string, plain: Plain, one: ZodIssue, misspelt: ReadonlySet<string>, named: NamedAt): VFileMessage[] {
	const place = placeAt(plain, one.path);
	const field = fieldName(plain, one.path);
	const value = valueAt(plain.value, one.path);
	const wrong = (unexpected: string, expected: string, near: string | null = null) => [
		problem(file, place, 'field-value', unexpected, expected, near),
	];
	if (value === undefined) {
		const known = plain.unread.has('*') || plain.unread.has(String(one.path[0])) || misspelt.has(one.path.join('.'));
		return known ? [] : [problem(file, place, 'field-missing', `entry without ${field}`, field)];
	}
	const name = typeof value === 'string' && one.code === 'invalid_format' ? named(one.path, value) : null;
	if (name !== null) return wrong(`${shown(value)} as ${field}`, name.expected, name.near);
	if (one.code === 'invalid_value') {
		const values = one.values.map(String);
		return wrong(`${shown(value)} as ${field}`, oneOf(values), nearest(typeof value === 'string' ? value : '', values));
	}
	if (one.code === 'too_big' || one.code === 'too_small') {
		const limit =
			one.code === 'too_big' ? `${one.maximum} at most` : one.inclusive ? `${one.minimum} at least` : `more than ${one.minimum}`;
		return wrong(Array.isArray(value) ? `${value.length} in ${field}` : `${shown(value)} as ${field}`, limit);
	}
	if (one.code === 'invalid_type') return wrong(`${shown(value)} as ${field}`, TYPES[one.expected] ?? one.expected);
	return wrong(`${shown(value)} as ${field}`, one.message.startsWith('Invalid') ? 'another value' : one.message);
}
