import type { APIRoute } from 'astro';
import { packItems } from '../../charts/pack-items.ts';
import { items, site } from '../../components/charts/time.ts';
import { graph } from '../../content.ts';
import { href } from '../../site.ts';

/** Every date, lean, for the timeline's script, with the names that it prints. */
export const GET: APIRoute = () => {
	const [first, second] = graph.sides;
	const body = {
		base: href('/'),
		lanes: site.laneTitle,
		sides: { first: first.id, second: second.id },
		articles: Object.fromEntries(graph.articles.map((a) => [a.id, a.label])),
		...packItems(items),
	};
	return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
