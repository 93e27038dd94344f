import { expect, test } from 'vitest';
import { againLine, bandMarkup, blankMarkup, columnMarkup, moreMarkup, rowMarkup } from '../../src/markup/compared-row.ts';
import { sideMarkup } from '../../src/markup/side-name.ts';
import { htmlOf } from '../../src/markup/tag.ts';

const href = (path: string) => path;

test('a row has its question as a heading, then its columns, each in its place and in its side’s colour', () => {
	const columns = ([0, 1] as const).map((at) =>
		columnMarkup({ at, position: at === 0 ? 'second' : 'first' }, ['Who'], [blankMarkup('Nothing.')]),
	);
	expect(htmlOf([rowMarkup('cause', columns, 'row_cause')])).toBe(
		'<section class="row" id="row_cause"><h2>Who or what caused it?</h2>' +
			'<section class="col on-left of-second"><p class="lab">Who</p><p class="blank">Nothing.</p></section>' +
			'<section class="col on-right of-first"><p class="lab">Who</p><p class="blank">Nothing.</p></section></section>',
	);
	expect(htmlOf([rowMarkup('none', [])])).toBe('<section class="row"><h2>Also said</h2></section>');
});

test('voices stand in a column of their own kind, and a column without words has no line for them', () => {
	expect(htmlOf([columnMarkup({ at: 1, position: 'second', voices: true }, [], [])])).toBe(
		'<section class="col voices on-right of-second"></section>',
	);
	expect(htmlOf([bandMarkup('own', ['The authors'], [])])).toBe('<section class="inset own"><p class="lab">The authors</p></section>');
});

test('a statement that stands in full elsewhere is a line that leads there', () => {
	const line = { sign: 'direct', heading: 'Oda: a', tone: 'first', bar: true, to: '#a' };
	expect(htmlOf([againLine(line, href)])).toContain('<span>Also here: <a href="#a">Oda: a</a></span>');
	expect(againLine({ ...line, joint: true, alone: true }, href).attributes['class']).toBe('again first alone bar joint');
	expect(againLine({ ...line, bar: false, before: 'In response to: ', after: [' (under x)'] }, href).attributes['class']).toBe(
		'again first',
	);
});

test('what is left out is counted only where something is, and the disc of a side stands on its column’s side', () => {
	expect(htmlOf(moreMarkup(0, (n) => [`${n} more.`]))).toBe('');
	expect(htmlOf(moreMarkup(2, (n) => [`${n} more: choose.`]))).toBe('<p class="links">2 more: choose.</p>');
	expect(htmlOf([sideMarkup({ label: 'Norton', position: 'first' })])).toBe(
		'<span class="who first"><span class="disc"></span>Norton</span>',
	);
	expect(htmlOf([sideMarkup({ label: 'Sutton', position: 'second' })])).toBe(
		'<span class="who second">Sutton<span class="disc"></span></span>',
	);
});
