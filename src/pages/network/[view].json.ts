import type { APIRoute } from 'astro';
import { views } from '../../components/charts/ties.ts';
import { tiesFile } from '../../components/charts/ties-file.ts';

/** Both views. */
export function getStaticPaths() {
	return Object.values(views).map((view) => ({ params: { view: view.id } }));
}

/** The ties of a view, for the network's script. */
export const GET: APIRoute = ({ params }) => {
	const view = Object.values(views).find((v) => v.id === params['view']) ?? views.about;
	return new Response(tiesFile(view), { headers: { 'content-type': 'application/json' } });
};
