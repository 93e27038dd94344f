import type { DataFile } from '../data-files.ts';

/** What each file of the data contract holds, in one sentence. */
export const DESCRIPTIONS = {
	corpus: 'What the corpus is called, its version and licence, its sides and which two are compared.',
	articles: 'The articles, each with its record in reading order.',
	actors: 'Whoever speaks, acts or is spoken about.',
	statements: 'Every statement: who said what, in whose words, through which outlet.',
	claims: 'Contestable propositions, and the statements that assert or deny them.',
	issues: 'Questions that the sides answer, their positions with who holds each, and the pairs of rival answers.',
	events: 'What happened or is due, apart from what is said of it.',
	topics: 'The topics under which statements are compared, with rival names.',
	citations: "The articles' own references.",
	inconsistencies: 'Passages that disagree with each other or with a documented fact.',
} as const satisfies Record<DataFile, string>;
