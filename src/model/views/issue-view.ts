import type { Claim } from '../../schema/claim.ts';
import type { Holder, Issue, Position } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import { BEARINGS } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';
import { byEarliestDay } from './comparison.ts';

/** What an answer rests on; a key of the words for it. */
export type Ground = 'quoted' | 'paraphrased' | 'standing' | 'ascribed' | 'own';

/** A statement that gives an answer. */
export interface Given {
	statement: Statement;
	holder: Holder;
	ground: Ground;
	/** Printed in full above, under another answer. */
	again: boolean;
}

/** One answer of one group: a claim that its statements assert, or one that they deny. */
export interface GivenAnswer {
	claim: Claim;
	how: Holder['how'];
	/** The broader position that it is part of, where there is one. */
	broader: Claim | null;
	given: Given[];
}

/** What one side answers, and below it what its country's voices without office do. */
export interface SideAnswers {
	side: Side;
	answers: GivenAnswer[];
	voices: GivenAnswer[];
}

/** An issue as its page shows it. */
export interface IssueView {
	issue: Issue;
	columns: readonly [SideAnswers, SideAnswers];
	others: GivenAnswer[];
	authors: GivenAnswer[];
	/** What both sides hold, and what both deny. */
	shared: { claim: Claim; how: Holder['how']; holders: Holder[] }[];
}

/** What the words of an answer rest on. */
export function groundOf({ role, footing, quoted }: Pick<Holder, 'role' | 'footing' | 'quoted'>): Ground {
	if (role === 'author') return 'own';
	if (footing !== 'said') return footing;
	return quoted ? 'quoted' : 'paraphrased';
}

/** The sign of the words that an answer rests on, not of the whole statement. */
export function groundSign(ground: Ground, { presentation }: Pick<Statement, 'presentation'>): string {
	if (ground === 'quoted') return presentation ?? 'direct';
	return { paraphrased: 'indirect', standing: 'indirect-position', ascribed: 'thought', own: 'own' }[ground];
}

function givenOf(graph: Graph, holder: Holder, printed: Set<string>): Given[] {
	const statement = graph.statement.get(holder.statement);
	if (statement === undefined) return [];
	const again = printed.has(statement.id);
	printed.add(statement.id);
	return [{ statement, holder, ground: groundOf(holder), again }];
}

/**
 * The answers that some holders give, position by position, each statement under the claim that it asserts or denies
 * itself. Assertions stand before denials; a denial whose statements all stand there already says nothing more.
 */
function answersOf(graph: Graph, positions: readonly Position[], belongs: (holder: Holder) => boolean): GivenAnswer[] {
	const printed = new Set<string>();
	const day = (holder: Holder) => graph.statement.get(holder.statement);
	return BEARINGS.flatMap((how) =>
		positions.flatMap(({ claim: id, broader, holders }) => {
			const claim = graph.claim.get(id);
			const own = holders.filter((holder) => holder.claim === id && holder.how === how && belongs(holder));
			const dated = own.toSorted((a, b) => byDay(day(a), day(b)));
			const given = dated.flatMap((holder) => givenOf(graph, holder, printed));
			const known = how === 'denies' && given.every((one) => one.again);
			return claim === undefined || given.length === 0 || known
				? []
				: [{ claim, how, broader: graph.claim.get(broader ?? '') ?? null, given }];
		}),
	);
}

function byDay(one: Statement | undefined, other: Statement | undefined): number {
	return one === undefined || other === undefined ? 0 : byEarliestDay(one, other);
}

function sharedOf(graph: Graph, { positions }: Issue): IssueView['shared'] {
	return positions.flatMap(({ claim: id, holders }) =>
		BEARINGS.flatMap((how) => {
			const claim = graph.claim.get(id);
			const own = holders.filter((holder) => holder.how === how && holder.role === 'side');
			const by = new Set(own.flatMap((holder) => holder.sides));
			return claim !== undefined && by.size > 1 ? [{ claim, how, holders: own }] : [];
		}),
	);
}

/** Sets what each side answers opposite the other's, with voices, others and authors apart. */
export function issueView(graph: Graph, issue: Issue): IssueView {
	const { positions } = issue;
	const answers = (role: Holder['role'], side?: string) =>
		answersOf(graph, positions, (holder) => holder.role === role && (side === undefined || holder.sides.includes(side)));
	const column = (side: Side): SideAnswers => ({ side, answers: answers('side', side.id), voices: answers('voice', side.id) });
	return {
		issue,
		columns: [column(graph.sides[0]), column(graph.sides[1])],
		others: answers('other'),
		authors: answers('author'),
		shared: sharedOf(graph, issue),
	};
}
