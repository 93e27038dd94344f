import { graph } from './content.ts';
import { goodCorpus } from './loaders/load.ts';
import type { ArticleCoverage } from './schema/coverage.ts';

const { coverage: kept } = await goodCorpus();

/** How much of each article's text is whose words, where a run of verify counted it in the record and the text that are here. */
export const coverage: readonly ArticleCoverage[] = kept.filter(({ article, record, source }) => {
	const here = graph.article.get(article);
	return here?.proof.record === record && here.sourceHash === source;
});
