import { expect, test } from 'vitest';
import { groupItems } from '../../src/charts/group.ts';
import { sayItem, sayStop } from '../../src/charts/say-item.ts';
import { unknownWindows, windowsIn } from '../../src/islands/timeline/address.ts';
import { elsewhere } from '../../src/islands/timeline/elsewhere.ts';
import { within } from '../../src/islands/timeline/limits.ts';
import { dayNumber } from '../../src/text/item.ts';
import { item } from './items.ts';

const TITLES = {
	first: 'North',
	second: 'South',
	'first-voices': 'Unofficial voices, Northland',
	'second-voices': 'Unofficial voices, Southland',
	others: 'Others',
	authors: 'Authors',
	events: 'Events',
};

test('a sentence says who, for which side, when, how and what', () => {
	const said = item('a', 'first', '2024-07-29', { who: 'Oda', text: 'the harbour stays', howWords: 'partly quoted' });
	expect(sayItem(said, TITLES)).toBe(`Oda, North, ${said.date}, partly quoted: the harbour stays`);
});

test('a joint statement says both sides and that it is joint, a voice without office its country', () => {
	expect(sayItem(item('a', 'first', '2024-07-29', { lanes: ['first', 'second'], joint: true }), TITLES)).toContain(
		'North and South, jointly',
	);
	expect(sayItem(item('b', 'second-voices', '2024-07-29'), TITLES)).toContain('unofficial voice from Southland');
});

test('an event names nobody', () => {
	const event = item('a', 'events', '2024-07-29', { kind: 'event', verb: 'happened', who: 'nobody', howWords: 'event, happened' });
	expect(sayItem(event, TITLES)).toBe(`event, ${event.date}, happened: ${event.text}`);
});

test('the last stop of a group says how many of it have no link of their own', () => {
	const many = Array.from({ length: 40 }, (_, n) => item(`s${n}`, 'first', '2024-07-29', { by: 'oda', who: 'Oda' }));
	const group = groupItems(many)[0];
	if (group === undefined) throw new Error('forty of one name on one day are one group');
	const sentences = group.items.map((one) => sayStop(one, group, TITLES));
	const told = sentences.flatMap((sentence) => /; (\d+) more of this date in the table$/.exec(sentence)?.[1] ?? []);
	expect(told).toHaveLength(1);
	expect(Number(told[0])).toBeGreaterThan(0);
});

test('where no drawing shows a statement, its months are named, or that it has none', () => {
	expect(elsewhere([]).window).toBeNull();
	const none = elsewhere([item('a', 'first', null, { drawn: false })]);
	expect(none.window).toBeNull();
	expect(none.words).toMatch(/^1 statement, none with a date/);
	const some = elsewhere([item('a', 'first', '2024-02-29'), item('b', 'first', '2024-03-31'), item('c', 'first', null, { drawn: false })]);
	expect(some.window).toEqual({ from: dayNumber('2024-02-01'), to: dayNumber('2024-04-01') });
	expect(some.words).toMatch(/^2 statements, .*; 1 more cannot be drawn/);
});

test('an address asks for windows in whole days, and what is none or outside all time is named and let be', () => {
	const bounds = { from: dayNumber('2014-01-01'), to: dayNumber('2027-01-01') };
	const asked = new URLSearchParams(
		'w=2024-07-01..2024-07-31&w=soon&w=2024-13-01..2024-13-02&w=1812-01-01..1812-02-01&w=2024-02-02..2024-01-01',
	);
	expect(windowsIn(asked, bounds)).toEqual([{ from: dayNumber('2024-07-01'), to: dayNumber('2024-08-01') }, null, null, null, null]);
	expect(unknownWindows(asked, bounds)).toEqual(
		['soon', '2024-13-01..2024-13-02', '1812-01-01..1812-02-01', '2024-02-02..2024-01-01'].map((text) => `the time “${text}”`),
	);
});

test('a window stays within the time there is and never shows less than three days', () => {
	const bounds = { from: 0, to: 100 };
	expect(within(bounds, { from: -20, to: 10 })).toEqual({ from: 0, to: 30 });
	expect(within(bounds, { from: 95, to: 115 })).toEqual({ from: 80, to: 100 });
	expect(within(bounds, { from: 50, to: 51 })).toEqual({ from: 49, to: 52 });
	expect(within(bounds, { from: -500, to: 500 })).toEqual(bounds);
});
