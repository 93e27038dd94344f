/** The plain words for issues, one table a field; keys are the values of the data contract (a test holds them to the schema). */

/** How the answers of the two sides stand, in a few words. */
export const ISSUE_STATUS = {
	opposed: 'opposed',
	'opposed-by-voices': 'opposed by unofficial voices',
	'opposed-by-author': 'opposed by an author',
	'same-answer': 'same answer',
	'one-side': 'one side answers',
	neither: 'neither side answers',
} as const;

/** What an answer rests on: words quoted as the speaker's, the article's own words, a view held, or what others read into it. */
export const GROUND = {
	quoted: 'quoted',
	paraphrased: 'paraphrased',
	standing: 'position',
	ascribed: "others' reading",
	own: 'the author’s own words',
} as const;

/** How many issues have a status: a number in words stands before it. */
export const ISSUE_TALLY = {
	opposed: 'answered differently by the two',
	'opposed-by-voices': 'opposed by unofficial voices',
	'opposed-by-author': 'opposed by an article’s author',
	'same-answer': 'answered alike',
	'one-side': 'answered by one side only',
	neither: 'answered by others only',
} as const;
