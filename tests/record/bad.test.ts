import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/corpus.ts';
import { RULES, WARNINGS } from '../../src/rules.ts';
import { fixtureNames, loadFixture, RECORDS } from './fixtures.ts';

/** Rules whose fixture would be a very big file; robustness.test.ts makes it. */
const TOO_BIG_FOR_A_FIXTURE = ['record-size'];

const expected = (name: string) => `${RECORDS}/bad/${name}.txt`;

describe('a broken record gives the exact report', () => {
	test.each(fixtureNames('bad'))('%s', async (name) => {
		const { problems, collections } = await loadFixture('bad', name);
		expect(collections).toBeNull();
		await expect(`${report(problems)}\n`).toMatchFileSnapshot(`../../${expected(name)}`);
	});
});

test('every rule has a bad fixture', () => {
	const reports = fixtureNames('bad').map((name) => (existsSync(expected(name)) ? readFileSync(expected(name), 'utf8') : ''));
	const used = new Set(reports.flatMap((text) => [...text.matchAll(/ {2}([a-z-]+)$/gm)].map((match) => match[1])));
	const without = [...TOO_BIG_FOR_A_FIXTURE, ...WARNINGS];
	expect(Object.keys(RULES).filter((rule) => !used.has(rule))).toEqual(without);
});
