import type { ClaimCoded } from '../../schema/claim.ts';
import type { Holder, Issue, IssueCoded, Pair, Position } from '../../schema/issue.ts';
import type { Assertion, Statement } from '../../schema/statement.ts';
import { BEARINGS } from '../../vocabulary.ts';
import { issueStatus } from './issue-status.ts';
import { broadFirst, type Positions, positionsOf } from './positions.ts';
import { type CountsFor, isJoint } from './voice.ts';

/** A holder with the article in which the statement stands. */
export type PlacedHolder = Holder & { article: string };

function answerOf(statement: Statement, how: PlacedHolder['how'], assertion: Assertion, standing: CountsFor): PlacedHolder {
	return {
		statement: statement.id,
		claim: assertion.claim,
		how,
		hedged: assertion.hedged,
		implied: assertion.implied,
		footing: statement.footing,
		jointly: isJoint(statement),
		...standing,
		words: assertion.words,
		quoted: assertion.quoted,
		paragraph: assertion.paragraph,
		article: statement.article,
	};
}

/** Every answer of a statement to any issue. A mention says only that something was said: it answers nothing. */
function answersIn(statement: Statement, standing: (s: Statement) => CountsFor): PlacedHolder[] {
	if (statement.presentation === 'mention') return [];
	return BEARINGS.flatMap((how) => statement[how].map((assertion) => answerOf(statement, how, assertion, standing(statement))));
}

/** Who asserts a position or a narrower one, each statement once and by the nearest claim, and who denies it. */
function holdersOf(claim: string, answers: readonly PlacedHolder[], positions: Positions): Holder[] {
	const steps = (answer: PlacedHolder) => positions.upwards(answer.claim).indexOf(claim);
	const held = answers.filter((answer) => (answer.how === 'denies' ? answer.claim === claim : steps(answer) !== -1));
	const nearest = new Map<string, PlacedHolder>();
	for (const answer of held) {
		const key = `${answer.statement} ${answer.how}`;
		const before = nearest.get(key);
		if (before === undefined || steps(answer) < steps(before)) nearest.set(key, answer);
	}
	return held.filter((answer) => nearest.get(`${answer.statement} ${answer.how}`) === answer).map(({ article: _, ...holder }) => holder);
}

function pairOf(one: PlacedHolder, other: PlacedHolder): Pair {
	const side = ({ statement, claim, how, hedged, implied, footing, jointly }: PlacedHolder): Pair['first'] => ({
		statement,
		claim,
		how,
		hedged,
		implied,
		footing,
		jointly,
	});
	return {
		first: side(one),
		second: side(other),
		hedged: one.hedged || other.hedged,
		restsOnAscribed: one.footing === 'ascribed' || other.footing === 'ascribed',
		across: one.article !== other.article,
	};
}

/** Rival answers of the two sides, two statements once; nobody is paired with himself. */
function pairsOf(answers: readonly PlacedHolder[], [first, second]: readonly [string, string], positions: Positions): Pair[] {
	const of = (side: string) => answers.filter((a) => a.role === 'side' && a.sides.includes(side));
	const seen = new Set<string>();
	return of(first).flatMap((one) =>
		of(second).flatMap((other) => {
			const key = `${one.statement} ${other.statement}`;
			if (one.statement === other.statement || seen.has(key) || !positions.rival(one, other)) return [];
			seen.add(key);
			return [pairOf(one, other)];
		}),
	);
}

/** An issue's positions with who holds each, the pairs of rival answers, and how the two sides stand. */
function linkIssue(
	issue: IssueCoded,
	claims: readonly ClaimCoded[],
	answers: readonly PlacedHolder[],
	compared: readonly [string, string],
): Issue {
	const positions = positionsOf(claims);
	return {
		...issue,
		positions: broadFirst(claims).map(({ id, broader }): Position => ({ claim: id, broader, holders: holdersOf(id, answers, positions) })),
		...issueStatus(answers, compared, positions),
		pairs: pairsOf(answers, compared, positions),
	};
}

/** Derives the issues of a corpus from its claims and statements; `standing` says for whom a statement counts. */
export function linkIssues(
	issues: readonly IssueCoded[],
	claims: readonly ClaimCoded[],
	statements: readonly Statement[],
	compared: readonly [string, string],
	standing: (statement: Statement) => CountsFor,
): Issue[] {
	const issueOf = new Map(claims.flatMap(({ id, issue }) => (issue === null ? [] : [[id, issue] as const])));
	const answers = Map.groupBy(
		statements.flatMap((statement) => answersIn(statement, standing)),
		(answer) => issueOf.get(answer.claim),
	);
	const positions = Map.groupBy(claims, (claim) => claim.issue);
	return issues.map((issue) => linkIssue(issue, positions.get(issue.id) ?? [], answers.get(issue.id) ?? [], compared));
}
