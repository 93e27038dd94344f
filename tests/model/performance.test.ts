import { expect, test, vi } from 'vitest';
import type { CodedCorpus } from '../../src/model/check/coded.ts';
import { checkCorpus } from '../../src/model/check/corpus.ts';
import { checkIds } from '../../src/model/check/ids.ts';
import { checkReferences } from '../../src/model/check/references.ts';
import { checkStatements } from '../../src/model/check/statements.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { linkCorpus } from '../../src/model/link/link.ts';
import { bigCorpus } from './big-corpus.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Seconds of the processor's time, so that a busy machine counts for nothing. */
function seconds(work: () => unknown): number {
	const began = process.cpuUsage();
	work();
	return process.cpuUsage(began).user / 1e6;
}

function checked(coded: CodedCorpus) {
	const ids = coded.statements.map((s) => s.value.id).join('\n');
	return [...checkReferences(coded), ...checkIds(coded, { file: 'ids.txt', text: ids }), ...checkStatements(coded), ...checkCorpus(coded)];
}

test('1,000 records of 20 statements are checked and linked within seconds, and time grows with their number', () => {
	const small = bigCorpus(250, 20);
	const big = bigCorpus(1_000, 20);
	checked(small);
	const forSmall = seconds(() => [checked(small), graphOf(linkCorpus(small))]);
	const forBig = seconds(() => [checked(big), graphOf(linkCorpus(big))]);
	console.info(`check and link: 250 records ${forSmall.toFixed(2)} s, 1,000 records ${forBig.toFixed(2)} s`);
	expect(forBig).toBeLessThan(8);
	// Four times the records: quadratic work would take sixteen times as long.
	expect(forBig / Math.max(forSmall, 0.1)).toBeLessThan(10);
});

test('a corpus in which every name is misspelt ends in a report within seconds', () => {
	const coded = bigCorpus(1_000, 20);
	const events = coded.events.map((e) => ({ ...e, value: { ...e.value, id: `${e.value.id}-renamed` } }));
	let found = 0;
	const spent = seconds(() => {
		found = checked({ ...coded, events }).length;
	});
	console.info(`${found} mistakes in ${spent.toFixed(2)} s`);
	expect(found).toBeGreaterThan(20_000);
	expect(spent).toBeLessThan(20);
});

test('what the big corpus links to is right', () => {
	const coded = bigCorpus(20, 20);
	expect(checked(coded).filter((problem) => problem.ruleId !== 'claim-unused' && problem.ruleId !== 'assertion-twice')).toEqual([]);
	const { claims, events, statements } = linkCorpus(coded);
	for (const claim of claims)
		expect(claim.asserts).toEqual(statements.filter((s) => s.asserts.some((a) => a.claim === claim.id)).map((s) => s.id));
	for (const event of events)
		expect(event.statements.concerns).toEqual(statements.filter((s) => s.concerns.includes(event.id)).map((s) => s.id));
});
