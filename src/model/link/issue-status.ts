import type { Holder, Issue } from '../../schema/issue.ts';
import type { Positions } from './positions.ts';

/** An answer as far as the status needs to know. */
export type Voter = Pick<Holder, 'statement' | 'claim' | 'how' | 'role' | 'sides' | 'footing'>;

type Two = readonly [Voter, Voter];

/** Answers of two groups that stand in a relation, each two statements; nobody is set against himself. */
function twos(ones: readonly Voter[], others: readonly Voter[], related: (one: Voter, other: Voter) => boolean): Two[] {
	return ones.flatMap((one) =>
		others.filter((other) => one.statement !== other.statement && related(one, other)).map((other): Two => [one, other]),
	);
}

const isAscribed = (voter: Voter) => voter.footing === 'ascribed';
const allAscribed = (groups: readonly (readonly Voter[])[]) => groups.length > 0 && groups.every((group) => group.some(isAscribed));

/** How the answers of the two sides stand to each other, first that fits, and what that rests on. Never a verdict. */
export function issueStatus(
	answers: readonly Voter[],
	[first, second]: readonly [string, string],
	{ rival, same }: Positions,
): Pick<Issue, 'status' | 'restsOnAscribed' | 'sameAnswer'> {
	const sides = answers.filter((a) => a.role === 'side');
	const of = (side: string) => sides.filter((a) => a.sides.includes(side));
	const [ones, others] = [of(first), of(second)];
	// One utterance of both sides is an answer that both give.
	const both = ones.filter((a) => others.includes(a)).map((a): Two => [a, a]);
	const alike = [...both, ...twos(ones, others, same)];
	const sameAnswer = alike.length > 0;
	const found = (status: Issue['status'], groups: readonly (readonly Voter[])[]) => ({
		status,
		restsOnAscribed: allAscribed(groups),
		sameAnswer,
	});
	const cases: readonly (readonly [Issue['status'], readonly Two[]])[] = [
		['opposed', twos(ones, others, rival)],
		[
			'opposed-by-voices',
			twos(
				sides,
				answers.filter((a) => a.role === 'voice'),
				rival,
			),
		],
		[
			'opposed-by-author',
			twos(
				sides,
				answers.filter((a) => a.role === 'author'),
				rival,
			),
		],
		['same-answer', alike],
	];
	const [status, groups] = cases.find(([, pairs]) => pairs.length > 0) ?? [];
	if (status !== undefined && groups !== undefined) return found(status, groups);
	return sides.length > 0
		? found(
				'one-side',
				sides.map((a) => [a]),
			)
		: found('neither', []);
}
