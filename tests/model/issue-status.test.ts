import { describe, expect, test } from 'vitest';
import { issueStatus, type Voter } from '../../src/model/link/issue-status.ts';
import { positionsOf } from '../../src/model/link/positions.ts';

const POSITIONS = positionsOf([
	{ id: 'waits', broader: null },
	{ id: 'waits-long', broader: 'waits' },
	{ id: 'sails', broader: null },
]);

const ROLES: Readonly<Record<string, Pick<Voter, 'role' | 'sides'>>> = {
	North: { role: 'side', sides: ['north'] },
	South: { role: 'side', sides: ['south'] },
	Both: { role: 'side', sides: ['north', 'south'] },
	'a northern voice': { role: 'voice', sides: ['north'] },
	'a southern voice': { role: 'voice', sides: ['south'] },
	'another capital': { role: 'other', sides: [] },
	'an author': { role: 'author', sides: [] },
};

/** `North says waits`, `an author denies sails`, `South is said to say waits`: each a statement of its own. */
function answer(sentence: string, index: number): Voter {
	const [, who = '', verb = '', claim = ''] = /^(.*) (says|denies|is said to say) ([a-z-]+)$/.exec(sentence) ?? [];
	const found = ROLES[who];
	if (found === undefined) throw new Error(`nobody in \`${sentence}\``);
	return {
		...found,
		statement: `statement-${index}`,
		claim,
		how: verb === 'denies' ? 'denies' : 'asserts',
		footing: verb === 'is said to say' ? 'ascribed' : 'said',
	};
}

const judged = (sentences: readonly string[]) => issueStatus(sentences.map(answer), ['north', 'south'], POSITIONS);

describe('how the answers stand, first that fits', () => {
	test.each([
		[['North says waits', 'South says sails'], 'opposed'],
		[['South says waits', 'North says sails'], 'opposed'],
		[['North says waits', 'South denies waits'], 'opposed'],
		[['North says waits-long', 'South denies waits'], 'opposed'],
		[['North is said to say waits', 'South is said to say sails'], 'opposed'],
		[['North says waits', 'South says waits', 'South says sails'], 'opposed'],
		[['North says waits', 'South says sails', 'a southern voice says waits', 'an author says sails'], 'opposed'],
		[['Both says waits', 'South says sails'], 'opposed'],
		[['North says waits', 'a southern voice says sails'], 'opposed-by-voices'],
		[['North says waits', 'a northern voice says sails'], 'opposed-by-voices'],
		[['South says waits', 'a northern voice denies waits', 'an author says sails'], 'opposed-by-voices'],
		[['North says waits', 'South says waits', 'a southern voice says sails'], 'opposed-by-voices'],
		[['North says waits', 'an author says sails'], 'opposed-by-author'],
		[['North says waits', 'South says waits', 'an author denies waits'], 'opposed-by-author'],
		[['North says waits', 'South says waits'], 'same-answer'],
		[['North says waits-long', 'South says waits'], 'same-answer'],
		[['North denies waits', 'South denies waits'], 'same-answer'],
		[['Both says waits'], 'same-answer'],
		[['North says waits', 'South says waits', 'another capital says sails'], 'same-answer'],
		[['North says waits'], 'one-side'],
		[['South says waits', 'a northern voice says waits', 'an author says waits'], 'one-side'],
		[['South says waits', 'another capital says sails'], 'one-side'],
		[['North says waits', 'North says sails'], 'one-side'],
		[['a northern voice says waits', 'a southern voice says sails'], 'neither'],
		[['an author says waits', 'an author says sails', 'another capital says waits'], 'neither'],
		[[], 'neither'],
	] as const)('%j is %s', (sentences, status) => {
		expect(judged(sentences).status).toBe(status);
	});

	test('one statement that gives two answers is not set against itself', () => {
		const torn = ['Both says waits', 'Both says sails'].map((sentence) => answer(sentence, 0));
		expect(issueStatus(torn, ['north', 'south'], POSITIONS).status).toBe('same-answer');
	});
});

describe('the same answer is told beside whatever else they say', () => {
	test.each([
		[['North says waits', 'South says waits', 'South says sails'], 'opposed', true],
		[['North says waits', 'South says waits-long', 'an author says sails'], 'opposed-by-author', true],
		[['North says waits', 'South says sails'], 'opposed', false],
		[['North says waits', 'a southern voice says waits'], 'one-side', false],
		[['North says waits', 'an author says waits'], 'one-side', false],
	] as const)('%j is %s and told: %s', (sentences, status, told) => {
		expect(judged(sentences)).toMatchObject({ status, sameAnswer: told });
	});
});

describe('a status rests only on what others ascribe', () => {
	test.each([
		['if each rival pair has an ascribed answer', ['North says waits', 'South is said to say sails'], true],
		['if both are', ['North is said to say waits', 'South is said to say sails'], true],
		['not if one pair has none', ['North says waits', 'South is said to say sails', 'South says sails'], false],
		['not if an ascribed answer is in no rival pair', ['North says waits', 'South says sails', 'South is said to say waits'], false],
		['if the voice is ascribed', ['North says waits', 'a southern voice is said to say sails'], true],
		['not if it is not', ['North says waits', 'a southern voice says sails'], false],
		['if the same answer is', ['North says waits', 'South is said to say waits'], true],
		['not if both say it', ['North says waits', 'South says waits'], false],
		['if all that one side says is', ['North is said to say waits', 'North is said to say waits-long'], true],
		['not if one thing that it says is not', ['North is said to say waits', 'North says waits-long'], false],
		['not where there is none', ['an author is said to say waits'], false],
	] as const)('%s', (_, sentences, ascribed) => {
		expect(judged(sentences).restsOnAscribed).toBe(ascribed);
	});
});
