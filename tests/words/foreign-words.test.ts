import { expect, test } from 'vitest';
import { markForeign } from '../../src/loaders/foreign-words.ts';

const JA = { lang: 'ja', theirs: 'en', own: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u };
const marked = (body: string) => markForeign(`<html lang="ja"><body>${body}</body></html>`, JA).replace(/^.*<body>|<\/body>.*$/g, '');

test('an element of foreign words says so itself, a run of them in a text gets one', () => {
	expect(marked('<p>The North calls it so.</p>')).toBe('<p lang="en">The North calls it so.</p>');
	expect(marked('<p>答え：The North calls it so。</p>')).toBe('<p>答え：<bdi lang="en">The North calls it so</bdi>。</p>');
	expect(marked('<p>発言3件</p><p>CSV と JSON、2024年</p>')).toBe('<p>発言3件</p><p>CSV と JSON、2024年</p>');
});

test('what says its language, scripts, keys and options keep their text', () => {
	for (const kept of [
		'<p lang="ru">Russian words here</p>',
		'<script>const a = 1 > 0;</script>',
		'<kbd>by:</kbd>',
		'<title>North and South</title>',
	])
		expect(marked(kept)).toBe(kept);
	expect(marked('<option value="a>b">The North</option>')).toBe('<option lang="en" value="a>b">The North</option>');
	expect(marked('<svg><text>The North 発言</text></svg>')).toBe('<svg><text>The North 発言</text></svg>');
});

test('the doctype and comments stay', () => {
	const page = '<!DOCTYPE html><html lang="ja"><!-- The North > South --><body><p>発言</p></body></html>';
	expect(markForeign(page, JA)).toBe(page);
});

test('a link among words of ours is marked alone, and a void element opens nothing', () => {
	expect(marked('<p>先の<br><a href="/x/">The claim</a>を見る</p>')).toBe('<p>先の<br><a lang="en" href="/x/">The claim</a>を見る</p>');
});
