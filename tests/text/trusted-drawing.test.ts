import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedDrawing } from '../../src/islands/tool/trusted.ts';

test.each(readdirSync('tests/pictures').filter((name) => /^(?:detail|overview|ties)/.test(name)))('what is drawn in %s passes', (name) => {
	const inside = readFileSync(`tests/pictures/${name}`, 'utf8')
		.replace(/<svg[^>]*>|<\/svg>/g, '')
		// A picture that stands alone brings its own style and symbols.
		.replace(/<(style|symbol)[^>]*>[\s\S]*?<\/\1>/g, '')
		.replace(/>\s*\n\s*</g, '><');
	expect(checkedDrawing(inside)).toBe(inside);
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
