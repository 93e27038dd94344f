import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { ANNEXES, COVERAGE_COMMAND, checkAnnex } from './model/check/annexes.ts';
import { type CodedCorpus, codeCorpus, type RawCorpus, stem } from './model/check/coded.ts';
import { checkCorpus } from './model/check/corpus.ts';
import { brokenDrafts, checkOpen } from './model/check/drafts.ts';
import { checkCorpusFigures, checkProseFigures } from './model/check/figures.ts';
import { type ContentEntry, checkEntries, isRecordName } from './model/check/files.ts';
import { checkIds } from './model/check/ids.ts';
import { checkIssues } from './model/check/issues.ts';
import { type GoneId, goneIds, publishedIds, type Renamed, renamedIds } from './model/check/published.ts';
import { checkReferences } from './model/check/references.ts';
import { checkStatements, doubtStatements } from './model/check/statements.ts';
import { zodProblems } from './model/check/zod-problems.ts';
import type { Collections } from './model/link/collections.ts';
import { linkCorpus } from './model/link/link.ts';
import { withProofs } from './model/verify/proof.ts';
import { inFigures } from './model/views/figures.ts';
import { normal, textProblems } from './record/encoding.ts';
import { readJson } from './record/json.ts';
import { problem } from './record/problem.ts';
import { proseProblems } from './record/prose-check.ts';
import { type ProsePage, prosePage } from './record/prose-page.ts';
import { type RawRecord, readRecord, unreadRecord } from './record/read.ts';
import { type RawRegistry, readRegistry, unreadRegistry } from './record/registry.ts';
import { CONTAINERS, LEAVES, TEXT_DIRECTIVES } from './record/spec.ts';
import { readSynonyms } from './record/synonyms.ts';
import { ArticleCoverage } from './schema/coverage.ts';
import { Cue } from './schema/cue.ts';
import { TermCounts } from './schema/term-counts.ts';

/** A file that is there and cannot be read as text; the message says what it is. */
export class UnreadableFile extends Error {}

/** How the corpus reaches its files; paths are relative to the content folder. */
export interface Files {
	/** Text of one file; null where there is none. Throws UnreadableFile where it cannot be read. */
	read(path: string): Promise<string | null>;
	/** File names in a folder. */
	list(folder: string): Promise<string[]>;
	/** What a path is called in reports. */
	name(path: string): string;
	/** All that lies in the content folder and in its folder of articles; corpora that lie in no folder have none. */
	entries?(): Promise<ContentEntry[]>;
}

/** SHA-256 of a text in hexadecimal digits. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** The directives of a record, for what helps people to write them. */
export const GRAMMAR = { containers: CONTAINERS, leaves: LEAVES, texts: TEXT_DIRECTIVES };

/** A whole corpus: linked collections where nothing is wrong, and every mistake of every file, sorted by place. */
export interface LoadedCorpus {
	collections: Collections | null;
	coded: CodedCorpus;
	/** The records as they are written, block by block, with the place of every word. */
	records: RawRecord[];
	/** Groups of words that mean the same to somebody who searches. */
	synonyms: string[][];
	/** SHA-256 of each record's text, by the article's id. */
	hashes: ReadonlyMap<string, string>;
	/** What runs of verify found and kept, one an article at most, of whatever record and text. */
	coverage: ArticleCoverage[];
	problems: VFileMessage[];
	/** What may be wrong, and stops nothing. */
	warnings: VFileMessage[];
}

/** Records read before, by file name: handed in where a corpus is loaded again and again, so that unchanged text is not parsed again. */
export type ReadBefore = Map<string, { text: string; record: RawRecord }>;

function record(name: string, text: string, before: ReadBefore | null): RawRecord {
	const known = before?.get(name);
	if (known?.text === text) return known.record;
	const fresh = readRecord(name, text);
	before?.set(name, { text, record: fresh });
	return fresh;
}

/** The text of a file, or why it has none. */
async function text(files: Files, path: string): Promise<{ text: string | null; unread: VFileMessage | null }> {
	try {
		return { text: await files.read(path), unread: null };
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return { text: null, unread: problem(files.name(path), { line: 1, column: 1 }, 'file-unread', error.message, 'a text file') };
	}
}

async function registry(files: Files, path: string, shape: 'fields' | 'entries'): Promise<RawRegistry> {
	const { text: source, unread } = await text(files, path);
	return unread === null ? readRegistry(files.name(path), source, shape) : unreadRegistry(files.name(path), unread);
}

/** How often the source texts hold the rival names, as `npm run verify` wrote it; null where the file is missing or not what it writes. */
async function termCounts(files: Files): Promise<TermCounts | null> {
	const { text: source } = await text(files, 'terms.json');
	const result = TermCounts.safeParse(readJson(files.name('terms.json'), source).value);
	return result.success ? result.data : null;
}

