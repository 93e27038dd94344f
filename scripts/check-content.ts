/** `npm run content`: checks every record and registry, reports, writes nothing. `--quiet` says nothing where nothing is wrong. */
import { loadCorpus, loadCues, reportWithHelp } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';

const files = diskFiles(contentFolder());
const [{ collections, problems }, lexicon] = await Promise.all([loadCorpus(files), loadCues(files)]);
const mistakes = [...problems, ...lexicon.problems];
if (collections === null || mistakes.length > 0) {
	console.error(reportWithHelp(mistakes));
	process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
	const counts = (['articles', 'actors', 'statements', 'claims', 'events', 'topics', 'citations', 'inconsistencies'] as const).map(
		(name) => `${collections[name].length} ${name}`,
	);
	console.log(`Nothing wrong in ${counts.join(', ')}.`);
}
