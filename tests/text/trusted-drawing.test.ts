import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedDrawing } from '../../src/islands/tool/trusted.ts';

/** What a chart draws inside its frame; a picture that stands alone brings its own style and symbols. */
const insideOf = (name: string) =>
	readFileSync(`tests/pictures/${name}`, 'utf8')
		.replace(/<svg[^>]*>|<\/svg>/g, '')
		.replace(/<(style|symbol)[^>]*>[\s\S]*?<\/\1>/g, '')
		.replace(/>\s*\n\s*</g, '><');

test('whatever the charts draw passes', () => {
	const pictures = readdirSync('tests/pictures').filter((name) => /^(?:detail|overview|ties)/.test(name));
	expect(pictures.length).toBeGreaterThan(5);
	for (const name of pictures) expect(checkedDrawing(insideOf(name)), name).toBe(insideOf(name));
});

test.each([
	'<script>alert(1)</script>',
	'<img src="x">',
	'<g onclick="alert(1)"></g>',
	'<g class="x" onload="alert(1)"/>',
	'<a href="javascript:alert(1)">x</a>',
	'<a href="https://elsewhere.example/">x</a>',
	'<use href="data:image/svg+xml,x"/>',
	'<g class="a"b"></g>',
	'<g class=x></g>',
	'<foreignObject><p>x</p></foreignObject>',
	'<style>*{}</style>',
	'a < b',
])('%s is no drawing', (text) => {
	expect(() => checkedDrawing(text)).toThrow(TypeError);
});
