import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { linkIssues } from '../../src/model/link/issues.ts';
import { ClaimCoded } from '../../src/schema/claim.ts';
import { type Issue, IssueCoded } from '../../src/schema/issue.ts';
import { front, linked } from '../record/memory.ts';
import { made } from './made.ts';

const ISSUES = `- id: has-the-ferry-to-wait
  question: Does the ferry have to wait?
  kind: remedy
  topics: [ferry-line]
  concerns: [esterra, stop]
  note: Kept.
- id: whose-bank
  question: Whose is the bank?
  kind: title
  topics: [gannet-bank]
  note: Kept.
`;

const WHO = {
	north: 'by=ada-brandt as=indirect cue=say',
	south: 'by=teo-marisk as=indirect cue=say',
	author: 'by=author',
	'northern voice': 'by=bank-fishers capacity=public as=indirect cue=say',
	'southern voice': 'by=ilse-korb capacity=expert as=indirect cue=say',
	'nobody’s voice': 'by=rolf-tamm capacity=expert as=indirect cue=say',
} as const;

/** A statement on the ferry; `lines` are its assertions. */
function says(id: string, who: keyof typeof WHO, lines: string, { more = '', text = 'The ferry waits.', by = '' } = {}): string {
	const opening = by === '' ? WHO[who] : 'as=indirect cue=say';
	return `:::statement[Somebody: the ferry waits]{#${id} ${opening}${more}}
${text}

::at[Ada Brandt said that … the ferry waits]{p=2}
${who === 'author' ? '' : '::said[]{on=2019-10-20 basis=stated}'}
${by}
${lines}
:::

`;
}

const asserts = (claim: string, more = '') => `::asserts[${claim}]{words="has to wait"${more}}`;
const denies = (claim: string, more = '') => `::denies[${claim}]{words="has to wait"${more}}`;

const CLAIMS = ['waits', 'waits-long broader=waits', 'sails']
	.map((one) => {
		const [id = '', broader = ''] = one.split(' ');
		return `:::claim[The ferry (${id})]{#${id} kind=norm issue=has-the-ferry-to-wait ${broader}}\n::topics[ferry-line]\n:::\n\n`;
	})
	.join('');
const BANK = `:::claim[The bank is Esterra's]{#bank-is-esterras kind=norm issue=whose-bank}\n::topics[gannet-bank]\n:::\n\n${says('bank', 'south', asserts('bank-is-esterras'))}`;
const STOP =
	':::event[The ferry stops]{#stop type=OTHER}\n::happened[]{on=2018 basis=stated}\n::told{p=1}\n:::\n\n:::claim[It is late]{#late kind=norm}\n::topics[ferry-line]\n:::\n\n';
/** Every claim has somebody who asserts it: he is nobody's voice, and counts for none. */
const REST = says(
	'rest',
	'nobody’s voice',
	`${['waits', 'waits-long', 'sails'].map((claim) => asserts(claim)).join('\n')}\n::asserts[late]`,
);

async function collectionsOf(a: string, b = '') {
	const records = { a: `${front('a')}${CLAIMS}${BANK}${STOP}${REST}${a}`, ...(b === '' ? {} : { b: `${front('b')}${b}` }) };
	return linked(records, ISSUES);
}

async function issueOf(a: string, b = ''): Promise<Issue> {
	const [issue] = (await collectionsOf(a, b)).issues;
	if (issue === undefined) throw new Error('no issue');
	return issue;
}

const pairsIn = (issue: Issue) => issue.pairs.map(({ first, second }) => [first.statement, second.statement]);
const holdersOf = (issue: Issue, claim: string) => {
	const { holders = [] } = issue.positions.find((position) => position.claim === claim) ?? {};
	return holders.filter((holder) => holder.statement !== 'rest').map((holder) => [holder.statement, holder.how, holder.claim]);
};

