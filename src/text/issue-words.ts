import { inValues } from '../words/words.ts';

/** The plain words for issues, one table a field; keys are the values of the data contract (a test holds them to the schema). */

/** How the answers of the two sides stand, in a few words. */
export const ISSUE_STATUS = inValues.table.issueStatus;

/** What an answer rests on: words quoted as the speaker's, the article's own words, a view held, or what others read into it. */
export const GROUND = inValues.table.ground;

/** How many issues have a status: a number in words stands before it. */
export const ISSUE_TALLY = inValues.table.issueTally;
