import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { issue, shown } from '../record/issue.ts';
import { type Plain, placeAt } from '../record/place.ts';
import { nearest, oneOf } from '../text/near.ts';

type ZodIssue = z.core.$ZodIssue;

const SPELLINGS: Readonly<Record<string, string>> = {
	presentation: 'as',
	speakers: 'by',
	languageSaid: 'said-in',
	passages: 'at',
	paragraph: 'p',
	'cue.lemma': 'cue',
	'cue.kind': 'cue-kind',
	text: 'label',
	heading: 'label',
};

function fieldName(path: readonly PropertyKey[]): string {
	const names = path.filter((k) => typeof k === 'string').map(String);
	const joined = names.join('.');
	return SPELLINGS[joined] ?? SPELLINGS[names.at(-1) ?? ''] ?? joined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(here, key) => (typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined),
		value,
	);
}

/** Turns what zod says of one entry into issues with the places of its parts. */
export function zodIssues(file: string, plain: Plain, error: z.ZodError, known: readonly string[]): VFileMessage[] {
	return error.issues.flatMap((one) => toIssues(file, plain, one, known));
}

function toIssues(file: string, plain: Plain, one: ZodIssue, known: readonly string[]): VFileMessage[] {
	const place = placeAt(plain, one.path);
	const field = fieldName(one.path);
	const value = valueAt(plain.value, one.path);
	if (one.code === 'unrecognized_keys') {
		return one.keys.map((key) => {
			const at = plain.places.get([...one.path, `${key}#key`].join('.')) ?? placeAt(plain, [...one.path, key]);
			return issue(file, at, 'field-unknown', `field ${shown(key)}`, 'a field of the guide', nearest(key, known));
		});
	}
	if (value === undefined) return [issue(file, place, 'field-missing', `an entry without \`${field}\``, `\`${field}\``)];
	if (one.code === 'invalid_value') {
		const values = one.values.map(String);
		return [
			issue(
				file,
				place,
				'field-value',
				`${shown(value)} as \`${field}\``,
				oneOf(values),
				nearest(typeof value === 'string' ? value : '', values),
			),
		];
	}
	if (one.code === 'too_big')
		return [issue(file, place, 'field-value', `more than ${one.maximum} in \`${field}\``, `${one.maximum} at most`)];
	if (one.code === 'too_small') return [issue(file, place, 'field-value', `too little in \`${field}\``, `${one.minimum} at least`)];
	if (one.code === 'invalid_type')
		return [issue(file, place, 'field-value', `${shown(value)} as \`${field}\``, TYPES[one.expected] ?? one.expected)];
	const expected = one.message.startsWith('Invalid') ? 'another value' : one.message;
	return [issue(file, place, 'field-value', `${shown(value)} as \`${field}\``, expected)];
}

const TYPES: Readonly<Record<string, string>> = {
	number: 'a whole number',
	int: 'a whole number',
	string: 'text',
	array: 'a list, one `- ` a line or `[a, b]`',
	object: 'fields of its own',
	boolean: '`true` or `false`',
};
