import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { Event } from '../../schema/event.ts';
import type { Inconsistency } from '../../schema/inconsistency.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';

/** The collections of the data contract, as they are exported and as the pages read them. */
export interface Collections {
	corpus: Corpus;
	articles: Article[];
	actors: Actor[];
	statements: Statement[];
	claims: Claim[];
	issues: Issue[];
	events: Event[];
	topics: Topic[];
	citations: Citation[];
	inconsistencies: Inconsistency[];
}
