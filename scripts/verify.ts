/** `npm run verify [-- --sources <folder>] [--write]`: proves the records by the source texts. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus, loadCues, report } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { isStale } from '../src/model/verify/coverage.ts';
import { exitCode, proofReport, summary } from '../src/model/verify/report.ts';
import { areCountsStale } from '../src/model/verify/term-counts.ts';
import { verify } from '../src/model/verify/verify.ts';
import { Coverage } from '../src/schema/coverage.ts';
import { TermCounts } from '../src/schema/term-counts.ts';
import { cuesIn } from './shipped-cues.ts';
import { readSources, sourcesFolder } from './sources.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, write: { type: 'boolean', default: false } } });
const content = contentFolder();
const files = diskFiles(content);
const [{ coded, records, problems }, lexicon] = await Promise.all([loadCorpus(files), loadCues(files)]);
const mistakes = [...problems, ...lexicon.problems];
const sources = await readSources(sourcesFolder(values.sources), coded);
const complete = coded.articles.every((a) => sources.has(a.value.id));
const cues = await cuesIn(
	coded.articles.map((a) => a.value.language),
	lexicon.cues,
);
const verified = verify({ coded, records, cues, sources });

/** The files that hold what was counted, and how to tell that one is no longer true. */
const written = [
	{
		name: 'coverage.json',
		value: verified.coverage,
		isStale: (before: unknown) => isStale(Coverage.parse(before), verified.coverage, complete),
	},
	{
		name: 'terms.json',
		value: verified.terms,
		isStale: (before: unknown) => areCountsStale(TermCounts.parse(before), verified.terms, complete),
	},
].map((file) => ({ ...file, path: join(content, file.name), shown: relative(process.cwd(), join(content, file.name)) }));
const stale = async ({ path, isStale }: (typeof written)[number]) => {
	try {
		return isStale(JSON.parse(await readFile(path, 'utf8')));
	} catch {
		return true;
	}
};

for (const line of proofReport(verified)) console.log(line);
if (mistakes.length > 0) console.log(`${report(mistakes)} (npm run content)\n`);
for (const line of summary(verified)) console.log(line);

let code = exitCode(verified, values.sources !== undefined);
if (mistakes.length > 0) code = 1;
for (const file of written) {
	if (values.write && complete && mistakes.length === 0) {
		await writeFile(file.path, `${JSON.stringify(file.value, null, '\t')}\n`);
		console.log(`Written: ${file.shown}`);
	} else if (values.write) {
		console.log(`Not written: ${file.shown} needs every source text and records without mistakes.`);
		code ||= 2;
	} else if (await stale(file)) {
		console.log(`Stale: ${file.shown}; \`npm run verify -- --sources <folder> --write\` writes it anew.`);
		// Whoever has no source texts cannot write it anew: then it is said, and no more.
		if (complete) code ||= 1;
	}
}
process.exitCode = code;
