import type { Actor } from '../../schema/actor.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Holder, Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Graph, of } from '../link/graph.ts';
import { type Positions, positionsOf } from '../link/positions.ts';

/** An answer to a question, by one statement. */
export interface AnswerBy {
	claim: Claim;
	statement: Statement;
	holder: Holder;
}

/** In what way others answer, as seen from one actor. */
export type Company = 'alike' | 'hedged' | 'differently';

/** A question that an actor answers, with what others answer to it. */
export interface MeetingOn {
	issue: Issue;
	mine: AnswerBy[];
	/** `hedged`: the same answer, but no agreement, since one of the two hedges and they do not speak on the same footing. */
	others: Record<Company, AnswerBy[]>;
}

/** Every answer to an issue, each statement under the claim that it asserts or denies itself. */
function answersTo(graph: Graph, issue: Issue): AnswerBy[] {
	return issue.positions.flatMap((position) =>
		position.holders.flatMap((holder) => {
			const claim = graph.claim.get(holder.claim);
			const statement = graph.statement.get(holder.statement);
			return holder.claim !== position.claim || claim === undefined || statement === undefined ? [] : [{ claim, statement, holder }];
		}),
	);
}

/** How another's answer lies to one's own; null where neither excludes or holds the other. */
function companyOf(mine: AnswerBy, theirs: AnswerBy, { rival, same }: Positions): Company | null {
	if (rival(mine.holder, theirs.holder)) return 'differently';
	if (!same(mine.holder, theirs.holder)) return null;
	const isHedged = mine.holder.hedged || theirs.holder.hedged;
	// What somebody without office says with a hedge agrees with nobody who speaks for a state, nor the other way round.
	return isHedged && mine.holder.role !== theirs.holder.role ? 'hedged' : 'alike';
}

/** Those who speak for a side first, then voices without office, others and authors. */
const ROLES: readonly Holder['role'][] = ['side', 'voice', 'other', 'author'];
const byRole = (a: AnswerBy, b: AnswerBy) => ROLES.indexOf(a.holder.role) - ROLES.indexOf(b.holder.role);

/** Who gives an actor's answer, and who another, question by question; his own other statements are not his company. */
export function meetingsOf(graph: Graph, actor: Actor): MeetingOn[] {
	return of(graph.issuesAnswered, actor.id).flatMap((issue) => {
		const answers = answersTo(graph, issue);
		const positions = positionsOf(graph.claims.filter((claim) => claim.issue === issue.id));
		const isMine = ({ statement }: AnswerBy) => statement.speakers.includes(actor.id);
		const mine = answers.filter(isMine);
		const found = (company: Company) =>
			answers.filter((theirs) => !isMine(theirs) && mine.some((one) => companyOf(one, theirs, positions) === company)).sort(byRole);
		const others = { alike: found('alike'), hedged: found('hedged'), differently: found('differently') };
		return Object.values(others).some((list) => list.length > 0) ? [{ issue, mine, others }] : [];
	});
}
