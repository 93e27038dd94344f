import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SPELLINGS } from '../src/record/spelling.ts';
import { CODED_FIELDS } from '../src/schema/agreement.ts';
import { StatementCoded } from '../src/schema/statement.ts';
import { filesUnder } from './imports.ts';

/** The fields of a statement that a record codes. Whoever adds one finds below where else it is wanted. */
const FIELDS = Object.keys(StatementCoded.shape);

const codeUnder = (...folders: string[]) =>
	folders
		.flatMap((folder) => filesUnder(folder))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
/** Fields that some code reads: `s.occasion`, or taken apart by name. */
const unreadIn = (code: string) =>
	FIELDS.filter((field) => !new RegExp(`\\.${field}\\b|\\{[^{}]*\\b${field}\\b[^{}]*\\} = |\\(\\{[^{}()]*\\b${field}\\b`).test(code));

/** Prose of a statement's body has no name of its own in a record. */
const IN_THE_BODY = ['text', 'spans', 'quotes'];
/** What became of a statement since it came in: no reading of the text, and what was withdrawn is not found. */
const LIFE = ['added', 'corrections', 'withdrawn'];
const writtenAs = (field: string) => [...SPELLINGS].flatMap(([path, name]) => (path.split('.')[0] === field ? [name] : []));

describe('a field of a statement has its place', () => {
	test('in src/record/spec.ts: how a record writes it', () => {
		expect(FIELDS.filter((field) => writtenAs(field).length === 0 && !IN_THE_BODY.includes(field))).toEqual([]);
	});

	test('on a page: src/pages/, src/components/ or what src/model/views/ makes for them', () => {
		expect(unreadIn(codeUnder('src/pages', 'src/components', 'src/model/views'))).toEqual([]);
	});

	test('in src/search/writer/documents.ts, or search does without it', () => {
		const without = ['aspect', 'capacity', 'commitment', 'cue', 'elsewhere', 'figures', 'free', 'functions'];
		const alsoWithout = ['inferred', 'jointly', 'languageSaid', 'medium', 'note', 'quotes', 'spans', 'to', 'within'];
		expect(unreadIn(readFileSync('src/search/writer/documents.ts', 'utf8')).sort()).toEqual([...without, ...alsoWithout, ...LIFE].sort());
	});

	test('in src/schema/agreement.ts, if a second coder codes it', () => {
		const once = [
			'id',
			'heading',
			'text',
			'spans',
			'quotes',
			'languageSaid',
			'occasion',
			'said',
			'via',
			'to',
			'concerns',
			'figures',
			'elsewhere',
			'translations',
			'note',
		];
		const ofClaims = ['asserts', 'denies'];
		const coded: readonly string[] = CODED_FIELDS;
		expect(FIELDS.filter((field) => !coded.includes(field)).sort()).toEqual([...once, ...ofClaims, ...LIFE].sort());
	});
});

const guide = existsSync('content/README.md') ? readFileSync('content/README.md', 'utf8') : '';

/** The values that a field may take, if they are a closed list. */
function valuesOf(schema: unknown): readonly string[] {
	if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return valuesOf(schema.unwrap());
	if (schema instanceof z.ZodArray) return valuesOf(schema.element);
	return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

describe.skipIf(guide === '')('the guide for authors (content/README.md)', () => {
	test('names every attribute and line of a statement', () => {
		const names = FIELDS.flatMap(writtenAs).filter((name) => name !== 'label' && name !== 'id');
		expect(names.filter((name) => !new RegExp(`[\`:{ ]${name.replace(/.*`(::via)`/, '$1')}[\`=[}, ]`).test(guide))).toEqual([]);
	});

	test('names every value of a closed list', () => {
		const words = new Set(guide.match(/[\p{L}-]+/gu));
		expect(
			FIELDS.flatMap((field) => valuesOf(StatementCoded.shape[field as keyof typeof StatementCoded.shape])).filter(
				(value) => !words.has(value),
			),
		).toEqual([]);
	});
});
