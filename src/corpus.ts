import type { VFileMessage } from 'vfile-message';
import { checkCorpus } from './model/check-corpus.ts';
import { checkIds } from './model/check-ids.ts';
import { checkReferences } from './model/check-references.ts';
import { checkStatements } from './model/check-statements.ts';
import { type CodedCorpus, codeCorpus, type RawRegistry } from './model/coded.ts';
import type { Collections } from './model/collections.ts';
import { linkCorpus } from './model/link.ts';
import { type RawRecord, readRecord } from './record/read.ts';
import { readYaml } from './record/yaml.ts';

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
	issues: VFileMessage[];
}

const parsed = new Map<string, { text: string; record: RawRecord }>();

function record(name: string, text: string): RawRecord {
	const before = parsed.get(name);
	// Checking writes into the plain values, so a record that is used again starts from a fresh parse only when its text changed.
	if (before?.text === text) return before.record;
	const fresh = readRecord(name, text);
	parsed.set(name, { text, record: fresh });
	return fresh;
}

async function registry(files: Files, path: string): Promise<RawRegistry> {
	const text = (await files.read(path)) ?? '';
	return { file: files.name(path), ...readYaml(files.name(path), text) };
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
	return (
		(a.file ?? '').localeCompare(b.file ?? '', 'en') ||
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		a.reason.localeCompare(b.reason, 'en')
	);
}

/** Loads, parses, checks and links a corpus. Never throws for what stands in its files. */
export async function loadCorpus(files: Files): Promise<LoadedCorpus> {
	const names = (await files.list('articles')).filter((name) => name.endsWith('.md')).sort();
	const records: RawRecord[] = [];
	for (const name of names) {
		const path = `articles/${name}`;
		records.push(record(files.name(path), (await files.read(path)) ?? ''));
	}
	const [corpus, actors, topics] = await Promise.all(['corpus.yaml', 'actors.yaml', 'topics.yaml'].map((path) => registry(files, path)));
	if (corpus === undefined || actors === undefined || topics === undefined) throw new Error('three registries were asked for');
	const ids = { file: files.name('ids.txt'), text: (await files.read('ids.txt')) ?? '' };
	const { coded, issues } = codeCorpus({ records, corpus, actors, topics, ids });
	issues.push(...checkReferences(coded), ...checkIds(coded, ids), ...checkStatements(coded), ...checkCorpus(coded));
	issues.sort(byPlace);
	return { collections: issues.length > 0 ? null : linkCorpus(coded), coded, records, issues };
}

/** One line an issue: `file:line:column  Unexpected X, expected Y  rule`. */
export function reportLine(issue: VFileMessage): string {
	return `${issue.file}:${issue.line}:${issue.column}  ${issue.reason}  ${issue.ruleId}`;
}

/** The whole report: a line an issue and the count. */
export function report(issues: readonly VFileMessage[]): string {
	const files = new Set(issues.map((i) => i.file)).size;
	const count = `${issues.length} ${issues.length === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}`;
	return [...issues.map(reportLine), '', count].join('\n');
}
