import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { corpusOnce } from '../../src/loaders/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-once-'));
const about = join(folder, 'synonyms.yaml');
beforeAll(() => {
	cpSync('tests/corpus', folder, { recursive: true });
	writeFileSync(about, '- [boat, ship]\n');
	vi.stubEnv('PARALLAX_CONTENT', folder);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

/** Writes a file as if it had been saved a second after it was. */
function save(text: string): void {
	const { mtimeMs } = statSync(about);
	writeFileSync(about, text);
	utimesSync(about, new Date(mtimeMs + 1000), new Date(mtimeMs + 1000));
}

test('a corpus is read once for as long as no file changes, and anew after every save', async () => {
	const first = await corpusOnce();
	expect(await corpusOnce()).toBe(first);
	expect(first.synonyms).toEqual([['boat', 'ship']]);
	// As many letters as before: only the time of the save tells it.
	save('- [bank, sand]\n');
	const second = await corpusOnce();
	expect(second.synonyms).toEqual([['bank', 'sand']]);
	// At the same moment: only the size tells it.
	const { atime, mtime } = statSync(about);
	writeFileSync(about, '- [bank, shoal]\n');
	utimesSync(about, atime, mtime);
	expect((await corpusOnce()).synonyms).toEqual([['bank', 'shoal']]);
	// A file that came in.
	const article = join(folder, 'articles', 'ferry-talks-2019.md');
	writeFileSync(join(folder, 'articles', 'second.md'), readFileSync(article, 'utf8'));
	expect((await corpusOnce()).problems.length).toBeGreaterThan(0);
});
