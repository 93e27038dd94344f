import { expect, test } from 'vitest';
import { prosePage } from '../../src/record/prose-page.ts';
import { HOSTILE } from '../indexes/small-corpus.ts';

const page = (markdown: string) => prosePage(markdown, (path) => `/base${path}`);

test('headings have anchors by their words before a full stop, and are listed', () => {
	expect(page('## Rule 1. What counts\n\n## The war’s names')).toEqual({
		html: '<h2 id="rule-1">Rule 1. What counts</h2>\n<h2 id="the-war-s-names">The war’s names</h2>',
		parts: [
			{ id: 'rule-1', text: 'Rule 1. What counts' },
			{ id: 'the-war-s-names', text: 'The war’s names' },
		],
	});
});

test('two headings of the same words have two anchors, and one without a letter has none', () => {
	expect(page('## Names\n\n## Names\n\n## …').parts.map((part) => part.id)).toEqual(['names', 'names-2']);
});

test('paths of the site go under its base, other addresses stay', () => {
	expect(page('[a](/data/) [b](https://example.org/)').html).toBe(
		'<p><a href="/base/data/">a</a> <a href="https://example.org/">b</a></p>',
	);
});

test('what would be markup, a script or another scheme never becomes one', () => {
	for (const text of HOSTILE) {
		const { html } = page(`## ${text}\n\n${text}\n\n[x](${text}) ![x](https://example.org/x.png)`);
		expect(html).not.toMatch(/<(?!\/?(?:h2|h3|p|ul|ol|li|a|strong|em|code)\b)/);
		expect(html).not.toMatch(/<[^>]*\son\w+=|href="javascript:/i);
	}
	expect(page('<script>alert(1)</script>\n\n<b onclick="x">y</b>').html).not.toContain('<script');
	expect(page('[x](javascript:alert(1))').html).toBe('<p><a>x</a></p>');
});
