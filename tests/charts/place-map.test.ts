import { describe, expect, test } from 'vitest';
import { drawCoast, drawMap } from '../../src/charts/draw-map.ts';
import { type MapPlace, placeMap } from '../../src/charts/place-map.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { placesOf } from '../../src/model/views/topic-places.ts';
import { Topic } from '../../src/schema/topic.ts';
import { sayDegrees } from '../../src/text/degrees.ts';

const at = (label: string, latitude: number, longitude: number): MapPlace => ({ label, latitude, longitude });
/** A coast that runs once round the globe, and an islet at 10° N, 20° E. */
const coast = {
	type: 'MultiLineString' as const,
	coordinates: [
		Array.from({ length: 361 }, (_, n): [number, number] => [n - 180, 8]),
		[
			[19.9, 10],
			[20, 10.1],
			[20.1, 10],
			[19.9, 10],
		] as [number, number][],
	],
};

describe('a map of places', () => {
	test('has them about its middle, north up, with enough around one place to know a coast by', () => {
		const { width, height, places } = placeMap([at('Islet', 10, 20)], coast);
		expect(places).toMatchObject([{ x: width / 2, y: height / 2 }]);
		const [north, south] = placeMap([at('north', 12, 20), at('south', 8, 20)], coast).places;
		expect(north?.y).toBeLessThan(south?.y ?? 0);
	});

	test('draws the coast inside its frame, and none that lies elsewhere', () => {
		const { width, height, coast: runs } = placeMap([at('Islet', 10, 20)], coast);
		expect(runs.length).toBe(2);
		for (const [x, y] of runs.flat()) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height);
		}
		expect(placeMap([at('far north', 60, 20)], coast).coast).toEqual([]);
	});

	test('keeps together what lies on both sides of the antimeridian', () => {
		const { places, width, scale } = placeMap([at('west', 10, 179), at('east', 10, -179)], coast);
		expect(scale.kilometres).toBeLessThanOrEqual(500);
		expect(places.map(({ x }) => x > 0 && x < width)).toEqual([true, true]);
		expect(places[0]?.x).toBeLessThan(places[1]?.x ?? 0);
	});

	test('sets names clear of one another, of the points and of the frame', () => {
		const close = [at('Kinnaird / Kinnairdy', 10.2, 19.9), at('Northmost', 10, 20.8), at('Habost', 9.5, 20.1), at('Eastern', 10, 25.5)];
		const { places, width } = placeMap(close, coast);
		expect(places.map(({ label, anchor }) => `${label}: ${anchor}`)).not.toContain('Kinnaird / Kinnairdy: start');
		const boxes = places.map(({ label, anchor, labelX, labelY }) => {
			const wide = textWidth(label, 13, 'bold');
			const left = labelX - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
			return { left, right: left + wide, top: labelY - 10, bottom: labelY + 2 };
		});
		boxes.forEach((box, n) => {
			expect(box.left).toBeGreaterThan(0);
			expect(box.right).toBeLessThan(width);
			const others = boxes.filter((_, other) => other > n);
			expect(others.filter((o) => o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom)).toEqual([]);
			expect(places.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toEqual([]);
		});
	});

	test('its bar is as long as the distance it names', () => {
		const { places, scale } = placeMap([at('a', 0, 0), at('b', 0, 10)], coast);
		const degrees = scale.kilometres / 111.2;
		expect(((places[1]?.x ?? 0) - (places[0]?.x ?? 0)) / 10).toBeCloseTo(scale.length / degrees, 1);
	});

	test('is a line of the coast from a file of its own, discs, names and a bar: no area is filled', () => {
		const map = placeMap([at('A & B', 10, 20)], coast);
		expect(drawMap(map, '/coast.svg')).toContain('href="/coast.svg#coast"');
		expect(drawMap(map, '/coast.svg')).toContain('A &amp; B');
		expect(drawMap(map, '/coast.svg')).not.toMatch(/<polygon|[zZ]"/);
		expect(drawCoast(map)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"><path id="coast" d="M[^zZ]+"\/><\/svg>$/);
	});
});

test('a place is called by all its names, in alphabetical order', () => {
	const url = 'https://example.org/places';
	const places = [{ names: ['Zander', 'Ålesund', 'Aal'], latitude: '44.117', longitude: '-3', url }];
	const topic = Topic.parse({ id: 'harbour', label: 'The harbour', gloss: 'Whose it is.', places });
	expect(placesOf(topic, 'en')).toEqual([{ label: 'Aal / Ålesund / Zander', latitude: 44.117, longitude: -3, url }]);
});

test('degrees are printed to a hundredth, with the half of the globe', () => {
	expect(sayDegrees(45.0333, -147.617)).toBe('45.03° N, 147.62° W');
	expect(sayDegrees(-0.5, 10)).toBe('0.5° S, 10° E');
});

test.each([
	['north of the pole', { latitude: '90.5' }],
	['words', { longitude: 'east' }],
	['no address', { url: '' }],
	['no name', { names: [] }],
])('a place is refused: %s', (_, wrong) => {
	const place = { names: ['Aal'], latitude: '1', longitude: '2', url: 'https://example.org/places', ...wrong };
	expect(Topic.safeParse({ id: 'harbour', label: 'x', gloss: 'x', places: [place] }).success).toBe(false);
});
