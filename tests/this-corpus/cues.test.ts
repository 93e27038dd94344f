import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCues } from '../../src/corpus.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';

const folder = contentFolder();
const { cues, problems } = await loadCues(diskFiles(folder));

/** A corpus that lists no cues of its own is read by those of the engine. */
describe.skipIf(!existsSync(join(folder, 'cues.yaml')))('the cues of this corpus', () => {
	test('are well formed, each headword of a language once, no form twice in one', () => {
		expect(problems).toEqual([]);
		const names = cues.map((cue) => `${cue.language} ${cue.lemma} ${cue.kinds.join(' ')}`);
		expect(names).toEqual([...new Set(names)]);
		for (const { forms } of cues) expect(forms).toEqual([...new Set(forms)]);
	});
});
