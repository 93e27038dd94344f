/** `npm run verify [-- --sources <folder>] [--article <id>] [--check]`: proves the records by the source texts, and keeps what it found. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus, loadCues, reportWithHelp } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { exitCode, exitCodeOf, proofReport, summary } from '../src/model/verify/report.ts';
import { onlyArticle, runOf } from '../src/model/verify/run.ts';
import { areCountsStale } from '../src/model/verify/term-counts.ts';
import { TermCounts } from '../src/schema/term-counts.ts';
import { cuesIn } from './shipped-cues.ts';
import { readSources, sourcesFolder } from './sources.ts';

const { values } = parseArgs({
	options: { sources: { type: 'string' }, article: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const content = contentFolder();
const files = diskFiles(content);
const [loaded, lexicon] = await Promise.all([loadCorpus(files), loadCues(files)]);
const sources = await readSources(sourcesFolder(values.sources), loaded.coded);
const today = new Date().toISOString().slice(0, 10);
const cues = await cuesIn(
	loaded.coded.articles.map((a) => a.value.language),
	lexicon.cues,
);
const whole = runOf(loaded, cues, sources, today);
const entry = loaded.coded.articles.find((a) => a.value.id === values.article);
if (values.article !== undefined && entry === undefined) {
	console.error(`No article \`${values.article}\` is here: ${loaded.coded.articles.map((a) => a.value.id).join(', ')}.`);
	process.exit(1);
}
const run = entry === undefined ? whole : onlyArticle(whole, entry.value.id, entry.file);

const isRecord = (file: string) => file.startsWith(files.name('articles/'));
const isCoverage = (file: string) => file.startsWith(files.name('coverage/'));
const all = [...loaded.problems, ...lexicon.problems].filter(({ file = '' }) => !isCoverage(file));
/** Mistakes in the record of an article and in the registries that all records share. */
const mistakesOf = (record: string) => all.filter(({ file = '' }) => file === record || !isRecord(file));
const mistakes = entry === undefined ? all : mistakesOf(entry.file);
const recordOf = new Map(loaded.coded.articles.map((a) => [a.value.id, a.file]));

for (const line of proofReport(run)) console.log(line);
if (mistakes.length > 0) console.log(`${reportWithHelp(mistakes)} (npm run content)\n`);
for (const line of summary(run)) console.log(line);

let code =
	entry === undefined ? exitCode(run, values.sources !== undefined) : exitCodeOf(run, entry.value.id, values.sources !== undefined);
if (mistakes.length > 0) code = 1;
for (const kept of run.changed) {
	const path = join(content, 'coverage', `${kept.article}.json`);
	const shown = relative(process.cwd(), path);
	if (values.check) {
		console.log(`Stale: ${shown}; \`npm run verify -- --sources <folder>\` writes it anew.`);
		code ||= 1;
	} else if (mistakesOf(recordOf.get(kept.article) ?? '').length > 0) {
		console.log(`Not written: ${shown} needs a record and registries without mistakes.`);
	} else {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, `${JSON.stringify(kept, null, '\t')}\n`);
		console.log(`Written: ${shown}`);
	}
}

/** Rival names are counted over all texts at once: kept when each is here. */
const terms = join(content, 'terms.json');
const complete = loaded.coded.articles.every((a) => sources.has(a.value.id));
const kept: unknown = await readFile(terms, 'utf8').then(JSON.parse, () => null);
const before = TermCounts.safeParse(kept);
if (entry === undefined && (!before.success || areCountsStale(before.data, whole.terms, complete))) {
	const shown = relative(process.cwd(), terms);
	if (!complete || values.check) {
		console.log(`Stale: ${shown}; \`npm run verify -- --sources <folder>\` writes it anew, with every source text.`);
		// Whoever lacks a source text cannot write it anew: then it is said, and no more.
		if (complete) code ||= 1;
	} else if (all.length > 0) {
		console.log(`Not written: ${shown} needs records and registries without mistakes.`);
	} else {
		await writeFile(terms, `${JSON.stringify(whole.terms, null, '\t')}\n`);
		console.log(`Written: ${shown}`);
	}
}
process.exitCode = code;
