/**
 * `npm run bench:engine [-- --sizes 1000,10000,100000]`: recall and processor time of the search engine over generated
 * corpora, without a browser: what `bench:search` says of them, in a minute.
 */
import { parseArgs } from 'node:util';
import { writeIndex } from '../../src/search/writer/write-index.ts';
import { generateCorpus } from './generate-corpus.ts';
import { at } from './in-browser.ts';
import { cpuOf, quality } from './quality.ts';
import { knownItems, typedMix } from './queries.ts';
import { sizesOf } from './sizes.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' } } });
const KNOWN = 200;

for (const size of values.sizes.split(',').map(Number)) {
	const corpus = generateCorpus(size);
	const files = writeIndex(corpus);
	const found = await quality(files, knownItems(corpus, KNOWN, false), knownItems(corpus, KNOWN, true));
	const cpu = await cpuOf(files, typedMix(corpus));
	const { atOnce, postings, names } = sizesOf(files);
	const ms = (share: number) => at(cpu, share).toFixed(1);
	console.log(
		`${size}: recall@10 ${found.right.recall.toFixed(3)}, with typos ${found.typos.recall.toFixed(3)}; mrr ${found.right.mrr.toFixed(3)}, ${found.typos.mrr.toFixed(3)}; ` +
			`CPU p50 ${ms(0.5)} p95 ${ms(0.95)} max ${ms(1)} ms of ${cpu.length}; ${((atOnce + postings) / size).toFixed(1)} bytes a statement, ${(atOnce / size).toFixed(1)} at once; names ${(names / size).toFixed(1)}`,
	);
}
