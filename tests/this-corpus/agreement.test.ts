import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/loaders/files.ts';
import { Agreement, FirstCoding, Matches, RoundCoding, SecondCoding } from '../../src/schema/agreement.ts';

const folder = contentFolder();
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** Tests of what two coders put down: another corpus passes them by where nobody has coded it a second time. */
describe.skipIf(!existsSync(join(folder, 'coding/matches.json')))('the codings of this corpus', () => {
	test('match every statement of either coder at most once, and lose none', () => {
		for (const { article, pairs, firstOnly, secondOnly } of Matches.parse(json('coding/matches.json')).articles) {
			const first = FirstCoding.parse(json(`coding/first/${article}.json`)).statements.map((s) => s.id);
			const second = SecondCoding.parse(json(`coding/${article}.json`)).statements.map((s) => s.n);
			expect([...pairs.map((p) => p.first), ...firstOnly].sort()).toEqual([...first].sort());
			expect([...pairs.map((p) => p.second), ...secondOnly].sort((a, b) => a - b)).toEqual(second);
		}
	});
	test('say why each disagreement was settled as it was', () => {
		const { disagreements } = Agreement.parse(json('agreement.json'));
		expect(disagreements.filter((d) => d.why === null).map((d) => `${d.about} ${d.field}`)).toEqual([]);
	});
	test('have the same statements in both codings of the second round', () => {
		const [was, blind] = ['first/round-2', 'third-about-answers'].map((path) => RoundCoding.parse(json(`coding/${path}.json`)));
		expect(Object.keys(blind?.statements ?? {}).sort()).toEqual(Object.keys(was?.statements ?? {}).sort());
	});
});
