import type { APIRoute } from 'astro';
import { drawOverview } from '../../charts/draw-overview.ts';
import { drawPanel } from '../../charts/draw-panel.ts';
import { placeOverview } from '../../charts/place-overview.ts';
import { sayMonths } from '../../charts/say-window.ts';
import { away, svgFile } from '../../components/charts/imprint.ts';
import { items, timeline } from '../../components/charts/time.ts';

/** The overview and every detail, by file name. */
export function getStaticPaths() {
	return ['overview', ...timeline.details.map((d) => d.stretch.id)].map((name) => ({ params: { name } }));
}

/** A picture of the timeline that works outside the site. */
export const GET: APIRoute = ({ params }) => {
	const detail = timeline.details.find((d) => d.stretch.id === params['name']);
	if (detail === undefined) {
		const overview = placeOverview(items, 900);
		return svgFile(drawOverview(overview, [], ''), overview, 'Statements by month', '/timeline/');
	}
	const { panel, stretch } = detail;
	return svgFile(
		drawPanel(panel, away, panel.answers[0] ?? null),
		panel,
		`${sayMonths(stretch, panel.yearPrinted)}, who said what`,
		'/timeline/',
	);
};
