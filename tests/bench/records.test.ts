import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeRecords } from '../../scripts/bench/records.ts';
import { loadCorpus, reportLine } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-records-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the corpus that the build is measured with', () => {
	it('has no mistake, whatever rules there are by now', async () => {
		writeRecords(folder, 10, 20);
		const { collections, problems } = await loadCorpus(diskFiles(folder));
		expect(problems.slice(0, 5).map(reportLine)).toEqual([]);
		expect(collections?.statements.length).toBe(200);
	});
});
