import { BitReader } from '../format/bits.ts';
import {
	type Card,
	FIELDS,
	type Field,
	KINDS,
	type Kind,
	type Manifest,
	ROLE_NAMES,
	ROLES,
	type Role,
	type Thing,
	unpackTerms,
} from '../format/shape.ts';
import { type Lists, listAt, readDates, readLists, turned } from './lists.ts';

/** Where the files of an index come from. */
export interface Source {
	json<T>(path: string): Promise<T>;
	bytes(path: string): Promise<Uint8Array>;
}

/** An opened index. Postings, things and texts are loaded when they are needed, each file once. */
export class SearchStore {
	readonly terms: readonly string[];
	readonly statements: number;
	readonly things: number;
	readonly synonyms: readonly (readonly string[])[];
	readonly version: string;
	/** The thing and the field of each entry. */
	readonly entryThing: Uint32Array;
	readonly entryField: Uint8Array;
	/** Statements of each thing of a role's kind, and things of each statement; both number things within the kind. */
	readonly linked = new Map<Role, Lists>();
	readonly links = new Map<Role, Lists>();
	readonly earliest: Int32Array;
	readonly latest: Int32Array;
	readonly #source: Source;
	readonly #manifest: Manifest;
	readonly #kindStarts: number[];
	readonly #entries: Lists;
	readonly #shards: (Lists | undefined)[] = [];
	readonly #pending = new Map<string, Promise<void>>();
	readonly #blocks: Thing[][] = [];
	readonly #texts: Card[][] = [];

	private constructor(source: Source, manifest: Manifest, entries: Uint8Array, links: Uint8Array, dates: Uint8Array) {
		this.#source = source;
		this.#manifest = manifest;
		this.terms = unpackTerms(manifest.terms);
		this.statements = manifest.statements;
		this.synonyms = manifest.synonyms;
		this.version = manifest.version;
		this.things = manifest.kinds.reduce((sum, n) => sum + n, 0);
		this.#kindStarts = manifest.kinds.map((_, index) => manifest.kinds.slice(0, index).reduce((sum, n) => sum + n, 0));
		this.entryThing = new Uint32Array(manifest.entries);
		this.entryField = new Uint8Array(manifest.entries);
		const entryReader = new BitReader(entries);
		let entry = 0;
		for (let thing = 0; thing < this.things; thing++) {
			const mask = entryReader.read(FIELDS.length);
			for (let field = 0; field < FIELDS.length; field++)
				if ((mask >> field) & 1) {
					this.entryThing[entry] = thing;
					this.entryField[entry++] = field;
				}
		}
		this.#entries = readLists(entryReader, this.terms.length, manifest.entries);
		const linkReader = new BitReader(links);
		for (const role of ROLE_NAMES) {
			const lists = readLists(linkReader, this.count(ROLES[role]), this.statements);
			this.linked.set(role, lists);
			this.links.set(role, turned(lists, this.statements));
		}
		({ earliest: this.earliest, latest: this.latest } = readDates(new BitReader(dates), this.statements));
	}

	/** Opens the index that a source holds. */
	static async open(source: Source): Promise<SearchStore> {
		const manifest = await source.json<Manifest>('index.json');
		const v = `?v=${manifest.version}`;
		const [entries, links, dates] = await Promise.all(['entries', 'links', 'dates'].map((name) => source.bytes(`${name}.bin${v}`)));
		if (entries === undefined || links === undefined || dates === undefined) throw new Error('three files were asked for');
		const store = new SearchStore(source, manifest, entries, links, dates);
		await store.needThings([0]);
		return store;
	}

	/** How many things there are of a kind. */
	count(kind: Kind): number {
		return this.#manifest.kinds[KINDS.indexOf(kind)] ?? 0;
	}

	/** Number of the first thing of a kind. */
	first(kind: Kind): number {
		return this.#kindStarts[KINDS.indexOf(kind)] ?? 0;
	}

	/** Whether a thing is an outlet: the last of the actors are. */
	isOutlet(thing: number): boolean {
		const end = this.first('actor') + this.count('actor');
		return thing < end && thing >= end - this.#manifest.outlets;
	}

