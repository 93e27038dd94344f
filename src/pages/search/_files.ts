import { getCollection } from 'astro:content';
import { graph } from '../../content.ts';
import { searchCorpus } from '../../search/writer/documents.ts';
import { writeIndex } from '../../search/writer/write-index.ts';

const synonyms = await getCollection('synonyms');

/** The files of the search index, written once a build. */
export const files = writeIndex(
	searchCorpus(
		graph,
		synonyms.map((group) => group.data.words),
	),
);
