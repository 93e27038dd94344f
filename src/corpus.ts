import type { VFileMessage } from 'vfile-message';
import { type CodedCorpus, codeCorpus } from './model/check/coded.ts';
import { checkCorpus } from './model/check/corpus.ts';
import { brokenDrafts, checkOpen } from './model/check/drafts.ts';
import { checkIds } from './model/check/ids.ts';
import { checkReferences } from './model/check/references.ts';
import { checkStatements } from './model/check/statements.ts';
import { zodProblems } from './model/check/zod-problems.ts';
import type { Collections } from './model/link/collections.ts';
import { linkCorpus } from './model/link/link.ts';
import { type ProsePage, prosePage } from './record/prose-page.ts';
import { type RawRecord, readRecord } from './record/read.ts';
import { type RawRegistry, readRegistry } from './record/registry.ts';
import { readSynonyms } from './record/synonyms.ts';
import { Cue } from './schema/cue.ts';

/** How the corpus reaches its files; paths are relative to the content folder. */
export interface Files {
	/** Text of one file; null where there is none. */
	read(path: string): Promise<string | null>;
	/** File names in a folder. */
	list(folder: string): Promise<string[]>;
	/** What a path is called in reports. */
	name(path: string): string;
}

/** A whole corpus: linked collections where nothing is wrong, and every mistake of every file, sorted by place. */
export interface LoadedCorpus {
	collections: Collections | null;
	coded: CodedCorpus;
	/** The records as they are written, block by block, with the place of every word. */
	records: RawRecord[];
	/** Groups of words that mean the same to somebody who searches. */
	synonyms: string[][];
	problems: VFileMessage[];
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

async function registry(files: Files, path: string, shape: 'fields' | 'entries'): Promise<RawRegistry> {
	return readRegistry(files.name(path), await files.read(path), shape);
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
	return (
		(a.file ?? '').localeCompare(b.file ?? '', 'en') ||
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		a.reason.localeCompare(b.reason, 'en')
	);
}

/**
 * Loads, parses, checks and links a corpus. Never throws for what stands in its files. Proposals of `npm run draft` are
 * mistakes; where they are shown, each that is whole is read as if it were settled, and the others are left out.
 */
export async function loadCorpus(
	files: Files,
	before: ReadBefore | null = null,
	drafts: 'refused' | 'shown' = 'refused',
): Promise<LoadedCorpus> {
	const names = (await files.list('articles')).filter((name) => name.endsWith('.md')).sort();
	const records: RawRecord[] = [];
	for (const name of names) {
		const path = `articles/${name}`;
		records.push(record(files.name(path), (await files.read(path)) ?? '', before));
	}
	const [corpus, actors, topics] = await Promise.all([
		registry(files, 'corpus.yaml', 'fields'),
		registry(files, 'actors.yaml', 'entries'),
		registry(files, 'topics.yaml', 'entries'),
	]);
	const ids = { file: files.name('ids.txt'), text: (await files.read('ids.txt')) ?? '' };
	const { groups: synonyms, problems: noGroups } = readSynonyms(files.name('synonyms.yaml'), await files.read('synonyms.yaml'));
	const check = (without: ReadonlySet<string>) => {
		const { coded, problems: misread } = codeCorpus({
			records,
			corpus,
			actors,
			topics,
			ids,
			drafts: drafts === 'shown' ? { without } : null,
		});
		const found = [
			...checkReferences(coded),
			...checkIds(coded, ids),
			...checkStatements(coded),
			...checkCorpus(coded),
			...checkOpen(coded),
		];
		return { coded, problems: [...misread, ...noGroups, ...found].sort(byPlace) };
	};
	let without = new Set<string>();
	let { coded, problems } = check(without);
	while (drafts === 'shown') {
		const broken = brokenDrafts(coded.drafts, problems);
		if ([...broken].every((key) => without.has(key))) break;
		without = new Set([...without, ...broken]);
		({ coded, problems } = check(without));
	}
	return { collections: problems.length > 0 ? null : linkCorpus(coded), coded, records, synonyms, problems };
}

/** The lexicon of reporting cues, empty where the corpus has none, and every mistake in it. Only verify reads it. */
export async function loadCues(files: Files): Promise<{ cues: Cue[]; problems: VFileMessage[] }> {
	if ((await files.read('cues.yaml')) === null) return { cues: [], problems: [] };
	const { file, items, problems } = await registry(files, 'cues.yaml', 'entries');
	const cues = items.flatMap((item) => {
		const result = Cue.safeParse(item.value);
		if (!result.success) problems.push(...zodProblems(file, item, result.error, Cue));
		return result.success ? [result.data] : [];
	});
	return { cues, problems: problems.sort(byPlace) };
}

/** A page of the corpus's own prose (`about`, `codebook`) as safe HTML; null where the folder has none of that name. */
export async function loadProse(files: Files, name: string, link: (path: string) => string): Promise<ProsePage | null> {
	const text = await files.read(`${name}.md`);
	return text === null ? null : prosePage(text, link);
}

/** One line a problem: `file:line:column  Unexpected X, expected Y  rule`. */
export function reportLine(problem: VFileMessage): string {
	return `${problem.file}:${problem.line}:${problem.column}  ${problem.reason}  ${problem.ruleId}`;
}

/** The whole report: a line a problem and the count. */
export function report(problems: readonly VFileMessage[]): string {
	const files = new Set(problems.map((i) => i.file)).size;
	const count = `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}`;
	return [...problems.map(reportLine), '', count].join('\n');
}
