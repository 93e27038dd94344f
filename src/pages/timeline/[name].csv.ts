import type { APIRoute } from 'astro';
import { csv, itemsCsv } from '../../charts/csv.ts';
import { placeOverview } from '../../charts/place-overview.ts';
import { csvFile } from '../../components/charts/imprint.ts';
import { items, timeline } from '../../components/charts/time.ts';
import { graph } from '../../content.ts';

/** All dates, the months of the overview, and the rows of every detail. */
export function getStaticPaths() {
	return ['items', 'overview', ...timeline.details.map((d) => d.stretch.id)].map((name) => ({ params: { name } }));
}

/** The rows behind a picture of the timeline. */
export const GET: APIRoute = ({ params }) => {
	const name = params['name'];
	if (name === 'overview') {
		const side = (lane: string) => graph.sides.find((s) => s.position === lane)?.label ?? lane;
		return csvFile(
			csv(
				['month', 'side', 'statements'],
				placeOverview(items, 900).bars.map((bar) => [bar.month, side(bar.lane), bar.count]),
			),
		);
	}
	return csvFile(itemsCsv(timeline.details.find((d) => d.stretch.id === name)?.rows ?? items));
};
