import type { LoadedCorpus } from '../src/corpus.ts';
import type { Collections } from '../src/model/link/collections.ts';
import { withProofs } from '../src/model/verify/proof.ts';
import { proofReport, stopsBuild, summary } from '../src/model/verify/report.ts';
import { runOf } from '../src/model/verify/run.ts';
import type { ArticleCoverage } from '../src/schema/coverage.ts';
import type { Cue } from '../src/schema/cue.ts';
import { cuesIn } from './shipped-cues.ts';
import { readSources, sourcesFolder } from './sources.ts';

/** The day of a run that nobody has kept: the clock is no answer in a build, so its pages name none. */
const NO_DAY = '0001-01-01';

/** What a build takes of the corpus: its collections with how far they are proved. */
interface Proved {
	collections: Collections;
	coverage: readonly ArticleCoverage[];
}

/** One line on the articles that are not proved; none where all are. */
function warn({ articles }: Collections): void {
	const open = articles.filter((a) => a.proof.state !== 'proved');
	if (open.length > 0)
		console.warn(
			`${articles.length - open.length} of ${articles.length} articles are proved. Their pages say so: ${open.map((a) => `${a.id} (${a.proof.state})`).join(', ')}.`,
		);
}

/** Proves a corpus by the source texts where `PARALLAX_SOURCES` names them; null, with the report, where a record says what they do not have. */
export async function proveForBuild(loaded: LoadedCorpus & { collections: Collections }, cues: readonly Cue[]): Promise<Proved | null> {
	const folder = sourcesFolder(undefined);
	const sources = await readSources(folder, loaded.coded);
	if (folder !== null && sources.size === 0) {
		console.error(`PARALLAX_SOURCES is \`${folder}\`, and no source text of these articles is there.`);
		return null;
	}
	if (folder === null) {
		warn(loaded.collections);
		return { collections: loaded.collections, coverage: loaded.coverage };
	}
	const languages = loaded.coded.articles.map((a) => a.value.language);
	const run = runOf(loaded, await cuesIn(languages, cues), sources, NO_DAY);
	if (stopsBuild(run)) {
		console.error([...proofReport(run), '', ...summary(run)].join('\n'));
		console.error('Mend the record, or say in its front matter why it stands so: `unproved: reason`.');
		return null;
	}
	const collections = withProofs(loaded.collections, run.known, loaded.hashes);
	const articles = collections.articles.map((a) => (a.proof.on === NO_DAY ? { ...a, proof: { ...a.proof, on: null } } : a));
	warn({ ...collections, articles });
	return { collections: { ...collections, articles }, coverage: run.known };
}
