import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, escapeXml, scriptJson } from '../../src/text/markup.ts';

describe('text in XML', () => {
	test('no sign of it is markup', () => {
		expect(escapeXml(`<a href="x" title='y'>&amp;</a>]]>`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;]]&gt;');
	});

	test('what XML cannot hold is replaced; letters of every script stay', () => {
		expect(escapeXml('a\u0000b\u001bc\ud800d\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
		expect(escapeXml('Лавров 岸田 \u{1f600}\t\n')).toBe('Лавров 岸田 \u{1f600}\t\n');
	});

	test('holds for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
			}),
		);
	});

	test('an element leaves out attributes without a value', () => {
		expect(element('link', { rel: 'via', href: 'https://a.example/?b&c', title: null })).toBe(
			'<link rel="via" href="https://a.example/?b&amp;c"/>',
		);
		expect(element('p', {}, escapeXml('<b>'), element('br', {}))).toBe('<p>&lt;b&gt;<br/></p>');
	});
});

describe('JSON inside a script element', () => {
	const hostile = ['</script><script>alert(1)</script>', '<!--', ']]>', '\u2028\u2029', '&lt;', '"\\', '</SCRIPT '];

	test.each(hostile)('%j comes back and cannot end the element', (text) => {
		const json = scriptJson({ text });
		expect(json).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(json)).toEqual({ text });
	});

	test('holds for any value', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const json = scriptJson(value);
				expect(json).not.toMatch(/[<>&\u2028\u2029]/);
				expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});
});
