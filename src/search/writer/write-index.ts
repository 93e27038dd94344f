import { dayNumber } from '../../text/item.ts';
import { BitWriter } from '../format/bits.ts';
import { GroupWriter } from '../format/groups.ts';
import { KIND_ROWS, KINDS, ROLE_NAMES, ROLES, type Role, THING_FIELDS } from '../format/kinds.ts';
import { openJson, sealBytes, sealJson, sumOf } from '../format/sealed.ts';
import { type Fields, FLAGGED, type FoundCard, type Manifest, packTerms, type Thing, type ThingBlock } from '../format/shape.ts';
import { indexTerms } from '../query/tokens.ts';
import { nameRecords } from './names.ts';

/** A thing with the texts by which it is found. */
export interface NamedThing extends Thing {
	fields: Fields;
}

/** A statement as the index takes it: its heading and its other words, its links by number of the thing, its bounds, its card. */
export interface SearchStatement {
	heading: string;
	words: string[];
	links: Partial<Record<Role, number[]>>;
	earliest: string | null;
	latest: string | null;
	card: FoundCard;
}

/** All that is searched. Things stand kind by kind in the order of `KINDS`, statements article by article. */
export interface SearchCorpus {
	things: NamedThing[];
	/** How many of the last actors are outlets. */
	outlets: number;
	statements: SearchStatement[];
	synonyms: string[][];
}

/** The files of the index by path, each with its own sum. `index.json` and `index.bin` are read first. */
export type SearchFiles = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

const BLOCK = 256;
/** A shard of postings ends after so many bytes. */
const SHARD = 192 * 1024;

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function addTo(postings: Map<string, number[]>, terms: Iterable<string>, at: number): void {
	for (const term of terms) {
		const list = postings.get(term);
		if (list === undefined) postings.set(term, [at]);
		else if (list.at(-1) !== at) list.push(at);
	}
}

/** Entries: a byte a thing that says which fields it has, then each term's entries. */
function writeEntries(things: readonly NamedThing[]): { postings: Map<string, number[]>; masks: number[]; count: number } {
	const postings = new Map<string, number[]>();
	let count = 0;
	const masks = things.map((thing) => {
		let mask = 0;
		THING_FIELDS.forEach((field, bit) => {
			const texts = thing.fields[field] ?? [];
			if (texts.length === 0) return;
			mask |= 1 << bit;
			const terms = indexTerms(texts);
			// The id as one word, so that a link's `by=` finds its thing by the same dictionary.
			if (thing.path !== null && thing.kind !== 'event' && mask === 1 << bit) terms.add(thing.id.replaceAll('-', ''));
			addTo(postings, terms, count++);
		});
		return mask;
	});
	return { postings, masks, count };
}

/** Postings: each term's statements, and for words that are not rare the places in that list of those whose heading holds it. */
function writeShards(
	terms: readonly string[],
	postings: ReadonlyMap<string, number[]>,
	heads: ReadonlyMap<string, ReadonlySet<number>>,
	limit: number,
) {
	const shards: Uint8Array<ArrayBuffer>[] = [];
	const starts: number[] = [];
	let groups = new GroupWriter();
	terms.forEach((term, index) => {
		if (starts.length === shards.length) starts.push(index);
		const list = postings.get(term) ?? [];
		groups.add((writer) => {
			writer.list(list, limit);
			if (list.length < FLAGGED) return;
			const inHeading = list.flatMap((statement, at) => (heads.get(term)?.has(statement) === true ? [at] : []));
			writer.list(inHeading, list.length);
		});
		if (groups.size < SHARD && index < terms.length - 1) return;
		shards.push(groups.bytes());
		groups = new GroupWriter();
	});
	return { shards, starts };
}

/** The statements that each thing is linked to, thing by thing: a part of the file a role. */
function writeLinks({ things, statements }: SearchCorpus): Uint8Array<ArrayBuffer>[] {
	return ROLE_NAMES.map((role) => {
		const writer = new BitWriter();
		const lists = new Map<number, number[]>();
		statements.forEach((statement, at) => {
			for (const thing of new Set(statement.links[role])) {
				const list = lists.get(thing);
				if (list === undefined) lists.set(thing, [at]);
				else list.push(at);
			}
		});
		things.forEach((thing, at) => {
			if (thing.kind === ROLES[role]) writer.list(lists.get(at) ?? [], statements.length);
		});
		return writer.bytes();
	});
}

