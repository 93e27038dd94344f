import { expect, test } from 'vitest';
import { judge } from '../../scripts/faults/judge.ts';
import { FAULTS } from '../../scripts/faults/table.ts';

/** A sample of `npm run faults:build`: those that need neither Astro nor a file system of their own. */
test.each(FAULTS.filter(({ quick }) => quick).map((fault) => [fault.name, fault] as const))(
	'%s',
	{ timeout: 120_000 },
	async (_name, fault) => {
		expect(await judge(fault)).toMatchObject({ wrong: [], skipped: false });
	},
);