/** What verify found in an article and kept, and what is wrong with the file. */
async function readCoverage(files: Files, article: string): Promise<{ kept: ArticleCoverage | null; problems: VFileMessage[] }> {
	const path = `coverage/${article}.json`;
	const { text: source, unread } = await text(files, path);
	if (unread !== null) return { kept: null, problems: [unread] };
	const json = readJson(files.name(path), source);
	const result = ArticleCoverage.safeParse(json.value);
	return { kept: result.success ? result.data : null, problems: checkAnnex(json, ArticleCoverage, COVERAGE_COMMAND) };
}

/** What is wrong with the files beside the records that a build reads: what two coders and verify wrote, the pages of prose. */
async function checkAnnexes(files: Files): Promise<VFileMessage[]> {
	const json = Object.entries(ANNEXES).map(async ([path, { schema, command }]) => {
		const { text: source, unread } = await text(files, path);
		return unread === null ? checkAnnex(readJson(files.name(path), source), schema, command) : [unread];
	});
	const prose = Object.keys(PAGES).map(async (path) => {
		const { text: source, unread } = await text(files, path);
		return unread === null ? proseProblems(files.name(path), source) : [unread];
	});
	return (await Promise.all([...json, ...prose])).flat();
}

/** The corpus's own pages. */
const PAGES = { 'about.md': 'corpus', 'agreement.md': 'rules', 'codebook.md': 'rules' } as const;

/** Figures that a page of the corpus's own says by hand, or that are none. */
async function proseFigures(files: Files, coded: CodedCorpus): Promise<VFileMessage[]> {
	const found = Object.entries(PAGES).map(async ([page, about]) =>
		checkProseFigures(coded, files.name(page), normal((await text(files, page)).text ?? ''), about),
	);
	return (await Promise.all(found)).flat();
}

/** What lies in the folder and is not read, and the list of published ids where it is missing or empty. */
async function checkFolder(files: Files, ids: string | null, misread: boolean): Promise<VFileMessage[]> {
	if (files.entries === undefined) return [];
	const found = checkEntries(await files.entries(), (path) => files.name(path));
	if (misread || publishedIds(ids ?? '').length > 0) return found;
	const what = ids === null ? 'missing file' : 'file without an id';
	return [...found, problem(files.name('ids.txt'), { line: 1, column: 1 }, 'file-missing', what, 'every id ever published')];
}

/** A registry that a corpus may go without: then it has no entry. */
async function optional(files: Files, path: string): Promise<RawRegistry> {
	const { text: source, unread } = await text(files, path);
	return unread === null ? readRegistry(files.name(path), source ?? '', 'entries') : unreadRegistry(files.name(path), unread);
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
	return (
		(a.file ?? '').localeCompare(b.file ?? '', 'en') ||
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		a.reason.localeCompare(b.reason, 'en')
	);
}

/** What was read, by its schemas, against itself, and linked as far as that goes. */
type Checked = Pick<LoadedCorpus, 'collections' | 'coded' | 'problems'>;

function checkRead(raw: RawCorpus, counts: TermCounts | null): Checked {
	const { coded, problems } = codeCorpus(raw);
	problems.push(
		...checkReferences(coded),
		...checkIds(coded, raw.ids),
		...checkStatements(coded),
		...checkCorpus(coded),
		...checkOpen(coded),
	);
	const collections = coded.corpus === null ? null : linkCorpus(coded, counts);
	if (collections !== null) problems.push(...checkIssues(coded, collections));
	return { collections, coded, problems };
}

/** The same with each proposal that is whole read as if it were settled, and the others left out. */
function checkShown(raw: RawCorpus, counts: TermCounts | null): Checked {
	let without: ReadonlySet<string> = new Set();
	for (;;) {
		const found = checkRead({ ...raw, drafts: { without } }, counts);
		const broken = brokenDrafts(found.coded.drafts, found.problems);
		if (broken.isSubsetOf(without)) return found;
		without = without.union(broken);
	}
}

/**
 * Loads, parses, checks and links a corpus. Never throws for what stands in its files. Proposals of `npm run draft` are
 * mistakes; where they are shown, each that is whole is read as if it were settled, and the others are left out; where they
 * are tried, all are read so, with what is wrong in them.
 */
