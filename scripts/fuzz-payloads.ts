/**
 * `npm run fuzz:payloads [-- --only 3,14]`: for each payload a corpus whose every text is that payload, built, and every file of
 * the site taken apart by a parser of its kind: nothing may have become more than text (scripts/fuzz/outputs.ts says what that is),
 * and the text itself must stand, to the letter, in the data files.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAYLOADS } from '../tests/hostile/payloads.ts';
import { writeHostile } from '../tests/hostile/write.ts';
import { lookThrough } from './fuzz/outputs.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const numbers = values.only?.split(',').map(Number) ?? [...PAYLOADS.keys()];

/** How often a text stands whole among the strings of a JSON value. */
function standsIn(value: unknown, text: string): number {
	if (typeof value === 'string') return value.includes(text) ? 1 : 0;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce<number>((sum, inner) => sum + standsIn(inner, text), 0);
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-payloads-'));
const files: Record<string, number> = {};
let faults = 0;
try {
	for (const number of numbers) {
		const payload = PAYLOADS[number] ?? '';
		const [content, out] = [join(folder, `content-${number}`), join(folder, `dist-${number}`)];
		writeHostile(content, [payload]);
		const env = { ...process.env, PARALLAX_CONTENT: content, PARALLAX_OUT: out };
		const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
		const wrong: { file: string; what: string }[] = status === 0 ? [] : [{ file: 'the build', what: stderr.slice(-2000) }];
		if (status === 0) {
			const looked = lookThrough(out);
			for (const [ending, count] of Object.entries(looked.files)) files[ending] = (files[ending] ?? 0) + count;
			wrong.push(...looked.escaped);
			const actors = standsIn(JSON.parse(readFileSync(join(out, 'data/actors.json'), 'utf8')), payload);
			if (actors < 5) wrong.push({ file: 'data/actors.json', what: `holds the text ${actors} times of 5` });
		}
		faults += wrong.length;
		if (wrong.length > 0) console.log(`${number} ${payload}`);
		for (const { file, what } of wrong.slice(0, 10)) console.log(`    ${file}: ${what}`);
		rmSync(out, { recursive: true, force: true });
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
const kinds = Object.entries(files).map(([ending, count]) => `${count} ${ending}`);
console.log(`${numbers.length} payloads, every text field, ${kinds.join(', ')}: ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
