import type { APIRoute } from 'astro';
import { drawTies } from '../../charts/draw-ties.ts';
import { placeTies } from '../../charts/place-ties.ts';
import { svgFile } from '../../components/charts/imprint.ts';
import { views } from '../../components/charts/ties.ts';
import { absolute } from '../../site.ts';

/** Both views. */
export function getStaticPaths() {
	return Object.values(views).map((view) => ({ params: { view: view.id } }));
}

/** A picture of ties that works outside the site. */
export const GET: APIRoute = ({ params }) => {
	const view = Object.values(views).find((v) => v.id === params['view']) ?? views.about;
	const placed = placeTies(view.ties, { least: view.least, ego: null, width: 1000 });
	const site = { ...view.site, href: (id: string) => absolute(`/actors/${id}/`) };
	return svgFile(drawTies(placed, site), placed, `${view.title}, ties of ${view.least} statements or more`, view.path);
};