/** Bounds of each statement: whether each is known, the earliest against the one before, the latest against the earliest. */
function writeDates(statements: readonly SearchStatement[]): Uint8Array<ArrayBuffer> {
	const writer = new BitWriter();
	let before = 0;
	for (const { earliest, latest } of statements) {
		const from = earliest === null ? null : dayNumber(earliest);
		const to = latest === null ? null : dayNumber(latest);
		writer.write((from === null ? 0 : 2) | (to === null ? 0 : 1), 2);
		const first = from ?? to;
		if (first === null) continue;
		const step = first - before;
		writer.gamma((step < 0 ? -2 * step - 1 : 2 * step) + 1);
		if (from !== null && to !== null) writer.gamma(Math.max(0, to - from) + 1);
		before = first;
	}
	return writer.bytes();
}

function textsByArticle({ things, statements }: SearchCorpus): FoundCard[][] {
	const first = things.findIndex((thing) => thing.kind === 'article');
	const texts: FoundCard[][] = things.filter((thing) => thing.kind === 'article').map(() => []);
	for (const { links, card } of statements) texts[(links.article?.[0] ?? first) - first]?.push(card);
	return texts;
}

/** Things without the texts that found them, in blocks with their part of the Fuse index, which holds those: coded values first. */
function writeBlocks(things: readonly NamedThing[]): [ThingBlock, ...ThingBlock[]] {
	const records = nameRecords(things);
	const block = (from: number, to: number): ThingBlock => ({
		things: things.slice(from, to).map(({ kind, id, label, note, path }) => ({ kind, id, label, note, path })),
		records: records.slice(from, to),
	});
	const coded = things.filter(({ kind }) => KIND_ROWS[kind].coded === true).length;
	const others = Array.from({ length: Math.ceil((things.length - coded) / BLOCK) }, (_, at) => coded + at * BLOCK);
	return [block(0, coded), ...others.map((from) => block(from, from + BLOCK))];
}

/** Writes the index of a corpus. The same corpus gives the same bytes. */
export function writeIndex(corpus: SearchCorpus): SearchFiles {
	const { things, statements, synonyms } = corpus;
	const own = new Map<string, number[]>();
	const heads = new Map<string, Set<number>>();
	statements.forEach(({ heading, words }, at) => {
		addTo(own, indexTerms([heading, ...words]), at);
		for (const term of indexTerms([heading])) heads.set(term, (heads.get(term) ?? new Set()).add(at));
	});
	const entries = writeEntries(things);
	const terms = [...new Set([...own.keys(), ...entries.postings.keys()])].sort(compare);
	const { shards, starts } = writeShards(terms, own, heads, statements.length);
	const masks = new BitWriter();
	for (const mask of entries.masks) masks.write(mask, THING_FIELDS.length);
	const entryLists = new GroupWriter();
	for (const term of terms) entryLists.add((writer) => writer.list(entries.postings.get(term) ?? [], entries.count));
	const [first, ...blocks] = writeBlocks(things);
	const texts = textsByArticle(corpus);
	const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
	for (const [at, shard] of shards.entries()) files.set(`postings-${at}.bin`, sealBytes(shard));
	for (const [at, block] of blocks.entries()) files.set(`things/${at + 1}.json`, sealJson(block));
	for (const [at, cards] of texts.entries()) files.set(`texts/${at}.json`, sealJson(cards));
	const parts = [masks.bytes(), entryLists.bytes(), writeDates(statements), ...writeLinks(corpus)];
	const manifest: Omit<Manifest, 'version'> = {
		parts: parts.map((part) => part.length),
		statements: statements.length,
		kinds: KINDS.map((kind) => things.filter((thing) => thing.kind === kind).length),
		outlets: corpus.outlets,
		entries: entries.count,
		block: BLOCK,
		shards: starts,
		terms: packTerms(terms),
		synonyms,
		textBytes: texts.reduce((sum, cards) => sum + JSON.stringify(cards).length, 0),
		first,
	};
	const version = versionOf([JSON.stringify(manifest), ...parts, ...files.values()]);
	files.set('index.json', sealJson({ version, ...manifest }));
	files.set('index.bin', sealBytes(Buffer.concat([new TextEncoder().encode(version), ...parts])));
	return files;
}

/** The version of an index, as its first file tells it. */
export function indexVersion(files: SearchFiles): string {
	const { version } = openJson(new TextEncoder().encode(String(files.get('index.json')))) as Manifest;
	return version;
}

/** Tells one index from another: whatever is read after the first files is asked for under it. */
function versionOf(parts: readonly (string | Uint8Array)[]): string {
	const bytes = (part: string | Uint8Array) => (typeof part === 'string' ? new TextEncoder().encode(part) : part);
	return parts
		.reduce<number>((sum, part) => sumOf(bytes(part), sum), 0x811c9dc5)
		.toString(16)
		.padStart(8, '0');
}
