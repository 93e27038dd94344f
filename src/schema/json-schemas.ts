import { z } from 'zod';
import type { CollectionName } from '../vocabulary.ts';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Citation } from './citation.ts';
import { Claim } from './claim.ts';
import { Corpus } from './corpus.ts';
import { Event } from './event.ts';
import { Inconsistency } from './inconsistency.ts';
import { Issue } from './issue.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';

/** The schema of each file of the data contract: what the whole file holds. */
export const FILE_SCHEMAS = {
	corpus: Corpus,
	articles: z.array(Article),
	actors: z.array(Actor),
	statements: z.array(Statement),
	claims: z.array(Claim),
	issues: z.array(Issue),
	events: z.array(Event),
	topics: z.array(Topic),
	citations: z.array(Citation),
	inconsistencies: z.array(Inconsistency),
} as const satisfies Record<'corpus' | CollectionName, z.ZodType>;

/** The JSON Schema (draft 2020-12) of one file of the data contract, with the fields' descriptions. */
export function jsonSchemaOf(file: keyof typeof FILE_SCHEMAS): Record<string, unknown> {
	return { ...z.toJSONSchema(FILE_SCHEMAS[file], { io: 'output' }) };
}
