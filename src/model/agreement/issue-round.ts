import type { Agreement } from '../../schema/agreement.ts';
import type { IssueCoding, IssueMatches, IssuesAlone } from '../../schema/issue-coding.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Bearing, FUNCTIONS } from '../../vocabulary.ts';
import type { Collections } from '../link/collections.ts';
import { measured } from './agreement.ts';
import type { Value, ValuePair } from './statistics.ts';

/** Two codings of the same statements, given the same questions and positions. */
export interface IssueCodings {
	records: IssueCoding;
	blind: IssueCoding;
	/** The id that a claim or statement has now. */
	current: (id: string) => string;
	/** Whether the codebook uses a statement's paragraph as an example. */
	seen: (statement: string) => boolean;
}

type Row = Agreement['fields'][number];
type Coded = IssueCoding['statements'][string];
interface Unit {
	seen: boolean;
	pair: ValuePair;
}
const NONE: Value = ['none'];

function bothOf({ records, blind, current, seen }: IssueCodings): { seen: boolean; first: Coded; second: Coded }[] {
	const byNow = new Map(Object.entries(blind.statements).map(([id, coded]) => [current(id), coded]));
	return Object.entries(records.statements).flatMap(([id, first]) => {
		const second = byNow.get(current(id));
		return second === undefined ? [] : [{ seen: seen(current(id)), first, second }];
	});
}

/** The positions that a statement holds of one question, as words: `asserts <claim>`. */
function held({ answers }: Coded, claims: ReadonlySet<string>, current: (id: string) => string): Value {
	const words = answers.filter((a) => claims.has(current(a.claim))).map((a) => `${a.how} ${current(a.claim)}`);
	return words.length === 0 ? NONE : [...new Set(words)].sort();
}

const row = (field: string, units: Row['units'], distance: Row['distance'], pairs: Unit[]): Row => ({
	field,
	units,
	distance,
	...measured(distance, pairs),
});

/** Statement by question: whether it answers, and with which position. Units on which both say nothing count: most do. */
function positionUnits(codings: IssueCodings): { issue: string; units: Unit[] }[] {
	const both = bothOf(codings);
	return Object.entries(codings.records.issues).map(([issue, claims]) => {
		const own = new Set(claims.map(codings.current));
		const units = both.map(
			({ seen, first, second }): Unit => ({ seen, pair: [held(first, own, codings.current), held(second, own, codings.current)] }),
		);
		return { issue, units };
	});
}

const whether = ({ seen, pair }: Unit): Unit => ({
	seen,
	pair: [pair[0] === NONE ? NONE : ['answers'], pair[1] === NONE ? NONE : ['answers']],
});

/** The four functions as a set, and each by itself. */
function functionRows(functions: Unit[]): Row[] {
	const alone = (f: string) =>
		functions.map(({ seen, pair: [a, b] }): Unit => ({ seen, pair: [[a.includes(f) ? f : 'not'], [b.includes(f) ? f : 'not']] }));
	return [
		row('functions', 'statements', 'MASI', functions),
		...FUNCTIONS.map((f) => row(`functions: ${f}`, 'statements', 'nominal', alone(f))),
	];
}

/** How far the records and a blind coder agree on what answers which question and how, and on the functions by the rule as it is now. */
export function issueRoundOf(round: number, codings: IssueCodings): Agreement['rounds'][number] {
	const byIssue = positionUnits(codings);
	const all = byIssue.flatMap(({ units }) => units);
	const functions = bothOf(codings).flatMap(({ seen, first, second }) =>
		first.functions === null || second.functions === null ? [] : [{ seen, pair: [first.functions, second.functions] as const }],
	);
	return {
		round,
		coded: codings.blind.coded,
		fields: [
			...(codings.blind.part
				? []
				: [row('issues', 'statements by issue', 'nominal', all.map(whether)), row('issues: position', 'statements by issue', 'MASI', all)]),
			...byIssue.map(({ issue, units }) => row(`issue ${issue}`, 'statements', 'MASI', units)),
			...(functions.length === 0 ? [] : functionRows(functions)),
		],
	};
}

/** Questions found by the records and by a coder who was given none, and how many are the same. */
export function issuesFound(records: IssueCoding, alone: IssuesAlone, matches: IssueMatches): Agreement['alone'] {
	const first = Object.keys(records.issues).length;
	const second = alone.issues.length;
	const matched = new Set(matches.pairs.map((p) => p.issue)).size;
	const theirs = new Set(matches.pairs.flatMap((p) => p.alone)).size;
	const share = (part: number, of: number) => (of === 0 ? null : Math.round((1000 * part) / of) / 1000);
	return { first, second, matched, theirs, ofFirst: share(matched, first), ofSecond: share(theirs, second) };
}

/** What the records have of questions, positions and functions, to be set beside a blind coding under the same ids. */
export function freezeIssues({ claims, statements }: Pick<Collections, 'claims' | 'statements'>, coded: string): IssueCoding {
	const asked = claims.filter((c) => c.issue !== null);
	const ids = [...new Set(asked.flatMap((c) => c.issue ?? []))].sort();
	const answering = new Set(asked.map((c) => c.id));
	const answers = (s: Statement, how: Bearing) => s[how].filter((a) => answering.has(a.claim)).map((a) => ({ claim: a.claim, how }));
	return {
		coder: 'records',
		coded,
		issues: Object.fromEntries(ids.map((id) => [id, asked.filter((c) => c.issue === id).map((c) => c.id)])),
		statements: Object.fromEntries(
			statements.map((s) => [s.id, { functions: s.functions, answers: [...answers(s, 'asserts'), ...answers(s, 'denies')] }]),
		),
		part: false,
		doubts: [],
	};
}
