import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import type { Issue } from '../../schema/issue.ts';
import { excess } from '../../text/length.ts';
import type { Collections } from '../link/collections.ts';
import { positionsOf } from '../link/positions.ts';
import { circlesIn } from './circles.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { problemAt, problemsOf, when } from './finding.ts';

/** A question has so many words at most. */
const QUESTION_WORDS = 14;

/** Claims that are their own broader one, by however many steps, and broader claims that answer another question. */
function checkBroader(coded: CodedCorpus): VFileMessage[] {
	const claims = new Map(coded.claims.map((claim) => [claim.value.id, claim]));
	const circles = circlesIn([...claims.keys()], (id) => claims.get(id)?.value.broader ?? null).flatMap((id) => claims.get(id) ?? []);
	const known = new Set(coded.issues.map((issue) => issue.value.id));
	/** An issue that is not there is a mistake of its own. */
	const isAsked = (id: string | null) => id === null || known.has(id);
	return [
		...circles.map((claim) =>
			problemAt(claim, ['broader'], 'broader-circle', `${shown(claim.value.id)} as broader than itself`, 'a claim that takes it in'),
		),
		...coded.claims.flatMap((claim) => {
			const broader = claims.get(claim.value.broader ?? '');
			if (broader === undefined || broader.value.issue === claim.value.issue) return [];
			if (!isAsked(broader.value.issue) || !isAsked(claim.value.issue)) return [];
			const issue = (id: string | null) => (id === null ? 'no issue' : `issue ${shown(id)}`);
			const what = `broader claim ${shown(broader.value.id)}, which answers ${issue(broader.value.issue)}`;
			return [problemAt(claim, ['broader'], 'broader-issue', what, `a claim that answers ${issue(claim.value.issue)}, as this one`)];
		}),
	];
}

/** The length of the questions. */
function checkQuestions(coded: CodedCorpus): VFileMessage[] {
	return coded.issues.flatMap((entry) => {
		const long = excess(entry.value.question, QUESTION_WORDS);
		const found = when(long !== null, ['question'], 'question-long', `question of ${long?.found}`, `${long?.most} at most`);
		return problemsOf(entry, found);
	});
}

/** Whether an issue has what makes it one: two positions, or a denial, or one answer that is kept for a reason. */
function checkPositions(entry: Coded<object>, issue: Issue): VFileMessage[] {
	const holders = issue.positions.flatMap((position) => position.holders);
	if (issue.positions.length === 0 || holders.length === 0)
		return [
			problemAt(
				entry,
				['id'],
				'issue-unanswered',
				`issue ${shown(issue.id)} that nobody answers`,
				'`issue=…` on a claim, and a statement that asserts it',
			),
		];
	const answered = new Set(holders.filter((holder) => holder.role === 'side').flatMap((holder) => holder.sides));
	if (issue.status === 'one-side' && answered.size > 1)
		return [
			problemAt(
				entry,
				['id'],
				'issue-apart',
				`answers to ${shown(issue.id)} that neither meet nor exclude each other`,
				'one `broader` position, or two issues',
			),
		];
	const kept = issue.status === 'same-answer' || (issue.status === 'one-side' && issue.note !== null);
	const claims = issue.positions.map(({ claim, broader }) => ({ id: claim, broader }));
	const { rival } = positionsOf(claims);
	const isRival = claims.some((one) =>
		claims.some((other) => rival({ claim: one.id, how: 'asserts' }, { claim: other.id, how: 'asserts' })),
	);
	if (isRival || holders.some((holder) => holder.how === 'denies') || kept) return [];
	return [
		problemAt(
			entry,
			['id'],
			'issue-positions',
			`issue ${shown(issue.id)} without rival positions or a denial`,
			'a second position, a denial, the same answer of both sides, or a note that says why one side’s is kept',
		),
	];
}

/** What is wrong with issues and their positions, as written and as linked. */
export function checkIssues(coded: CodedCorpus, { issues }: Pick<Collections, 'issues'>): VFileMessage[] {
	const { words } = coded.unread;
	const read = new Set(coded.articles.map((a) => a.article));
	/** Without its front matter a record's statements hold nothing. */
	const record = coded.unread.record || coded.statements.some((s) => !read.has(s.article));
	const linked = new Map(issues.map((issue) => [issue.id, issue]));
	return [
		...checkBroader(coded),
		...checkQuestions(coded),
		...coded.issues.flatMap((entry) => {
			const issue = linked.get(entry.value.id);
			// What could not be read may be the position or the answer that seems to be missing.
			const unread = record || [entry.value.id, ...(issue?.positions ?? []).map((position) => position.claim)].some((id) => words.has(id));
			return issue === undefined || unread ? [] : checkPositions(entry, issue);
		}),
	];
}
