import type { APIRoute } from 'astro';
import { csvFile } from '../../components/charts/imprint.ts';
import { views } from '../../components/charts/ties.ts';

/** Both views. */
export function getStaticPaths() {
	return Object.values(views).map((view) => ({ params: { view: view.id } }));
}

/** Every tie of a view, a row each. */
export const GET: APIRoute = ({ params }) => {
	const view = Object.values(views).find((v) => v.id === params['view']) ?? views.about;
	return csvFile([
		['from', 'to', 'statements', 'ids'],
		...view.ties.ties.map((tie) => [tie.from, tie.to, String(tie.statements.length), tie.statements.join(' ')]),
	]);
};
