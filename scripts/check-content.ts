/** `npm run content`: checks every record and registry, reports, writes nothing. `--to <file>` (the build) says nothing where nothing is wrong and writes what it read. */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadCorpus, loadCues, reportWithHelp } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { COLLECTION_NAMES } from '../src/vocabulary.ts';

const { values } = parseArgs({ options: { to: { type: 'string' } } });
const files = diskFiles(contentFolder());
const [{ collections, synonyms, problems }, lexicon] = await Promise.all([loadCorpus(files), loadCues(files)]);
const mistakes = [...problems, ...lexicon.problems];
if (collections === null || mistakes.length > 0) {
	console.error(reportWithHelp(mistakes));
	process.exitCode = 1;
} else if (values.to !== undefined) {
	await writeFile(values.to, JSON.stringify({ collections, synonyms, problems })).catch((error: Error) => {
		console.error(`What was read can't be kept: ${error.message}`);
		process.exitCode = 1;
	});
} else {
	const counts = COLLECTION_NAMES.map((name) => `${collections[name].length} ${name}`);
	console.log(`Nothing wrong in ${counts.join(', ')}.`);
}
