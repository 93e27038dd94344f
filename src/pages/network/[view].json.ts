import type { APIRoute } from 'astro';
import { views } from '../../components/charts/ties.ts';
import { graph } from '../../content.ts';
import { href } from '../../site.ts';
import { sayDated } from '../../text/when.ts';

/** Both views. */
export function getStaticPaths() {
	return Object.values(views).map((view) => ({ params: { view: view.id } }));
}

/** The ties of a view with the headings of their statements, for the network's script. */
export const GET: APIRoute = ({ params }) => {
	const view = Object.values(views).find((v) => v.id === params['view']) ?? views.about;
	const ids = new Set(view.ties.ties.flatMap((tie) => tie.statements));
	const statements = Object.fromEntries(graph.statements.filter((s) => ids.has(s.id)).map((s) => [s.id, [s.heading, sayDated(s.said)]]));
	const { source, target } = view.site;
	return new Response(JSON.stringify({ base: href('/'), source, target, ties: view.ties, statements }), {
		headers: { 'content-type': 'application/json' },
	});
};
