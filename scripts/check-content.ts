/** `npm run content`: checks every record and registry, reports, writes nothing. `--quiet` says nothing where nothing is wrong. */
import { loadCorpus, report } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';

const { collections, problems } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) {
	console.error(report(problems));
	process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
	const counts = (
		['articles', 'actors', 'statements', 'claims', 'issues', 'events', 'topics', 'citations', 'inconsistencies'] as const
	).map((name) => `${collections[name].length} ${name}`);
	console.log(`Nothing wrong in ${counts.join(', ')}.`);
}
