import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { issueGroups } from '../../src/model/views/issue-rows.ts';
import { hasReplies, sayIssue, sayShared } from '../../src/model/views/issue-sayings.ts';
import { type GivenAnswer, groundOf, groundSign, issueView } from '../../src/model/views/issue-view.ts';

const { collections } = await loadCorpus(diskFiles('tests/corpus'));
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);
const viewOf = (id: string) => {
	const issue = graph.issue.get(id);
	if (issue === undefined) throw new Error(`no issue ${id}`);
	return issueView(graph, issue);
};
const said = (answers: readonly GivenAnswer[]) =>
	answers.map(({ claim, how, broader, given }) => [how, claim.id, broader?.id ?? null, given.map((one) => one.statement.id)]);

describe('an issue sets the two sides opposite each other', () => {
	test('each statement under the claim that it asserts or denies itself, the broader answer first', () => {
		const { columns } = viewOf('ferry-and-bank');
		expect(columns.map(({ side, answers, voices }) => [side.label, said(answers), said(voices)])).toEqual([
			[
				'Calder',
				[
					['asserts', 'ferry-depends-on-bank', null, ['brandt-ferry-waits-for-bank']],
					['asserts', 'ferry-waits-for-licences', 'ferry-depends-on-bank', ['ministry-licences-first']],
				],
				[],
			],
			['Miren', [['denies', 'ferry-depends-on-bank', null, ['marisk-two-matters']]], []],
		]);
	});
	test('voices without office stand below their country, authors apart', () => {
		const patrols = viewOf('what-patrols-are-for');
		expect(said(patrols.columns[0].answers)).toEqual([]);
		expect(said(patrols.columns[0].voices)).toEqual([['asserts', 'patrols-drive-fishers-off', null, ['fishers-driven-off']]]);
		expect(said(viewOf('who-loses').authors)).toEqual([['asserts', 'both-ports-lose', null, ['tamm-both-lose']]]);
	});
	test('one utterance of both stands in both columns', () => {
		const { columns, shared } = viewOf('will-talks-go-on');
		for (const { answers } of columns) expect(said(answers)).toEqual([['asserts', 'talks-go-on', null, ['ministers-talk-in-autumn']]]);
		expect(shared.map(({ claim, how }) => [claim.id, how])).toEqual([['talks-go-on', 'asserts']]);
	});
});

describe('what an answer rests on', () => {
	test.each([
		['quoted', { footing: 'said', quoted: true, role: 'side' }],
		['paraphrased', { footing: 'said', quoted: false, role: 'side' }],
		['standing', { footing: 'standing', quoted: true, role: 'side' }],
		['ascribed', { footing: 'ascribed', quoted: true, role: 'voice' }],
		['own', { footing: 'said', quoted: false, role: 'author' }],
	] as const)('%s', (ground, holder) => {
		expect(groundOf(holder)).toBe(ground);
	});
	test('has the sign of these words, whatever else of the statement is quoted', () => {
		expect(groundSign('quoted', { presentation: 'partial' })).toBe('partial');
		expect(groundSign('paraphrased', { presentation: 'partial' })).toBe('indirect');
		expect(groundSign('standing', { presentation: 'partial' })).toBe('indirect-position');
		expect(groundSign('ascribed', { presentation: 'indirect' })).toBe('thought');
	});
});

