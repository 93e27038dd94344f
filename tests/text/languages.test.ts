import { describe, expect, test } from 'vitest';
import { isWhole, occurrences } from '../../src/text/fold.ts';
import { excess, lengthOf } from '../../src/text/length.ts';
import { quotedIn } from '../../src/text/quote-marks.ts';
import { sentenceRanges } from '../../src/text/sentences.ts';
import { plainWidth } from '../../src/text/width.ts';
import { countWords, wordRanges } from '../../src/text/words.ts';

const cut = (text: string) => wordRanges(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
const quoted = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end));
const found = (text: string, words: string) => occurrences(text, words).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
	test('of scripts without spaces are cut by the dictionary', () => {
		expect(cut('首相は古い灯台を守る。')).toEqual(['首相', 'は', '古い', '灯台', 'を', '守る']);
		expect(cut('总统说灯塔安全。')).toEqual(['总统', '说', '灯塔', '安全']);
	});
	test('of other scripts between them stay whole', () => {
		expect(cut('会議のUNESCOは2度、don’tと会う')).toEqual(['会議', 'の', 'UNESCO', 'は', '2', '度', 'don’t', 'と', '会う']);
		expect(cut('Кто-то сказал: «Нет»')).toEqual(['Кто', 'то', 'сказал', 'Нет']);
	});
	test('with marks on their letters are one word', () => {
		expect(countWords('كِتابٌ و\u0438\u0306од')).toBe(2);
	});
});

describe('lengths', () => {
	test('are counted in characters where no spaces part words, two for a word', () => {
		expect(lengthOf('灯台は、安全だ。').count).toBe(6);
		expect(excess('灯台は安全だと', 4)).toBeNull();
		expect(excess('灯台は安全だとの', 4)).toBeNull();
		expect(excess('灯台は安全だとの見', 4)).toEqual({ found: '9 characters', most: 8 });
		expect(lengthOf('UNESCOは灯台').count).toBe(5);
	});
	test('are counted in words elsewhere', () => {
		expect(excess('one two three four five', 4)).toEqual({ found: '5 words', most: 4 });
		expect(excess('один два три четыре', 4)).toBeNull();
	});
});

describe('verbatim words', () => {
	test('may begin and end inside a run of characters, but not inside a word that spaces part', () => {
		expect(found('首相は灯台は安全だと述べた。', '灯台は安全だ')).toEqual(['灯台は安全だ']);
		expect(found('北国のAIが言う', 'AI')).toEqual(['AI']);
		expect(found('北国のAIが言う', 'A')).toEqual([]);
		expect(found('он сказал', 'сказа')).toEqual([]);
	});
	test('never lose the mark on their last letter', () => {
		expect(found('か\u3099い', 'か')).toEqual([]);
	});
	test('are found in full and half width, and the place is that of the text as it stands', () => {
		expect(occurrences('「ｶﾞｽは１２％」', 'ガスは12%')).toEqual([{ start: 1, end: 8 }]);
		expect(occurrences('「ガスは12%」', 'ｶﾞｽは１２％')).toEqual([{ start: 1, end: 7 }]);
		expect(found('第①回', '第1回')).toEqual([]);
	});
	test('are found composed and in parts', () => {
		expect(found('Вой\u043dа'.normalize('NFC'), 'Вои\u0306на')).toEqual(['Война']);
	});
	test('take a stop before a closing corner bracket, and no other shape of it', () => {
		expect(found('「安全だ。」と', '安全だ。')).toEqual(['安全だ。']);
		expect(found('「安全だ」と', '安全だ。')).toEqual(['安全だ']);
		expect(found('『安全』だ', '「安全」')).toEqual([]);
		expect(isWhole('　灯台　', '灯台')).toBe(true);
	});
});

describe('quotation marks', () => {
	test.each([
		['「灯台は『古い』が安全」と', ['灯台は『古い』が安全', '古い']],
		['「一つ「二つ」三つ」', ['一つ「二つ」三つ', '二つ']],
		['〝昔〟の｢今｣', ['昔', '今']],
		['他说“总统称‘不行’了”。', ['总统称‘不行’了', '不行']],
		['«Газета «Маяк» молчит», — сказал он', ['Газета «Маяк» молчит', 'Маяк']],
		['«Газета «Маяк», — сказал он', ['Газета «Маяк']],
		['«Он сказал „нет“ и ушёл»', ['Он сказал „нет“ и ушёл', 'нет']],
		['«Мы чиним, — сказал Гранин прессе. — Она гасла», — и всё', ['Мы чиним,', 'Она гасла']],
		['«Наш маяк, — и это знают все, — стоит»', ['Наш маяк, — и это знают все, — стоит']],
		['„So ‚nie‘ wieder“', ['So ‚nie‘ wieder', 'nie']],
	])('%s', (text, words) => {
		expect(quoted(text)).toEqual(words);
	});
});

describe('sentences', () => {
	test('end at full-width stops, not inside a quotation that goes on', () => {
		expect(sentences('首相は「安全だ。守る。」と述べた。次に進む！本当か？')).toEqual([
			'首相は「安全だ。守る。」と述べた。',
			'次に進む！',
			'本当か？',
		]);
		expect(sentences('「安全だ。」会見は終わった。')).toEqual(['「安全だ。」', '会見は終わった。']);
	});
	test('do not end at Russian short forms', () => {
		expect(sentences('В 2031 г. на ул. Мира т.е. там было 5 тыс. чел. Все ушли.')).toHaveLength(1);
		expect(sentences('«Нет. Никогда», — сказал он. Все ушли.')).toEqual(['«Нет. Никогда», — сказал он.', 'Все ушли.']);
		expect(sentences('«Мы против!» — заявил он. «Нет».')).toEqual(['«Мы против!» — заявил он.', '«Нет».']);
	});
});

test('the width of a sign is plain, and other signs that are compatible stay', () => {
	expect(plainWidth('ＡＢ１２ｶﾞﾊﾟ｢①㍻ﬁ｣')).toBe('AB12ガパ「①㍻ﬁ」');
});
