import { describe, expect, test } from 'vitest';
import { report } from '../../src/corpus.ts';
import { fixtureNames, loadFixture, RECORDS } from './fixtures.ts';

describe('a sound record gives the exact facts', () => {
	test.each(fixtureNames('good'))('%s', async (name) => {
		const { problems, collections } = await loadFixture('good', name);
		expect(report(problems)).toBe('\n0 mistakes in 0 files');
		await expect(`${JSON.stringify(collections, null, '\t')}\n`).toMatchFileSnapshot(`../../${RECORDS}/good/${name}.json`);
	});
});
