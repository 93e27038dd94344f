import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupItems } from '../../src/charts/group.ts';
import { type PanelLabel, placePanel } from '../../src/charts/place-panel.ts';
import { itemsOfGroups, timelineOf } from '../../src/charts/timeline.ts';
import { dayNumber, dayText, type Lane, type TimeItem } from '../../src/text/item.ts';
import { item } from './items.ts';

const START = dayNumber('2024-07-01');
const WINDOW = { from: START, to: START + 62 };

const lanes = fc.constantFrom<Lane>('first', 'second', 'events', 'first-voices', 'others');
const dates = fc
	.tuple(fc.integer({ min: 0, max: 61 }), fc.integer({ min: 0, max: 25 }), fc.constantFrom('day', 'between', 'by', 'from', 'about'))
	.map(([from, length, sign]) => {
		const [a, b] = [dayText(START + from), dayText(START + Math.min(from + length, 61))];
		if (sign === 'between' && a !== b) return `[${a}..${b}]`;
		if (sign === 'by') return `[..${a}]`;
		if (sign === 'from') return `[${a}..]`;
		return sign === 'about' ? `${a}~` : a;
	});
const cases = fc.array(fc.tuple(lanes, dates, fc.string({ maxLength: 60, unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 24 })), {
	maxLength: 60,
});
const itemsOf = (rows: readonly [Lane, string, string, string][]): TimeItem[] =>
	rows.map(([lane, date, text, who], i) => item(`i${i}`, lane, date, { text, who: lane === 'events' ? '' : who }));

function overlaps(a: PanelLabel, b: PanelLabel): boolean {
	const across = a.box.textLeft < b.box.textRight && b.box.textLeft < a.box.textRight;
	return across && a.top < b.top + b.height && b.top < a.top + a.height;
}

describe('placePanel', () => {
	it('lets no two labels overlap', () => {
		fc.assert(
			fc.property(cases, (rows) => {
				const labels = placePanel(groupItems(itemsOf(rows)), WINDOW).lanes.flatMap((lane) => lane.labels);
				for (const [i, a] of labels.entries()) for (const b of labels.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
			}),
			{ numRuns: 150 },
		);
	});

	it('lets no leader cross a text', () => {
		fc.assert(
			fc.property(cases, (rows) => {
				for (const { labels } of placePanel(groupItems(itemsOf(rows)), WINDOW).lanes) {
					for (const from of labels.filter((l) => l.foot !== null && l.form === 'beside')) {
						const [top, bottom] = [Math.min(from.top + 9, from.foot ?? 0), Math.max(from.top + 9, from.foot ?? 0)];
						const crossed = labels.filter(
							(l) =>
								l !== from &&
								from.box.leaders.some((x) => x > l.box.textLeft && x < l.box.textRight) &&
								l.top < bottom &&
								l.top + l.height > top,
						);
						expect(crossed).toEqual([]);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('keeps every label inside the picture', () => {
		fc.assert(
			fc.property(cases, (rows) => {
				const panel = placePanel(groupItems(itemsOf(rows)), WINDOW);
				for (const label of panel.lanes.flatMap((lane) => lane.labels)) {
					expect(label.top).toBeGreaterThanOrEqual(0);
					expect(label.top + label.height).toBeLessThanOrEqual(panel.height);
				}
			}),
			{ numRuns: 80 },
		);
	});

	it('draws what its table lists, and nothing else', () => {
		fc.assert(
			fc.property(cases, (rows) => {
				const panel = placePanel(groupItems(itemsOf(rows)), WINDOW);
				const table = itemsOfGroups(panel.drawn).map((i) => i.id);
				const picture = panel.lanes.flatMap((lane) => lane.labels.flatMap((label) => label.group.items.map((i) => i.id)));
				const counted = panel.lanes.flatMap((lane) => lane.bars).reduce((n, bar) => n + bar.count, 0);
				expect(new Set(table).size).toBe(table.length);
				expect(table).toEqual(expect.arrayContaining(picture));
				expect(picture.length + counted).toBe(table.length);
			}),
			{ numRuns: 80 },
		);
	});
});

describe('timelineOf', () => {
	it('shows every drawn item in a detail or among the rest, once', () => {
		const items = [
			...Array.from({ length: 6 }, (_, i) => item(`dense-${i}`, 'first', `2024-07-1${i}`)),
			item('alone', 'second', '2021-03-04'),
			item('too-wide', 'second', '2021'),
		];
		const timeline = timelineOf(items);
		const shown = [...timeline.details.flatMap((d) => d.rows), ...itemsOfGroups(timeline.rest)].map((i) => i.id).sort();
		expect(shown).toEqual(
			items
				.filter((i) => i.drawn)
				.map((i) => i.id)
				.sort(),
		);
		expect(timeline.details.map((d) => d.stretch.id)).toEqual(['2024-07']);
	});
});
