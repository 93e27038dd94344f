import type { APIRoute } from 'astro';
import { itemRows } from '../../charts/item-rows.ts';
import { placeOverview } from '../../charts/place-overview.ts';
import { csvFile } from '../../components/charts/imprint.ts';
import { items, timeline } from '../../components/charts/time.ts';
import { graph } from '../../content.ts';

/** All dates, the months of the overview, and the rows of every detail. */
export function getStaticPaths() {
	return ['items', 'overview', ...timeline.details.map((d) => d.stretch.id)].map((name) => ({ params: { name } }));
}

function months(): string[][] {
	const side = (lane: string) => graph.sides.find((s) => s.position === lane)?.label ?? lane;
	return [['month', 'side', 'statements'], ...placeOverview(items, 900).bars.map((bar) => [bar.month, side(bar.lane), String(bar.count)])];
}

/** The rows behind a picture of the timeline. */
export const GET: APIRoute = ({ params }) => {
	const name = params['name'];
	return csvFile(name === 'overview' ? months() : itemRows(timeline.details.find((d) => d.stretch.id === name)?.rows ?? items));
};
