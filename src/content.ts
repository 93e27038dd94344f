import { goodCorpus } from './loaders/load.ts';
import { type Graph, graphOf } from './model/link/graph.ts';
import { inNativeNames } from './model/link/native-names.ts';
import { language } from './words/language.ts';

const { collections, synonyms: groups } = await goodCorpus();

/** The linked corpus as its files have it, whatever the language of the page: what citations and machines are told. */
export const recordGraph: Graph = graphOf(collections);

/** The linked corpus that every page reads: built once from the one parse, in a page of another language with the names of that. */
export const graph: Graph = language === 'en' ? recordGraph : graphOf(inNativeNames(collections, language));

/** Groups of words that mean the same to somebody who searches. */
export const synonyms: string[][] = groups;