describe('who holds a position', () => {
	test('its claim, narrower ones and denials; each statement once, by the nearest claim', async () => {
		const issue = await issueOf(
			says('broad', 'north', asserts('waits')) +
				says('narrow', 'south', asserts('waits-long')) +
				says('twice', 'north', `${asserts('waits-long')}\n${asserts('waits')}`) +
				says('against', 'south', denies('waits')) +
				says('in-part', 'south', denies('waits-long')),
		);
		expect(issue.positions.map(({ claim, broader }) => [claim, broader])).toEqual([
			['waits', null],
			['waits-long', 'waits'],
			['sails', null],
		]);
		expect(holdersOf(issue, 'waits')).toEqual([
			['broad', 'asserts', 'waits'],
			['narrow', 'asserts', 'waits-long'],
			['twice', 'asserts', 'waits'],
			['against', 'denies', 'waits'],
		]);
		expect(holdersOf(issue, 'waits-long')).toEqual([
			['narrow', 'asserts', 'waits-long'],
			['twice', 'asserts', 'waits-long'],
			['in-part', 'denies', 'waits-long'],
		]);
		expect(holdersOf(issue, 'sails')).toEqual([]);
	});

	test('with its words, footing, hedge and for whom it counts', async () => {
		const issue = await issueOf(
			says('voice', 'southern voice', asserts('sails', ' hedged'), { more: ' medium=thought' }) +
				says('joint', 'north', denies('sails', ' implied'), { by: '::by[ada-brandt, lowmark]{jointly}' }) +
				says('writer', 'author', asserts('sails')),
		);
		const [other, voice, joint, writer] = issue.positions.find((position) => position.claim === 'sails')?.holders ?? [];
		const words = { words: 'has to wait', paragraph: 2, quoted: false };
		expect(other).toMatchObject({ ...words, statement: 'rest', role: 'other', sides: [] });
		expect(voice).toMatchObject({
			...words,
			role: 'voice',
			sides: ['esterra'],
			footing: 'ascribed',
			hedged: true,
			implied: false,
			jointly: false,
		});
		expect(joint).toMatchObject({
			...words,
			role: 'side',
			sides: ['norvane'],
			footing: 'said',
			hedged: false,
			implied: true,
			jointly: true,
		});
		expect(writer).toMatchObject({ ...words, role: 'author', sides: [], statement: 'writer' });
	});

	test('words that stand in a quotation of the statement are quoted, others and those of another paragraph not', async () => {
		const two = (p: number) => ({ text: `It :q[really has to wait]{p=${p}}.`, more: '' });
		const second = '\n::at[She said again that … the ferry waits]{p=4}';
		const quote = (id: string, words: string, p: number) =>
			says(id, 'north', `::asserts[waits]{words="${words}" p=${p}}${second}`, two(2)).replace('as=indirect', 'as=partial');
		const { statements } = await collectionsOf(
			quote('inside', 'has to wait', 2) + quote('outside', 'really waits', 2) + quote('elsewhere', 'has to wait', 4),
		);
		expect(statements.filter((s) => s.asserts.some((a) => a.quoted)).map((s) => s.id)).toEqual(['inside']);
	});
});

