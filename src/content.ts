import { goodCorpus } from './loaders/load.ts';
import { type Graph, graphOf } from './model/link/graph.ts';

const { collections, synonyms: groups } = await goodCorpus();

/** The linked corpus that every page reads: built once from the one parse. */
export const graph: Graph = graphOf(collections);

/** Groups of words that mean the same to somebody who searches. */
export const synonyms: string[][] = groups;