describe('an issue in one sentence', () => {
	const say = (id: string) => sayIssue(graph, viewOf(id));
	test('names the sides, counts the pairs, and gives no verdict', () => {
		expect(say('ferry-and-bank')).toBe(
			'Calder and Miren answer differently. 2 pairs of opposed statements, 1 within one article and 1 from two; 1 rests on others’ reading.',
		);
		expect(say('what-patrols-are-for')).toBe(
			'Miren’s answer is opposed by unofficial voices only. What opposes it is only others’ reading of what is meant.',
		);
		expect(say('who-loses')).toBe('Calder’s answer is opposed by the author of an article.');
		expect(say('will-talks-go-on')).toBe('Calder and Miren answer alike.');
		expect(say('whose-strait')).toBe('Only Miren answers it in these two articles.');
		expect(say('licences-twice')).toBe('Neither Calder nor Miren answers it in these two articles; others do.');
	});
	test('says plainly what both hold, and nothing where they hold nothing', () => {
		expect(sayShared(graph, viewOf('will-talks-go-on'))).toBe(
			'Calder and Miren both hold: The talks on the ferry go on in the autumn of 2019.',
		);
		expect(sayShared(graph, viewOf('ferry-and-bank'))).toBeNull();
	});
	test('says of what both hold how each does, where it has nothing firmer', () => {
		const view = viewOf('will-talks-go-on');
		const changed = view.shared.map((one) => ({
			...one,
			holders: one.holders.flatMap((holder) => [
				{ ...holder, sides: ['norvane'], hedged: true, footing: 'ascribed' as const },
				{ ...holder, sides: ['esterra'], hedged: true },
				{ ...holder, sides: ['esterra'], footing: 'ascribed' as const },
			]),
		}));
		expect(sayShared(graph, { ...view, shared: changed })).toMatch(/2019 \(Calder only tentatively and by others’ reading\)\.$/);
	});
	test('knows whether one of its statements is told to reply to another', () => {
		expect(hasReplies(viewOf('ferry-and-bank'))).toBe(true);
		expect(hasReplies(viewOf('who-loses'))).toBe(false);
	});
});

describe('the table of issues', () => {
	const groups = issueGroups(graph);
	const rows = groups.flatMap((group) => group.rows);
	const row = (id: string) => rows.find(({ issue }) => issue.id === id);
	test('has each issue once, under its first topic, statuses in their order', () => {
		expect(groups.map(({ topic, rows: own }) => [topic.id, own.map(({ issue }) => issue.id)])).toEqual([
			['gannet-bank', ['licences-twice']],
			['ferry-line', ['ferry-and-bank', 'who-loses', 'will-talks-go-on']],
			['strait-patrols', ['what-patrols-are-for', 'whose-strait']],
		]);
	});
	test('gives each side’s answer by its best statement and says how many more there are', () => {
		const [first, second] = row('ferry-and-bank')?.cells ?? [];
		expect(first?.short).toMatchObject({ answer: { claim: { id: 'ferry-depends-on-bank' } }, best: { ground: 'quoted' }, more: 1 });
		expect(second?.short).toMatchObject({ answer: { how: 'denies' }, best: { statement: { id: 'marisk-two-matters' } }, more: 0 });
	});
	test('takes the statement nearest to the speaker’s words, though it asserts something narrower', () => {
		const [issue] = graph.issues;
		const [broad, narrow] = issue?.positions ?? [];
		if (issue === undefined || broad === undefined || narrow === undefined) throw new Error('no issue');
		const ascribed = broad.holders.map((holder) => ({ ...holder, footing: 'ascribed' as const }));
		const said = narrow.holders.map((holder) => ({ ...holder, footing: 'said' as const, hedged: false }));
		const changed = {
			...issue,
			positions: [
				{ ...broad, holders: ascribed },
				{ ...narrow, holders: said },
			],
		};
		const [group] = issueGroups({ ...graph, issues: [changed] });
		expect(group?.rows[0]?.cells[0]?.short).toMatchObject({
			answer: { claim: { id: 'ferry-depends-on-bank' } },
			best: { statement: { id: 'ministry-licences-first' }, ground: 'paraphrased' },
		});
	});
	test('has voices and authors only where they make the status, or where neither side answers', () => {
		const apart = rows.map(({ issue, cells, author }) => [
			issue.id,
			...cells.map(({ voice }) => voice?.best.statement.id),
			author?.best.statement.id,
		]);
		expect(apart).toEqual([
			['licences-twice', 'fishers-sold-once', 'korb-licences-sold-twice', 'relay-patrols-called-for'],
			['ferry-and-bank', undefined, undefined, undefined],
			['who-loses', undefined, undefined, 'tamm-both-lose'],
			['will-talks-go-on', undefined, undefined, undefined],
			['what-patrols-are-for', 'fishers-driven-off', undefined, undefined],
			['whose-strait', undefined, undefined, undefined],
		]);
	});
	test('has nothing for a side that does not answer', () => {
		expect(row('whose-strait')?.cells.map(({ short }) => short?.best.statement.id)).toEqual([undefined, 'miren-strait-is-home']);
	});
});