describe('a pair', () => {
	test('is two statements of the two sides on rival positions, the first side’s first', async () => {
		expect(pairsIn(await issueOf(says('s', 'south', asserts('sails')) + says('n', 'north', asserts('waits'))))).toEqual([['n', 's']]);
		expect(pairsIn(await issueOf(says('n', 'north', asserts('waits-long')) + says('s', 'south', denies('waits'))))).toEqual([['n', 's']]);
	});
	test('is none where one position is the broader of the other', async () => {
		expect(pairsIn(await issueOf(says('n', 'north', asserts('waits-long')) + says('s', 'south', asserts('waits'))))).toEqual([]);
	});
	test('is none within one side, and none with voices, authors or other issues', async () => {
		const all =
			says('n', 'north', asserts('waits')) +
			says('n2', 'north', asserts('sails')) +
			says('v', 'southern voice', asserts('sails')) +
			says('w', 'author', asserts('sails'));
		expect(pairsIn(await issueOf(all))).toEqual([]);
	});
	test('is counted once for two statements that differ twice, and by what each asserts first', async () => {
		const issue = await issueOf(
			says('n', 'north', `${asserts('waits-long')}\n${asserts('waits')}`) + says('s', 'south', `${asserts('sails')}\n${denies('waits')}`),
		);
		expect(issue.pairs).toMatchObject([{ first: { claim: 'waits-long', how: 'asserts' }, second: { claim: 'sails', how: 'asserts' } }]);
	});
	test('is none with a mention, which answers nothing', () => {
		const answers = { asserts: [{ claim: 'waits', words: 'has to wait' }] };
		const against = { denies: [{ claim: 'waits', words: 'need not' }], sides: ['south'] };
		const claims = [ClaimCoded.parse({ id: 'waits', text: 'It waits', kind: 'norm', topics: ['ferry'], issue: 'wait' })];
		const issue = IssueCoded.parse({ id: 'wait', question: 'Does it wait?', kind: 'remedy', topics: ['ferry'] });
		const linkedTo = (presentation: string) =>
			linkIssues([issue], claims, [made('n', answers), made('s', { ...against, presentation })], ['north', 'south'], (s) => ({
				role: 'side',
				sides: s.sides,
			}));
		expect(linkedTo('indirect')).toMatchObject([{ status: 'opposed', pairs: [{ second: { statement: 's' } }] }]);
		expect(linkedTo('mention')).toMatchObject([{ status: 'one-side', pairs: [], positions: [{ holders: [{ statement: 'n' }] }] }]);
	});
	test('of a joint statement stands for its side, marked jointly, and never with itself', async () => {
		const both = (lines: string) => says('j', 'north', lines, { by: '::by[ada-brandt, teo-marisk]{jointly}' });
		expect(pairsIn(await issueOf(both(`${asserts('waits')}\n${asserts('sails')}`)))).toEqual([]);
		const issue = await issueOf(both(asserts('waits')) + says('s', 'south', asserts('sails')));
		expect(issue.pairs).toMatchObject([{ first: { statement: 'j', jointly: true }, second: { statement: 's', jointly: false } }]);
	});
	test('is hedged if one of the two is, rests on what is ascribed if one is, and says whether it spans articles', async () => {
		const n = (more: string, opening = '') => says('n', 'north', asserts('waits', more), { more: opening });
		const s = (more: string, opening = '') => says('s', 'south', asserts('sails', more), { more: opening });
		const plain = { hedged: false, restsOnAscribed: false, across: false };
		expect((await issueOf(n('') + s(''))).pairs).toMatchObject([plain]);
		expect((await issueOf(n(' hedged') + s(''))).pairs).toMatchObject([{ ...plain, hedged: true, first: { hedged: true } }]);
		expect((await issueOf(n('') + s(' hedged'))).pairs).toMatchObject([{ ...plain, hedged: true, first: { hedged: false } }]);
		expect((await issueOf(n('', ' inferred') + s(''))).pairs).toMatchObject([{ ...plain, restsOnAscribed: true }]);
		expect((await issueOf(n('') + s('', ' medium=thought'))).pairs).toMatchObject([{ ...plain, restsOnAscribed: true }]);
		expect((await issueOf(n('', ' aspect=standing') + s(''))).pairs).toMatchObject([plain]);
		expect((await issueOf(n(''), s(''))).pairs).toMatchObject([{ ...plain, across: true }]);
	});
});

test('a narrower assertion counts in the issue and never in the claim’s own status', async () => {
	const { claims, issues } = await collectionsOf(says('n', 'north', asserts('waits-long')) + says('s', 'south', denies('waits')));
	expect(issues[0]?.status).toBe('opposed');
	expect(claims.find((claim) => claim.id === 'waits')).toMatchObject({ status: 'one-sided', asserts: ['rest'] });
});

test('an issue is found from what it is about and from what answers it', async () => {
	const graph = graphOf(await collectionsOf(says('n', 'north', asserts('waits')), says('s', 'south', denies('waits'))));
	const ids = (items: readonly { id: string }[] | undefined) => items?.map((item) => item.id);
	for (const key of ['esterra', 'stop', 'ferry-line']) expect(ids(graph.issuesAbout.get(key)), key).toEqual(['has-the-ferry-to-wait']);
	for (const key of ['waits', 'sails', 'n', 's', 'b', 'ada-brandt'])
		expect(ids(graph.issuesAnswered.get(key)), key).toEqual(['has-the-ferry-to-wait']);
	expect(ids(graph.issuesAnswered.get('teo-marisk'))).toEqual(['has-the-ferry-to-wait', 'whose-bank']);
	expect(graph.issuesAnswered.get('late')).toBeUndefined();
	expect(graph.issue.get('whose-bank')?.status).toBe('one-side');
});

test('a corpus without issues has none, and its claims answer none', async () => {
	const { issues, claims } = await linked({ a: `${front('a')}${STOP}${says('n', 'north', '::asserts[late]')}` });
	expect(issues).toEqual([]);
	expect(claims).toMatchObject([{ issue: null, broader: null }]);
});
