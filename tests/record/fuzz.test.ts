import { expect, test } from 'vitest';
import { lossesOf } from '../../scripts/fuzz/account.ts';
import { fuzz } from '../../scripts/fuzz/run.ts';
import { tagged } from '../../scripts/fuzz/tagged.ts';
import { everyField } from '../../scripts/fuzz/texts.ts';
import { loadCorpus } from '../../src/corpus.ts';

const TEXTS = everyField('tests');

test('300 changed files: no crash, no hang, no message without a place, nothing lost without a message', async () => {
	const { faults, refused, accepted } = await fuzz(TEXTS, 300, 42);
	expect(faults).toEqual([]);
	// Both answers are given, or the changes are too small or too great to tell anything.
	expect(refused).toBeGreaterThan(100);
	expect(accepted).toBeGreaterThan(20);
}, 120_000);

/** What is lost where a file was read as if another text stood in it. */
async function lost(file: string, change: (text: string) => string): Promise<string[]> {
	const texts = new Map(TEXTS).set(file, change(TEXTS.get(file) ?? ''));
	const names = [...texts.keys()].flatMap((path) => (path.startsWith('articles/') ? [path.slice(9)] : []));
	const read = (path: string) => Promise.resolve(texts.get(path) ?? null);
	const loaded = await loadCorpus({ name: (path) => path, list: () => Promise.resolve(names), read });
	return lossesOf(file, tagged(TEXTS.get(file) ?? '', file.endsWith('.yaml')), loaded);
}

test('a loss is seen: a field that is gone, a field that is prose, prose that is gone, a word that came from nowhere', async () => {
	const file = 'articles/ferry-talks-2019.md';
	expect(await lost(file, (text) => text)).toEqual([]);
	expect(await lost(file, (text) => text.replace('::functions[judgement]\n', ''))).toEqual(['"judgement" was field and is lost']);
	expect(await lost(file, (text) => text.replace('::functions[judgement]', '\nJudgement.'))).toContain('"judgement" was field and is lost');
	expect(await lost(file, (text) => text.replace(' without a date', ''))).toContain('"date" was prose and is lost');
	expect(await lost(file, (text) => text.replace('act=REJECT', 'act=CONCEDE'))).toContain('"CONCEDE" was read and stands nowhere');
	expect(await lost('actors.yaml', (text) => text.replace('name: Lowmark', 'name: Low'))).toContain('"Lowmark" was field and is lost');
});
