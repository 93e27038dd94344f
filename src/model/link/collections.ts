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
	/** Statements that were withdrawn: they are in no list, and keep their addresses and their place in the data. */
	withdrawn: Statement[];
	/** Claims and events that only withdrawn statements spoke of. */
	idle: Idle[];
}

/** A claim or an event of which nobody speaks any more. */
export interface Idle {
	id: string;
	section: 'claims' | 'events';
	text: string;
	/** The withdrawn statements that did. */
	statements: string[];
}
