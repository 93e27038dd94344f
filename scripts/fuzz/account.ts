import type { LoadedCorpus } from '../../src/corpus.ts';
import { RULES } from '../../src/rules.ts';
import { countWordsOf, type Tagged, textOf, wordsTagged } from './tagged.ts';

/**
 * The invariant. A good file is taken apart into characters, each with what it was: prose, the value of a field, or
 * grammar. The file is changed, and the corpus is loaded. Then either there is a message, and each message has a known
 * file, a line and column of it, and a known rule; or there is none, and then nothing was lost without one:
 *
 * 1. every word that was the value of a field, and still stands in the file, stands in the fields that were read as
 *    often as in the file (a line that lost its colons and is printed as prose breaks this, and so does a cut value);
 * 2. every word that was prose, and still stands in the file, stands in the prose that was read as often as in the file
 *    (a paragraph that is swallowed by a field, a comment or an attribute breaks this);
 * 3. no word was read that does not stand in the file;
 * 4. the collections hold an entry for every container and line that was read.
 *
 * Of ids.txt, whose lines are no fields, this asks nothing; `unlisted` does.
 *
 * A word of which one half was prose and the other field may be either. Whoever takes out a line takes out its words.
 * A line of a registry that begins with `#` is a remark, whoever puts the sign there.
 */
export function lossesOf(file: string, signs: readonly Tagged[], loaded: LoadedCorpus): string[] {
	if (file === 'ids.txt') return [];
	const record = loaded.records.find((one) => one.file === file);
	const fields = new Map<string, number>();
	const prose = new Map<string, number>();
	const written = textOf(signs);
	if (record === undefined) {
		for (const value of registryOf(file, loaded)) wordsIn(value, fields, written);
	} else {
		wordsIn(record.front?.value, fields, written);
		for (const block of record.blocks) {
			if ('text' in block) countWordsOf(block.text.text, prose);
			if ('body' in block) countWordsOf(block.body.text, prose);
			if ('plain' in block) wordsIn(block.plain.value, fields, written);
			const spans = 'text' in block ? block.text.spans : 'body' in block ? block.body.spans : [];
			for (const { paragraph } of spans) countWordsOf(paragraph ?? '', fields);
		}
	}
	const kept = record === undefined ? withoutRemarks(signs) : signs;
	const all = countWordsOf(written);
	return [
		...missing(wordsTagged(kept, 'field'), fields, 'field'),
		...missing(wordsTagged(kept, 'prose'), prose, 'prose'),
		...[...fields.keys(), ...prose.keys()].filter((word) => !all.has(word)).map((word) => `"${word}" was read and stands nowhere`),
		...uncounted(loaded),
	];
}

/** What was read of a registry. */
function registryOf(file: string, { coded, synonyms }: LoadedCorpus): unknown[] {
	if (file === 'synonyms.yaml') return synonyms;
	const { actors, topics, issues, corpus } = coded;
	const entries = { 'actors.yaml': actors, 'topics.yaml': topics, 'issues.yaml': issues, 'corpus.yaml': corpus === null ? [] : [corpus] };
	return (entries[file as keyof typeof entries] ?? []).map(({ plain }) => plain.value);
}

/** Words of the values of a plain object; a flag that is set is its name. A locator of one run stands in the file once, or on both sides of its sign. */
function wordsIn(value: unknown, into: Map<string, number>, written: string, key = ''): void {
	if (value === true) countWordsOf(key, into);
	else if (typeof value === 'string') countWordsOf(value, into);
	else if (typeof value === 'object' && value !== null) {
		const { start, end } = value as { start?: unknown; end?: unknown };
		for (const [name, inner] of Object.entries(value))
			if (name !== 'end' || start !== end || written.includes(`${String(start)} … ${String(end)}`)) wordsIn(inner, into, written, name);
	}
}

function missing(written: ReadonlyMap<string, number>, read: ReadonlyMap<string, number>, what: string): string[] {
	return [...written].filter(([word, count]) => (read.get(word) ?? 0) < count).map(([word]) => `"${word}" was ${what} and is lost`);
}

/** The characters of a registry without its remarks. */
function withoutRemarks(signs: readonly Tagged[]): Tagged[] {
	const remarks = [...textOf(signs).matchAll(/^[ \t]*#.*$/gm)];
	return signs.filter((_, index) => !remarks.some((r) => index >= r.index && index < r.index + r[0].length));
}

const KEPT = {
	statement: 'statements',
	event: 'events',
	claim: 'claims',
	citation: 'citations',
	inconsistency: 'inconsistencies',
} as const;

/** Whether every block that was read is an entry of the collections. */
function uncounted({ records, collections }: LoadedCorpus): string[] {
	const blocks = records.flatMap((record) => record.blocks);
	return (Object.keys(KEPT) as (keyof typeof KEPT)[]).flatMap((kind) => {
		const read = blocks.filter((block) => block.kind === kind).length;
		const kept = (collections?.[KEPT[kind]].length ?? 0) + leftOf(kind, collections);
		return read === kept ? [] : [`${read} of ${kind} were read and ${kept} kept`];
	});
}

/** What was withdrawn, and what goes with it: kept, and no longer listed. */
function leftOf(kind: keyof typeof KEPT, collections: LoadedCorpus['collections']): number {
	if (kind === 'statement') return collections?.withdrawn.length ?? 0;
	return collections?.idle.filter((one) => one.section === KEPT[kind]).length ?? 0;
}

/** Ids that stood in the list of published ids, are published still, and stand there no more. */
export function unlisted(before: string, after: string, { collections }: LoadedCorpus): string[] {
	const idsOf = (text: string) => text.split('\n').flatMap((line) => (line.startsWith('#') ? [] : (line.split(' ')[0] ?? [])));
	const [listed, still] = [new Set(idsOf(before)), new Set(idsOf(after))];
	return (collections?.statements ?? []).flatMap(({ id }) =>
		listed.has(id) && !still.has(id) ? [`${id} is published and listed no more`] : [],
	);
}

/** What is wrong with the messages of a corpus: a file, place or rule that is none. `texts` are the files by name. */
export function misplaced(loaded: LoadedCorpus, texts: ReadonlyMap<string, string>): string[] {
	return loaded.problems.flatMap(({ file, line, column, ruleId, reason }) => {
		const lines = texts
			.get(file ?? '')
			?.replace(/^\uFEFF/, '')
			.split(/\r\n?|\n/);
		const here = lines?.[(line ?? 0) - 1];
		const inside = here !== undefined && column !== undefined && column >= 1 && column <= here.length + 1;
		const known = Object.hasOwn(RULES, ruleId ?? '') && /^Unexpected .+, expected .+/s.test(reason);
		return inside && known ? [] : [`${file}:${line}:${column} ${ruleId}: ${reason}`];
	});
}
