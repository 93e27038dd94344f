/** What a statement does that fills a row, as the predicate of a sentence. */
export const FUNCTION_DOES = {
	problem: 'names a problem',
	cause: 'names a cause',
	judgement: 'calls anyone or anything right or wrong',
	remedy: 'says what should be done',
} as const;

/** What stands in a row, in one sentence, so that nobody takes "remedy" for conciliation. */
export const FUNCTION_HOLDS = {
	problem: 'What is named as a harm, a danger or a loss for somebody.',
	cause: 'What is said to have brought it about.',
	judgement: 'Lawful or not, honest or not, acceptable or not: whoever or whatever it is said of.',
	remedy: 'A course of action that is proposed, promised, demanded or threatened: a countermeasure stands here too.',
} as const;

/** The last row: statements that fill none of the four functions. */
export const NO_FUNCTION = {
	question: 'Also said on this topic',
	short: 'also said',
	holds: 'Statements that answer none of the four questions.',
} as const;
