import { type GeoGeometryObjects, geoBounds, geoMercator, geoPath } from 'd3-geo';
import { textWidth } from './text-width.ts';

/** A place to be found on a map: what stands beside it, and where it lies, in degrees. */
export interface MapPlace {
	label: string;
	latitude: number;
	longitude: number;
}

/** A place on the drawing, and where its label begins or ends. */
export interface PlacedPlace {
	label: string;
	x: number;
	y: number;
	labelX: number;
	labelY: number;
	anchor: 'start' | 'end' | 'middle';
}

/** A map in coordinates: its size, the coast as runs of points, the places, and how long a bar of so many kilometres is. */
export interface PlacedMap {
	width: number;
	height: number;
	coast: [number, number][][];
	places: PlacedPlace[];
	scale: { kilometres: number; length: number };
}

const WIDTH = 340;
const HEIGHT = 260;
/** Degrees of longitude that a map shows at least: enough of a coast to know it by. */
const LEAST = 13;
/** How many times the places' own extent a map shows. */
const AROUND = 2.4;
/** Points of the coast that lie nearer to the last than this, in units of the drawing, are left out. */
const GRAIN = 1.4;
const KM_PER_DEGREE = 111.2;
const SIZE = 13;

/** Longitude and latitude of the middle, and the degrees of longitude across; over the antimeridian too. */
function windowOf(places: readonly MapPlace[]): { middle: [number, number]; across: number } {
	const [[west, south], [east, north]] = geoBounds({
		type: 'MultiPoint',
		coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
	});
	const wide = east < west ? east + 360 - west : east - west;
	const latitude = (south + north) / 2;
	const high = ((north - south) * WIDTH) / HEIGHT / Math.cos((latitude * Math.PI) / 180);
	return { middle: [west + wide / 2, latitude], across: Math.max(LEAST, AROUND * wide, AROUND * high) };
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Where a label may stand about its point, the best first. */
function seats(x: number, y: number, width: number): { place: Pick<PlacedPlace, 'labelX' | 'labelY' | 'anchor'>; box: Box }[] {
	const at = (anchor: PlacedPlace['anchor'], labelX: number, labelY: number) => {
		const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
		return { place: { labelX, labelY, anchor }, box: [left, labelY - 11, left + width, labelY + 3] as const };
	};
	return [at('start', x + 8, y + 4.5), at('end', x - 8, y + 4.5), at('middle', x, y - 9), at('middle', x, y + 19)];
}

/** Labels beside their points: where no other label or point is, and inside the drawing. */
function seated(points: readonly { label: string; x: number; y: number }[]): PlacedPlace[] {
	const taken: Box[] = points.map(({ x, y }) => [x - 5, y - 5, x + 5, y + 5]);
	const inside = ([left, top, right, bottom]: Box) => left >= 2 && top >= 2 && right <= WIDTH - 2 && bottom <= HEIGHT - 2;
	return points.map((point) => {
		const all = seats(point.x, point.y, textWidth(point.label, SIZE, 'bold'));
		const free = all.find(({ box }) => inside(box) && !taken.some((other) => overlap(box, other)));
		const seat = free ?? all.find(({ box }) => inside(box)) ?? all[0];
		if (seat === undefined) throw new Error('a label has seats');
		taken.push(seat.box);
		return { ...point, ...seat.place };
	});
}

/** Runs of points that a path is made of, without those too near to the one before. */
function runsOf(draw: (context: Parameters<ReturnType<typeof geoPath>['context']>[0]) => void): [number, number][][] {
	const runs: [number, number][][] = [];
	const to = (x: number, y: number) => {
		const run = runs.at(-1);
		const [lastX, lastY] = run?.at(-1) ?? [Number.NaN, Number.NaN];
		if (Math.hypot(x - lastX, y - lastY) >= GRAIN) run?.push([x, y]);
	};
	draw({ moveTo: (x, y) => void runs.push([[x, y]]), lineTo: to, beginPath: () => {}, closePath: () => {}, arc: () => {} });
	return runs.filter((run) => run.length > 1);
}

/** Places on a coast, drawn as far around them as one knows a coast by; Mercator's projection, north up. */
export function placeMap(places: readonly MapPlace[], coast: GeoGeometryObjects): PlacedMap {
	const { middle, across } = windowOf(places);
	const projection = geoMercator()
		.rotate([-middle[0], 0])
		.center([0, middle[1]])
		.scale(WIDTH / ((across * Math.PI) / 180))
		.translate([WIDTH / 2, HEIGHT / 2])
		.clipExtent([
			[0, 0],
			[WIDTH, HEIGHT],
		]);
	const points = places.flatMap(({ label, longitude, latitude }) => {
		const [x, y] = projection([longitude, latitude]) ?? [];
		return x === undefined || y === undefined ? [] : [{ label, x, y }];
	});
	const perKilometre = WIDTH / (across * KM_PER_DEGREE * Math.cos((middle[1] * Math.PI) / 180));
	const kilometres = [1000, 500, 200, 100, 50].find((km) => km * perKilometre < WIDTH / 3) ?? 20;
	return {
		width: WIDTH,
		height: HEIGHT,
		coast: runsOf((context) => geoPath(projection, context)(coast)),
		places: seated(points),
		scale: { kilometres, length: kilometres * perKilometre },
	};
}
