import { describe, expect, test } from 'vitest';
import { cuesIn } from '../../scripts/shipped-cues.ts';
import { draftOf } from '../../src/draft/draft.ts';
import { rawText } from '../../src/draft/raw-text.ts';
import { drafted, invented } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that is no plain text is refused in a sentence', () => {
	test.each<[string, Uint8Array, RegExp]>([
		['empty', bytes('\n \n'), /no words/],
		['Latin-1', new Uint8Array([...bytes('caf'), 0xe9, 0x20]), /not UTF-8 \(near byte 5\)/],
		['mixed', new Uint8Array([...bytes('“yes”, said Brandt. caf'), 0xe9]), /not UTF-8/],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), /UTF-16/],
		['binary', new Uint8Array([0x41, 0, 1, 2]), /control characters/],
		['a page', bytes('<html><body><p>Yes</p><p>No</p></body></html>'), /HTML/],
		['far too long', new Uint8Array(4_000_001), /4000000 at most/],
	])('%s', (_, file, sentence) => {
		const read = rawText(file);
		expect('refused' in read ? read.refused : 'read').toMatch(sentence);
	});
	test('and an angle bracket is no page', () => {
		expect(rawText(bytes('Brandt said <sic> that 3 < 4.'))).toEqual({ text: 'Brandt said <sic> that 3 < 4.' });
	});
});

describe('no text takes for ever', () => {
	const HOSTILE: [string, string][] = [
		['apostrophes', "'a ".repeat(9000)],
		['quotation marks that nothing closes', '“a '.repeat(9000)],
		['only quotations', '“We said no,” and ‘no’ again. '.repeat(900)],
		['names', 'Said Brandt And Marisk Told The Minister Of State '.repeat(500)],
		['commas', 'Brandt, who said that, '.repeat(1200)],
		['brackets', '(Gazette, July 28; '.repeat(1400)],
		['numbers', '1 2 3 on the 20th of 5, 6 and 7 '.repeat(900)],
		['no break at all', `${invented('wire-report').replace(/\s+/g, ' ')} `.repeat(40)],
	];
	test.each(HOSTILE)(
		'%s',
		async (_, text) => {
			const start = process.cpuUsage();
			await drafted(`A title\n\n${text}\n\n${text}`);
			const { user } = process.cpuUsage(start);
			expect(user / 1e6).toBeLessThan(10);
		},
		60_000,
	);
});

test('10,000 words are drafted in less than 5 seconds of one core', async () => {
	const cues = await cuesIn(['en'], []);
	const text = ['wire-report', 'press-conference', 'think-tank', 'interview'].map(invented).join('\n');
	const paragraphs = text
		.repeat(Math.ceil(10_000 / text.split(/\s+/).length))
		.split('\n')
		.filter((line) => line.trim() !== '');
	const start = process.cpuUsage();
	const draft = draftOf({ paragraphs, language: 'en', published: '2025-03-04', actors: [], cues });
	expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
	expect(draft.proposals.length).toBeGreaterThan(300);
}, 60_000);

test('a paragraph without breaks is not read, and that is said', async () => {
	const draft = await drafted(`A title\n\n${'word '.repeat(7000)}`);
	expect(draft.remarks).toEqual(['Paragraph 2 has 35000 characters and was not read: 30000 at most. Has the text lost its line breaks?']);
});
