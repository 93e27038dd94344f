import { FUNCTIONS } from '../vocabulary.ts';
import { sayList } from './list.ts';
import { ACT, ASPECT, CAPACITY, CLAIM_KIND, COMMITMENT, FUNCTION_QUESTION, MEDIUM, PRESENTATION, STATUS, VOICE } from './wording.ts';

/** What each compared field is called. */
export const FIELD: Readonly<Record<string, string>> = {
	statement: 'whether it is a statement',
	voice: 'a source’s or the author’s own',
	speakers: 'speakers',
	sides: 'sides',
	capacity: 'capacity',
	presentation: 'how much is quoted',
	medium: 'spoken, written, thought',
	cue: 'cue, as a headword',
	aspect: 'once, repeatedly, standing',
	inferred: 'inferred or not',
	within: 'carried by another statement',
	act: 'act',
	commitment: 'hedged or firm',
	functions: 'functions',
	...Object.fromEntries(FUNCTIONS.map((one) => [`functions: ${one}`, `${one} or not`])),
	about: 'whom it is about',
	'about: by state': 'whom it is about, by state',
	'topics: main': 'main topic',
	topics: 'topics',
	answers: 'what it answers',
	'answers: by': 'who says that it answers',
	issues: 'whether it answers a question',
	'issues: position': 'which position it holds',
	'claims: kind': 'kind of claim',
	'claims: asserts': 'claims asserted',
	'claims: denies': 'claims denied',
	'claims: hedged': 'assertion hedged or firm',
	'claims: status': 'how the claim stands, as it follows',
};

/** A compared field in words; `issue <id>` is a question of the corpus, which `question` prints. */
export function sayField(field: string, question: (issue: string) => string | null): string {
	const issue = /^issue (.+)$/.exec(field)?.[1];
	return issue === undefined ? (FIELD[field] ?? field) : (question(issue) ?? issue.replaceAll('-', ' '));
}

/** How far a field may be used, in words. */
export const MARK = {
	sound: 'sound',
	unsure: 'low outside the examples',
	'not-drawn': 'not drawn nor counted',
} as const;

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	voice: VOICE,
	capacity: CAPACITY,
	presentation: PRESENTATION,
	medium: MEDIUM,
	aspect: ASPECT,
	act: ACT,
	commitment: COMMITMENT,
	functions: FUNCTION_QUESTION,
	'claims: kind': CLAIM_KIND,
	'claims: hedged': COMMITMENT,
	'claims: status': STATUS,
	inferred: { inferred: 'inferred', not: 'not inferred' },
};

const LONG: ReadonlySet<string> = new Set(['topics', 'answers', 'claims: asserts', 'claims: denies']);

/** A coded value in words; `name` knows what an id is called, if it still is one. */
export function sayCoded(field: string, value: string | null, name: (id: string) => string | null): string {
	if (value === null) return 'not a statement';
	if (value === 'none' || value === '') return 'none';
	const words = value.split(', ').map((word) => VALUES[field]?.[word]?.replace(/:.*/, '') ?? name(word) ?? word.replaceAll('-', ' '));
	// Labels and sentences hold commas and conjunctions of their own.
	return LONG.has(field) ? words.join('; ') : sayList(words);
}
