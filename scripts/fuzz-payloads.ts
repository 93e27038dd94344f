/**
 * `npm run fuzz:payloads [-- --each] [-- --only 3,14]`: a corpus in which every payload goes through every field of a statement, claim,
 * event, topic and inconsistency, and the fields of which there are few take turns; with `--each` or `--only` a corpus for each, whose
 * every text is that payload. It is built, and every file of the site is taken apart by a parser of its kind: nothing may have become
 * more than text (scripts/fuzz/outputs.ts says what that is), and the text must stand, to the letter, in the data files.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAYLOADS } from '../tests/hostile/payloads.ts';
import { writeHostile } from '../tests/hostile/write.ts';
import { lookThrough } from './fuzz/outputs.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, each: { type: 'boolean', default: false } } });
const numbers = values.only?.split(',').map(Number) ?? [...PAYLOADS.keys()];
/** The payloads of each corpus that is built. */
const corpora = values.each || values.only !== undefined ? numbers.map((number) => [PAYLOADS[number] ?? '']) : [PAYLOADS];

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
	for (const [number, payloads] of corpora.entries()) {
		const [content, out] = [join(folder, `content-${number}`), join(folder, `dist-${number}`)];
		writeHostile(content, payloads);
		const env = { ...process.env, PARALLAX_CONTENT: content, PARALLAX_OUT: out };
		const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
		const wrong: { file: string; what: string }[] = status === 0 ? [] : [{ file: 'the build', what: stderr.slice(-2000) }];
		if (status === 0) {
			const looked = lookThrough(out);
			for (const [ending, count] of Object.entries(looked.files)) files[ending] = (files[ending] ?? 0) + count;
			const topics: unknown = JSON.parse(readFileSync(join(out, 'data/topics.json'), 'utf8'));
			const lost = payloads.filter((payload) => standsIn(topics, payload) < 3);
			wrong.push(...looked.escaped, ...lost.map((payload) => ({ file: 'data/topics.json', what: `has lost ${payload}` })));
		}
		faults += wrong.length;
		if (wrong.length > 0) console.log(payloads.length === 1 ? payloads[0] : 'all payloads');
		for (const { file, what } of wrong.slice(0, 20)) console.log(`    ${file}: ${what}`);
		rmSync(out, { recursive: true, force: true });
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
const kinds = Object.entries(files).map(([ending, count]) => `${count} ${ending}`);
console.log(`${numbers.length} payloads through every text field, ${kinds.join(', ')}: ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
