import type { Graph } from '../model/link/graph.ts';
import type { Absolute } from './address.ts';

/** A YAML line; text is written as a JSON string, which YAML reads. */
const line = (name: string, value: string | null) => (value === null ? [] : [`${name}: ${JSON.stringify(value)}`]);

/**
 * The corpus as a data set to cite (CITATION.cff 1.2): what a repository, Zenodo and reference managers read. `absolute`
 * gives the address of the site; without one the file names none.
 */
export function citationFile({ corpus }: Graph, absolute: Absolute | null): string {
	const authors = corpus.contributors.length === 0 ? [`Contributors of ${corpus.title}`] : corpus.contributors;
	return [
		'cff-version: 1.2.0',
		...line('message', 'If you use this corpus, please cite it as below, and the articles that it reads as their publishers’.'),
		'type: dataset',
		...line('title', `${corpus.title}: ${corpus.subject}`),
		...line('abstract', corpus.description),
		'authors:',
		...authors.map((name) => `  - name: ${JSON.stringify(name)}`),
		...line('version', corpus.version),
		...line('date-released', corpus.released),
		...line('license', corpus.licence?.id ?? null),
		...line('url', absolute === null ? null : absolute('/')),
		'',
	].join('\n');
}
