import { expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { linkIssues } from '../../src/model/link/issues.ts';
import { countsFor } from '../../src/model/link/voice.ts';
import { issueView } from '../../src/model/views/issue-view.ts';
import { IssueCoded } from '../../src/schema/issue.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { graphWith, made } from './made.ts';

const asserts = [{ claim: 'deep', words: 'x', paragraph: 3, quoted: false }];

/** The one issue that these statements answer, with its view. */
function issueOf(statements: Statement[]) {
	const base = graphWith(statements, { claims: [{ id: 'deep', issue: 'depth' }] });
	const country = (id: string) => base.actor.get(id)?.country ?? null;
	const issues = linkIssues(
		[IssueCoded.parse({ id: 'depth', question: 'How deep?', kind: 'account', topics: ['harbour'] })],
		base.claims,
		statements,
		base.corpus.compared,
		(s) => countsFor(s, base.corpus.compared, country),
	);
	const issue = issues[0] ?? expect.fail('one issue was asked');
	return { issue, view: issueView(graphOf({ ...base, issues }), issue) };
}

test('an answer is given jointly only where somebody outside the side takes part', () => {
	const joint = (id: string, sides: string[]) => made(id, { speakers: ['ada-oda', 'ben-ito'], jointly: true, sides, asserts });
	const { issue } = issueOf([joint('colleagues', ['north']), joint('partners', ['north', 'other'])]);
	expect(issue.positions[0]?.holders.map(({ statement, jointly }) => [statement, jointly])).toEqual([
		['colleagues', false],
		['partners', true],
	]);
});

test('what a side holds is not shared because a voice without office from the other country holds it', () => {
	const voice = made('voice', { speakers: ['ben-ito'], capacity: 'expert', sides: ['other'], asserts });
	expect(issueOf([made('minister', { asserts }), voice]).view.shared).toEqual([]);
	const minister = made('southern', { speakers: ['ben-ito'], sides: ['south'], asserts });
	expect(issueOf([made('minister', { asserts }), minister]).view.shared.map(({ claim }) => claim.id)).toEqual(['deep']);
});
