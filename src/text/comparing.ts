import type { FrameFunction } from '../schema/common.ts';

/** What a statement does that fills a row, as the predicate of a sentence. */
export const FUNCTION_DOES: Record<FrameFunction, string> = {
	problem: 'names a problem',
	cause: 'names a cause',
	judgement: 'calls anyone or anything right or wrong',
	remedy: 'says what should be done',
};

/** What stands in a row, in one sentence, so that nobody takes "remedy" for conciliation. */
export const FUNCTION_HOLDS: Record<FrameFunction, string> = {
	problem: 'What is named as a harm, a danger or a loss for somebody.',
	cause: 'What is said to have brought it about.',
	judgement: 'Who or what is called right or wrong, lawful or not, honest or not, acceptable or not.',
	remedy: 'A course of action that is proposed, promised, demanded or threatened: a countermeasure stands here too.',
};

/** The last row: statements that fill none of the four functions. */
export const NO_FUNCTION = { question: 'Also said on this topic', holds: 'Statements that answer none of the four questions.' } as const;
