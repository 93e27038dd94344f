import { defineCollection } from 'astro:content';
import { agreementLoader } from './loaders/agreement-loader.ts';
import { collectionLoader, corpusLoader, synonymsLoader } from './loaders/collection-loader.ts';
import { coverageLoader } from './loaders/coverage-loader.ts';
import { proseLoader } from './loaders/prose-loader.ts';
import { renamedLoader } from './loaders/renamed-loader.ts';
import { Actor } from './schema/actor.ts';
import { Agreement } from './schema/agreement.ts';
import { Article } from './schema/article.ts';
import { Citation } from './schema/citation.ts';
import { Claim } from './schema/claim.ts';
import { Corpus } from './schema/corpus.ts';
import { ArticleCoverage } from './schema/coverage.ts';
import { Event } from './schema/event.ts';
import { Inconsistency } from './schema/inconsistency.ts';
import { Issue } from './schema/issue.ts';
import { Prose } from './schema/prose.ts';
import { Renamed } from './schema/renamed.ts';
import { Statement } from './schema/statement.ts';
import { Synonyms } from './schema/synonyms.ts';
import { Topic } from './schema/topic.ts';

/** The collections: one parse, the schemas of the data contract. */
export const collections = {
	corpus: defineCollection({ loader: corpusLoader(), schema: Corpus }),
	articles: defineCollection({ loader: collectionLoader('articles'), schema: Article }),
	actors: defineCollection({ loader: collectionLoader('actors'), schema: Actor }),
	statements: defineCollection({ loader: collectionLoader('statements'), schema: Statement }),
	claims: defineCollection({ loader: collectionLoader('claims'), schema: Claim }),
	issues: defineCollection({ loader: collectionLoader('issues'), schema: Issue }),
	events: defineCollection({ loader: collectionLoader('events'), schema: Event }),
	topics: defineCollection({ loader: collectionLoader('topics'), schema: Topic }),
	citations: defineCollection({ loader: collectionLoader('citations'), schema: Citation }),
	inconsistencies: defineCollection({ loader: collectionLoader('inconsistencies'), schema: Inconsistency }),
	synonyms: defineCollection({ loader: synonymsLoader(), schema: Synonyms }),
	coverage: defineCollection({ loader: coverageLoader(), schema: ArticleCoverage }),
	renamed: defineCollection({ loader: renamedLoader(), schema: Renamed }),
	prose: defineCollection({ loader: proseLoader(), schema: Prose }),
	agreement: defineCollection({ loader: agreementLoader(), schema: Agreement }),
};
