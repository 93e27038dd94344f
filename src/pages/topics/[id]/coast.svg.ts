import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCoast } from '../../../charts/draw-map.ts';
import { placeMap } from '../../../charts/place-map.ts';
import { coastLines } from '../../../coast.ts';
import { graph } from '../../../content.ts';
import { placesOf } from '../../../model/views/topic-places.ts';

/** The topics that have places. */
export const getStaticPaths = (() =>
	graph.topics
		.filter(({ places }) => places.length > 0)
		.map((topic) => ({ params: { id: topic.id }, props: { topic } }))) satisfies GetStaticPaths;

/** The coast about a topic's places, which its map shows. */
export const GET: APIRoute<{ topic: (typeof graph.topics)[number] }> = ({ props }) =>
	new Response(drawCoast(placeMap(placesOf(props.topic, graph.corpus.language), coastLines())), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
