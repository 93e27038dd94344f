import { getCollection, getEntry } from 'astro:content';
import { type Graph, graphOf } from './model/link/graph.ts';

async function load(): Promise<Graph> {
	const corpus = await getEntry('corpus', 'corpus');
	if (corpus === undefined) throw new Error('the corpus has no entry of its own: run `npm run content`');
	const [articles, actors, statements, claims, issues, events, topics, citations, inconsistencies] = await Promise.all([
		getCollection('articles'),
		getCollection('actors'),
		getCollection('statements'),
		getCollection('claims'),
		getCollection('issues'),
		getCollection('events'),
		getCollection('topics'),
		getCollection('citations'),
		getCollection('inconsistencies'),
	]);
	const data = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);
	return graphOf({
		corpus: corpus.data,
		articles: data(articles),
		actors: data(actors),
		statements: data(statements),
		claims: data(claims),
		issues: data(issues),
		events: data(events),
		topics: data(topics),
		citations: data(citations),
		inconsistencies: data(inconsistencies),
	});
}

/** The linked corpus that every page reads. */
export const graph: Graph = await load();
