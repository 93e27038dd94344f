/** `npm run faults:build [-- --only <words>] [--quick]`: breaks the build in every way of a table and says whether what must hold then holds. */
import { parseArgs } from 'node:util';
import { judge } from './judge.ts';
import { FAULTS } from './table.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' }, verbose: { type: 'boolean' } } });
const chosen = FAULTS.filter(
	(fault) => (values.quick !== true || fault.quick === true) && (values.only === undefined || fault.name.includes(values.only)),
);
const counts = { held: 0, wrong: 0, skipped: 0 };
for (const fault of chosen) {
	const { wrong, skipped, codes, said } = await judge(fault);
	const state = skipped ? 'skipped' : wrong.length === 0 ? 'held' : 'wrong';
	counts[state] += 1;
	console.log(
		`${state.padEnd(8)}${fault.name}${fault.real === true ? ' (Astro itself)' : ''}${skipped ? ': this machine lets nobody mount' : ''}`,
	);
	for (const sentence of wrong) console.log(`        - ${sentence}`);
	if (wrong.length > 0 || values.verbose === true) console.log(`        exit ${codes.join(', ')}; last words: ${said}`);
}
console.log(`\n${chosen.length} faults: ${counts.held} held, ${counts.wrong} wrong, ${counts.skipped} skipped.`);
process.exitCode = counts.wrong > 0 ? 1 : 0;
