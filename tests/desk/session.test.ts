import {
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Untouched } from '../../scripts/desk/record-file.ts';
import { DeskSession } from '../../scripts/desk/session.ts';
import type { DeskState } from '../../src/desk/state.ts';

const HERE = import.meta.dirname;
let folder: string;
let content: string;
let session: DeskSession;
const record = () => join(content, 'articles/wire-report.md');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-desk-'));
	content = join(folder, 'content');
	cpSync(join(HERE, '../corpus'), content, { recursive: true });
	cpSync(join(HERE, '../draft/texts'), join(folder, 'sources'), { recursive: true });
	// The draft that `tests/draft` holds, with the registry's part cut off.
	const drafted = readFileSync(join(HERE, '../draft/texts/wire-report.md'), 'utf8');
	writeFileSync(record(), `${drafted.slice(0, drafted.lastIndexOf('\n:::\n'))}\n:::\n`);
	session = new DeskSession(content, join(folder, 'sources'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const state = () => session.state('wire-report');
const keyOf = ({ parts }: DeskState, id: string) => parts.find((p) => p.key.endsWith(id))?.key ?? '';

describe('the state of a record', () => {
	test('tints passages by statement, and says of whom each run is', async () => {
		const { paragraphs, parts } = await state();
		const [run] = paragraphs[3]?.runs ?? [];
		expect(run).toMatchObject({ text: 'Harlan said the tanker Lys had slowed to two knots above the cable late on Sunday', gap: null });
		expect(run?.parts).toEqual(['statement:harlan-say-p4']);
		expect(parts.find((p) => p.key === run?.parts[0])).toMatchObject({ number: 5, draft: true, paragraph: 4 });
	});

	test('names what no statement accounts for where it stands, in the words of verify', async () => {
		const { gaps, paragraphs } = await state();
		expect(gaps.map((g) => [g.paragraph, g.kind, g.words])).toContainEqual([4, 'cue', 'say']);
		const marked = paragraphs[3]?.runs.find((r) => r.gap !== null);
		expect(marked?.text).toBe('say');
		expect(gaps.find((g) => g.key === marked?.gap?.key)?.says).toMatch(/^cue `say` \(say\)/);
	});

	test('says what a draft left open, and what is wrong on whose lines', async () => {
		const { parts } = await state();
		const first = parts.find((p) => p.kind === 'statement');
		expect(first?.fields.filter((f) => f.open).map((f) => f.name)).toEqual(['heading', 'text']);
		expect(first?.messages.map((m) => m.words)).toContainEqual(expect.stringMatching(/maroland-coast-guard.*actor that is declared/));
	});

	test('is there without a source text, and says so', async () => {
		const alone = await new DeskSession(content, null).state('wire-report');
		expect(alone.missing).toMatch(/--sources/);
		expect(alone.paragraphs).toEqual([]);
		expect(alone.parts.length).toBeGreaterThan(10);
		const other = await new DeskSession(content, content).state('wire-report');
		expect(other.missing).toBe('The folder of source texts has no wire-report.txt.');
	});
});

describe('an act', () => {
	test('writes the record file and nothing else, and one undo takes it back', async () => {
		const before = readFileSync(record(), 'utf8');
		const files = readdirSync(content, { recursive: true }).sort();
		const { hash, ...now } = await state();
		const key = keyOf(now as DeskState, 'brenn-deny-p5');
		const values = { heading: 'Brenn: no ship was near', text: 'No ship of hers was near the cable.' };
		const answer = await session.act('wire-report', hash, { act: 'change', key, values, accept: true });
		if ('refused' in answer) throw new Error(answer.refused);
		expect(answer.did).toBe('Changed and accepted statement brenn-deny-p5.');
		const after = readFileSync(record(), 'utf8');
		expect(after).toBe(
			before.replace(
				/:::statement\[Brenn: …\](\{#brenn-deny-p5.*) draft\}\n…/,
				':::statement[Brenn: no ship was near]$1}\nNo ship of hers was near the cable.',
			),
		);
		expect(readdirSync(content, { recursive: true }).sort()).toEqual(files);
		expect(answer.state.undo).toBe(answer.did);
		const undone = await session.act('wire-report', answer.state.hash, { act: 'undo' });
		expect('did' in undone && undone.did).toBe(`Undone: ${answer.did}`);
		expect(readFileSync(record(), 'utf8')).toBe(before);
		const again = await session.act('wire-report', (await state()).hash, { act: 'undo' });
		expect('refused' in again && again.refused).toMatch(/nothing to undo/);
	});

	test('is refused over a file that changed since it was read, and the answer shows the file as it is', async () => {
		const { hash } = await state();
		const changed = `${readFileSync(record(), 'utf8')}\nWords of somebody else.\n`;
		writeFileSync(record(), changed);
		const answer = await session.act('wire-report', hash, { act: 'set-aside', key: 'statement:brenn-deny-p5' });
		expect('refused' in answer && answer.refused).toMatch(/changed on disk/);
		expect(answer.state?.parts.at(-1)?.heading).toBe('Words of somebody else.');
		expect(readFileSync(record(), 'utf8')).toBe(changed);
	});

	test('takes nothing back that somebody else changed meanwhile', async () => {
		const { hash } = await state();
		await session.act('wire-report', hash, { act: 'set-aside', key: 'statement:brenn-deny-p5' });
		writeFileSync(record(), `${readFileSync(record(), 'utf8')}\nWords of somebody else.\n`);
		const answer = await session.act('wire-report', (await state()).hash, { act: 'undo' });
		expect('refused' in answer && answer.refused).toMatch(/nothing to undo/);
		expect(readFileSync(record(), 'utf8')).toContain('Words of somebody else.');
	});

	test('comes after the one before it, so that of two on one reading the second is refused', async () => {
		const { hash } = await state();
		const acts = ['brenn-deny-p5', 'brenn-say-p5'].map((id) =>
			session.act('wire-report', hash, { act: 'set-aside', key: `statement:${id}` }),
		);
		const answers = await Promise.all(acts);
		expect(answers.map((answer) => 'refused' in answer)).toEqual([false, true]);
	});
});

describe('nothing is read or written outside the content folder', () => {
	test.each(['../corpus', '..%2fcorpus', 'a/../../b', '', '.', 'wire-report.md', 'Wire-Report', 'a'.repeat(5000)])(
		'by the id %j',
		async (id) => {
			await expect(session.state(id)).rejects.toThrow(Untouched);
		},
	);

	test('by a record that is a link', async () => {
		renameSync(record(), join(folder, 'elsewhere.md'));
		symlinkSync(join(folder, 'elsewhere.md'), record());
		await expect(state()).rejects.toThrow(/is a link or no file/);
		expect((await session.entries()).map((e) => e.id)).not.toContain('wire-report');
	});

	test('by a folder of articles that is a link', async () => {
		renameSync(join(content, 'articles'), join(folder, 'articles-elsewhere'));
		symlinkSync(join(folder, 'articles-elsewhere'), join(content, 'articles'));
		await expect(state()).rejects.toThrow(/link that leads out/);
	});

	test('by a second name of the file: it keeps what it had', async () => {
		linkSync(record(), join(folder, 'twin.md'));
		const before = readFileSync(record(), 'utf8');
		const answer = await session.act('wire-report', (await state()).hash, { act: 'set-aside', key: 'statement:brenn-deny-p5' });
		expect('did' in answer).toBe(true);
		expect(readFileSync(join(folder, 'twin.md'), 'utf8')).toBe(before);
	});

	test('and a source text is a plain file of its folder', async () => {
		const set = (name: string) =>
			writeFileSync(record(), readFileSync(record(), 'utf8').replace(/^sourceFile: .*$/m, `sourceFile: "${name}"`));
		writeFileSync(join(folder, 'secret.txt'), 'Holt said a secret.');
		set('../secret.txt');
		expect((await state()).missing).toMatch(/names no file/);
		symlinkSync(join(folder, 'secret.txt'), join(folder, 'sources/link.txt'));
		set('link.txt');
		expect((await state()).missing).toMatch(/no plain file/);
	});
});

describe('any text', () => {
	const withSource = async (bytes: string | Uint8Array) => {
		writeFileSync(join(folder, 'sources/wire-report.txt'), bytes);
		const started = performance.now();
		const shown = await state();
		return { shown, seconds: (performance.now() - started) / 1000 };
	};
	const sentence = 'The minister said on Tuesday that "nothing" was near the cable (Reuters, March 2). ';

	test.each<[string, string]>([
		['of 1 MB in paragraphs', `${sentence.repeat(12)}\n\n`.repeat(1000)],
		['of 1 MB without paragraphs', sentence.repeat(12_000)],
		['of quotations only', `${'"Nothing was near." '.repeat(8)}\n`.repeat(6000)],
		['of marks that nothing closes', '“ ‘ " \' „ '.repeat(100_000)],
	])('%s is shown within seconds', async (_name, text) => {
		const { shown, seconds } = await withSource(text);
		expect(shown.missing).toBeNull();
		expect(shown.paragraphs.map((p) => p.runs.map((r) => r.text).join('')).join('')).toBe(
			text
				.split('\n')
				.filter((l) => l.trim() !== '')
				.join(''),
		);
		expect(shown.gaps.length).toBeLessThanOrEqual(300);
		expect(seconds).toBeLessThan(20);
	});

	test.each<[string, string | Uint8Array, RegExp]>([
		['HTML', '<html><body><p>Holt said no.</p><script>alert(1)</script></body></html>', /holds HTML/],
		['UTF-16', Uint8Array.of(0xff, 0xfe, 0x48, 0x00), /UTF-16/],
		['two encodings', Uint8Array.of(0x48, 0xc3, 0xa9, 0x20, 0xe9, 0x20), /not UTF-8/],
		['no words', ' \n\n ', /no words/],
	])('of %s gets a sentence, and the record is there', async (_name, bytes, words) => {
		const { shown } = await withSource(bytes);
		expect(shown.missing).toMatch(words);
		expect(shown.parts.length).toBeGreaterThan(10);
	});
});

test('a record that cannot be read says so, and lists what can be', async () => {
	const broken = readFileSync(record(), 'utf8').replace(/^:::$/m, '');
	writeFileSync(record(), broken);
	const shown = await state();
	expect(shown.unread[0]?.words).toMatch(/without a closing fence/);
	const answer = await session.act('wire-report', shown.hash, { act: 'set-aside', key: 'statement:brenn-deny-p5' });
	expect('refused' in answer && answer.refused).toMatch(/cannot be read/);
	expect(readFileSync(record(), 'utf8')).toBe(broken);
	writeFileSync(record(), Uint8Array.of(0x2d, 0xff, 0xfe));
	await expect(state()).rejects.toThrow(/not UTF-8/);
});

test('the list of records says how many drafts wait', async () => {
	mkdirSync(join(content, 'articles/folder.md'));
	const entries = await session.entries();
	expect(entries.find((e) => e.id === 'wire-report')).toMatchObject({ drafts: 17, source: true });
	expect(entries.map((e) => e.id)).toEqual(['bank-licences-2019', 'ferry-talks-2019', 'wire-report']);
	expect(existsSync(record())).toBe(true);
});