export async function loadCorpus(
	files: Files,
	before: ReadBefore | null = null,
	drafts: 'refused' | 'shown' | 'tried' = 'refused',
): Promise<LoadedCorpus> {
	const names = (await files.list('articles')).filter(isRecordName).sort();
	const records: RawRecord[] = [];
	const hashes = new Map<string, string>();
	for (const name of names) {
		const path = files.name(`articles/${name}`);
		const { text: source, unread } = await text(files, `articles/${name}`);
		hashes.set(
			stem(name),
			createHash('sha256')
				.update(source ?? '')
				.digest('hex'),
		);
		records.push(unread === null ? record(path, source ?? '', before) : unreadRecord(path, unread));
	}
	const [corpus, actors, topics, issues] = await Promise.all([
		registry(files, 'corpus.yaml', 'fields'),
		registry(files, 'actors.yaml', 'entries'),
		registry(files, 'topics.yaml', 'entries'),
		optional(files, 'issues.yaml'),
	]);
	const listed = await text(files, 'ids.txt');
	const grouped = await text(files, 'synonyms.yaml');
	const noIds = textProblems(files.name('ids.txt'), listed.text ?? '');
	const ids = { file: files.name('ids.txt'), text: noIds.length > 0 ? '' : (listed.text ?? '').replace(/^\uFEFF/, ''), sha256 };
	const { groups: synonyms, problems: noGroups } = readSynonyms(files.name('synonyms.yaml'), grouped.text);
	const raw = { records, corpus, actors, topics, issues, ids };
	const counts = await termCounts(files);
	const {
		collections,
		coded,
		problems: found,
	} = drafts === 'shown'
		? checkShown(raw, counts)
		: checkRead({ ...raw, drafts: drafts === 'tried' ? { without: new Set() } : null }, counts);
	const covered = await Promise.all([...hashes.keys()].map((article) => readCoverage(files, article)));
	const coverage = covered.flatMap(({ kept }) => kept ?? []);
	const problems = [
		...found,
		...covered.flatMap((one) => one.problems),
		...checkCorpusFigures(coded),
		...(await proseFigures(files, coded)),
		...noGroups,
		...[listed.unread, grouped.unread].filter((one) => one !== null),
		...noIds,
		...(await checkFolder(files, listed.text, noIds.length > 0 || listed.unread !== null)),
		...(await checkAnnexes(files)),
	].sort(byPlace);
	const proved = collections === null || problems.length > 0 ? null : inFigures(withProofs(collections, coverage, hashes));
	const warnings = doubtStatements(coded).sort(byPlace);
	return { collections: proved, coded, records, synonyms, hashes, coverage, problems, warnings };
}

/** The lexicon of reporting cues, empty where the corpus has none, and every mistake in it. Only verify reads it. */
export async function loadCues(files: Files): Promise<{ cues: Cue[]; problems: VFileMessage[] }> {
	const found = await text(files, 'cues.yaml');
	if (found.text === null && found.unread === null) return { cues: [], problems: [] };
	const { file, items, problems } = await registry(files, 'cues.yaml', 'entries');
	const cues = items.flatMap((item) => {
		const result = Cue.safeParse(item.value);
		if (!result.success) problems.push(...zodProblems(file, item, result.error, Cue));
		return result.success ? [result.data] : [];
	});
	return { cues, problems: problems.sort(byPlace) };
}

/** What content/ids.txt says of ids that are no more: which lead on, and where, and which are gone, and why. */
export async function loadMoved(files: Files): Promise<{ renamed: Renamed[]; gone: GoneId[] }> {
	const text = (await files.read('ids.txt')) ?? '';
	return { renamed: renamedIds(text), gone: goneIds(text) };
}

/** A page of the corpus's own prose (`about`, `codebook`) as safe HTML, its figures filled in; null where the folder has none of that name. */
export async function loadProse(
	files: Files,
	name: string,
	link: (path: string) => string,
	fill: (text: string) => string = (text) => text,
): Promise<ProsePage | null> {
	const text = await files.read(`${name}.md`);
	return text === null ? null : prosePage(fill(normal(text)), link);
}

/** One line a problem: `file:line:column  Unexpected X, expected Y  rule`. */
export function reportLine(problem: VFileMessage): string {
	return `${problem.file}:${problem.line}:${problem.column}  ${problem.reason}  ${problem.ruleId}`;
}

/** How many mistakes in how many files. */
function counted(problems: readonly VFileMessage[]): string {
	const files = new Set(problems.map((i) => i.file)).size;
	return `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** The whole report: a line a problem and the count. */
export function report(problems: readonly VFileMessage[]): string {
	return [...problems.map(reportLine), '', counted(problems)].join('\n');
}

/** A line a problem; how to mend stands once for each rule, below its first line. */
function withHelp(problems: readonly VFileMessage[]): string[] {
	const first = new Map(problems.toReversed().map((one) => [one.ruleId, one]));
	return problems.map((one) => (first.get(one.ruleId) === one ? `${reportLine(one)}\n    ${one.note}` : reportLine(one)));
}

/** The report as a terminal and the overlay show it. */
export function reportWithHelp(problems: readonly VFileMessage[]): string {
	return [...withHelp(problems), '', counted(problems)].join('\n');
}

/** What may be wrong, as a terminal shows it; empty where nothing may be. */
export function warningReport(warnings: readonly VFileMessage[]): string {
	return withHelp(warnings)
		.map((line) => `Warning: ${line}`)
		.join('\n');
}