	/** The kind of a thing. */
	kindOf(thing: number): Kind {
		let kind = 0;
		while (kind + 1 < KINDS.length && thing >= (this.#kindStarts[kind + 1] ?? Number.POSITIVE_INFINITY)) kind++;
		return KINDS[kind] ?? 'event';
	}

	/** The field of an entry. */
	fieldOf(entry: number): Field {
		return FIELDS[this.entryField[entry] ?? 0] ?? 'name';
	}

	/** The entries that hold a term. */
	entriesOf(term: number): Uint32Array {
		return listAt(this.#entries, term);
	}

	/** Statements that a thing is linked to by a role. */
	statementsOf(role: Role, thing: number): Uint32Array {
		const lists = this.linked.get(role);
		return lists === undefined ? new Uint32Array() : listAt(lists, thing - this.first(ROLES[role]));
	}

	/** Things that a statement is linked to by a role, by their number within the kind. */
	thingsOf(role: Role, statement: number): Uint32Array {
		const lists = this.links.get(role);
		return lists === undefined ? new Uint32Array() : listAt(lists, statement);
	}

	#once(path: string, load: () => Promise<void>): Promise<void> {
		const pending = this.#pending.get(path) ?? load();
		this.#pending.set(path, pending);
		pending.catch(() => this.#pending.delete(path));
		return pending;
	}

	#shardOf(term: number): number {
		const starts = this.#manifest.shards;
		let shard = 0;
		while (shard + 1 < starts.length && term >= (starts[shard + 1] ?? 0)) shard++;
		return shard;
	}

	/** Loads the postings of some terms. */
	async needTerms(terms: Iterable<number>): Promise<void> {
		const shards = new Set([...terms].map((term) => this.#shardOf(term)).filter((shard) => this.#shards[shard] === undefined));
		await Promise.all(
			[...shards].map((shard) =>
				this.#once(`postings ${shard}`, async () => {
					const bytes = await this.#source.bytes(`postings-${shard}.bin?v=${this.version}`);
					const { shards: starts } = this.#manifest;
					const count = (starts[shard + 1] ?? this.terms.length) - (starts[shard] ?? 0);
					this.#shards[shard] = readLists(new BitReader(bytes), count, this.statements, true);
				}),
			),
		);
	}

	/** Statements whose own words hold a term, doubled, plus one where the heading does; once its postings are loaded. */
	postings(term: number): Uint32Array {
		const shard = this.#shardOf(term);
		const lists = this.#shards[shard];
		return lists === undefined ? new Uint32Array() : listAt(lists, term - (this.#manifest.shards[shard] ?? 0));
	}

	/** Loads what some things are called. */
	async needThings(things: Iterable<number>): Promise<void> {
		const blocks = new Set([...things].map((thing) => Math.floor(thing / this.#manifest.block)));
		await Promise.all(
			[...blocks].map((block) =>
				this.#once(`things ${block}`, async () => {
					this.#blocks[block] = await this.#source.json<Thing[]>(`things/${block}.json?v=${this.version}`);
				}),
			),
		);
	}

	/** A thing, once it is loaded. */
	thing(thing: number): Thing | undefined {
		return this.#blocks[Math.floor(thing / this.#manifest.block)]?.[thing % this.#manifest.block];
	}

	/** The article of a statement, by its number within the kind. */
	articleOf(statement: number): number {
		return this.thingsOf('article', statement)[0] ?? 0;
	}

	/** Loads the texts of some statements, article by article. */
	async needTexts(statements: Iterable<number>): Promise<void> {
		const articles = new Set([...statements].map((statement) => this.articleOf(statement)));
		await Promise.all(
			[...articles].map((article) =>
				this.#once(`texts ${article}`, async () => {
					this.#texts[article] = await this.#source.json<Card[]>(`texts/${article}.json?v=${this.version}`);
				}),
			),
		);
	}

	/** Loads ahead, where they are few, every word and name, and then every text. */
	async needAllOfFew(few: { shards: number; textBytes: number }): Promise<void> {
		const { shards, textBytes } = this.#manifest;
		if (shards.length > few.shards) return;
		await Promise.all([this.needTerms(shards), this.needThings(Array.from({ length: this.things }, (_, thing) => thing))]);
		if (textBytes <= few.textBytes) await this.needTexts(Array.from({ length: this.statements }, (_, s) => s));
	}

	/** What a statement's card says, once its text is loaded. */
	card(statement: number): Card | undefined {
		const article = this.articleOf(statement);
		const [first = 0] = this.statementsOf('article', this.first('article') + article);
		return this.#texts[article]?.[statement - first];
	}
}
