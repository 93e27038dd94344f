/** `npm run content`: checks every record and registry, reports, writes nothing. `--to <file>` (the build) says nothing where nothing is wrong and writes what it read. */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadCorpus, loadCues, reportWithHelp, warningReport } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import type { Collections } from '../src/model/link/collections.ts';
import { linkCorpus } from '../src/model/link/link.ts';
import { pairsOf, withPair } from '../src/model/link/pairs.ts';
import { COLLECTION_NAMES } from '../src/vocabulary.ts';
import { pairFile } from './build-pairs.ts';
import { proveForBuild } from './prove-for-build.ts';

const { values } = parseArgs({ options: { to: { type: 'string' } } });
const files = diskFiles(contentFolder());
const [loaded, lexicon] = await Promise.all([loadCorpus(files), loadCues(files)]);
const { collections, synonyms, problems, warnings } = loaded;
const mistakes = [...problems, ...lexicon.problems];

/** The same corpus with each further two of several sides compared; what is proved of an article is proved of it there too. */
function others({ corpus, articles }: Collections): Collections[] {
	const [, ...pairs] = pairsOf(corpus);
	return pairs.map(([first, second]) => ({
		...linkCorpus(withPair(loaded.coded, [first, second])),
		articles,
		corpus: { ...corpus, compared: [first, second] },
	}));
}

/** What the build goes on with, proved by the source texts where they are given; nothing where they stop it. */
async function handOver(to: string): Promise<void> {
	if (collections === null) return;
	const proved = await proveForBuild({ ...loaded, collections }, lexicon.cues);
	if (proved === null) {
		process.exitCode = 1;
		return;
	}
	const written = [proved.collections, ...others(proved.collections)].map((one, nth) =>
		writeFile(pairFile(to, nth), JSON.stringify({ synonyms, problems, ...proved, collections: one })),
	);
	await Promise.all(written).catch((error: Error) => {
		console.error(`What was read can't be kept: ${error.message}`);
		process.exitCode = 1;
	});
}

if (warnings.length > 0) console.error(`${warningReport(warnings)}\n`);
if (collections === null || mistakes.length > 0) {
	console.error(reportWithHelp(mistakes));
	process.exitCode = 1;
} else if (values.to !== undefined) {
	await handOver(values.to);
} else {
	const counts = COLLECTION_NAMES.map((name) => `${collections[name].length} ${name}`);
	console.log(`Nothing wrong in ${counts.join(', ')}.`);
}
