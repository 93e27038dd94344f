import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookThrough } from '../../scripts/fuzz/outputs.ts';

/** What is found in a folder of one file. */
function found(name: string, text: string): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-output-'));
	writeFileSync(join(folder, name), text);
	const { escaped } = lookThrough(folder);
	rmSync(folder, { recursive: true, force: true });
	return escaped.map(({ what }) => what);
}

test.each([
	['a.html', '<p><img src=x onerror=alert(1)></p>'],
	['a.html', '<p title="" onmouseover="alert(1)">'],
	['a.html', '<a href="javascript:alert(1)">x</a>'],
	['a.html', '<svg><a xlink:href="javascript:alert(1)">x</a></svg>'],
	['a.html', '<script>window.hostile=1</script>'],
	['a.html', '<script type="application/ld+json">{"a":</script>'],
	['a.html', '<meta http-equiv="refresh" content="0">'],
	['a.html', '<iframe></iframe>'],
	['a.html', '<style>*{}</style>'],
	['a.json', '{"a":"b"'],
	['a.xml', '<?xml version="1.0" encoding="utf-8"?>\n<feed><?x y?></feed>'],
	['a.xml', '<feed><title>a & b</title></feed>'],
	['a.xml', '<feed><title></feed>'],
	['a.svg', '<svg><script>alert(1)</script></svg>'],
	['a.svg', '<svg onload="alert(1)"></svg>'],
	['a.csv', 'a,b\n=HYPERLINK(1),2'],
	['a.csv', 'a,b\n1'],
	['a.bib', '@misc{x, title = {a}'],
	['a.bib', '@misc{x, title = {\\input{/etc/passwd}}}'],
])('in %s %j is more than text', (name, text) => {
	expect(found(name, text)).not.toEqual([]);
});

test.each([
	['a.html', '<p title="&lt;img onerror=x&gt;">&lt;script&gt;</p><script type="application/ld+json">{"a":"\\u003c/script>"}</script>'],
	['a.json', '{"a":"<script>"}'],
	['a.xml', '<?xml version="1.0" encoding="utf-8"?>\n<feed><title>a &amp; &lt;b&gt;</title></feed>'],
	['a.csv', "a,b\n'=1,-2\n"],
	['a.bib', '@misc{x, title = {a \\{ b}}'],
])('in %s %j is text', (name, text) => {
	expect(found(name, text)).toEqual([]);
});
