import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { mesh } from 'topojson-client';

type Topology = Parameters<typeof mesh>[0];
type Lines = ReturnType<typeof mesh>;

let read: Lines | undefined;

/** The world's coast as lines, longitude before latitude: Natural Earth's at 1:10 million. It has no borders to leave out; read once, and only where a topic has places. */
export function coastLines(): Lines {
	if (read === undefined) {
		const file = createRequire(resolve('package.json')).resolve('world-atlas/land-10m.json');
		read = mesh(JSON.parse(readFileSync(file, 'utf8')) as Topology);
	}
	return read;
}
