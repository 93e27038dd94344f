import { BitReader } from '../format/bits.ts';
import { KINDS, type Kind, ROLE_NAMES, ROLES, type Role, THING_FIELDS, type ThingField } from '../format/kinds.ts';
import { type FoundCard, type Manifest, type NameRecord, type Thing, type ThingBlock, unpackTerms } from '../format/shape.ts';
import { readIndex } from './index-files.ts';
import { GroupedLists, type Lists, listAt, readDates, readLists, turned } from './lists.ts';
import { type IndexSource, readBytes, readSealedJson } from './source.ts';

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
	readonly earliest: Int32Array;
	readonly latest: Int32Array;
	readonly #source: IndexSource;
	readonly #manifest: Manifest;
	readonly #kindStarts: number[];
	readonly #entries: GroupedLists;
	readonly #roles: ReadonlyMap<Role, Uint8Array>;
	/** Statements of each thing of a role's kind, and things of each statement, once asked for; both number things within the kind. */
	readonly #linked = new Map<Role, Lists>();
	readonly #links = new Map<Role, Lists>();
	readonly #shards: (GroupedLists | undefined)[] = [];
	readonly #pending = new Map<string, Promise<void>>();
	readonly #blocks: ThingBlock[] = [];
	readonly #texts: FoundCard[][] = [];

	private constructor(source: IndexSource, manifest: Manifest, [masks, entries, dates, ...roles]: readonly Uint8Array[]) {
		if (masks === undefined || entries === undefined || dates === undefined) throw new Error('index.bin has too few parts');
		this.#source = source;
		this.#manifest = manifest;
		this.#blocks[0] = manifest.first;
		this.terms = unpackTerms(manifest.terms);
		this.statements = manifest.statements;
		this.synonyms = manifest.synonyms;
		this.version = manifest.version;
		this.things = manifest.kinds.reduce((sum, n) => sum + n, 0);
		this.#kindStarts = manifest.kinds.map((_, index) => manifest.kinds.slice(0, index).reduce((sum, n) => sum + n, 0));
		this.entryThing = new Uint32Array(manifest.entries);
		this.entryField = new Uint8Array(manifest.entries);
		const maskReader = new BitReader(masks);
		let entry = 0;
		for (let thing = 0; thing < this.things; thing++) {
			const mask = maskReader.read(THING_FIELDS.length);
			for (let field = 0; field < THING_FIELDS.length; field++)
				if ((mask >> field) & 1) {
					this.entryThing[entry] = thing;
					this.entryField[entry++] = field;
				}
		}
		this.#entries = new GroupedLists(entries, this.terms.length, manifest.entries);
		this.#roles = new Map(ROLE_NAMES.map((role, at) => [role, roles[at] ?? new Uint8Array()]));
		({ earliest: this.earliest, latest: this.latest } = readDates(new BitReader(dates), this.statements));
	}

	/** Opens the index that a source holds. */
	static async open(source: IndexSource): Promise<SearchStore> {
		const { manifest, parts } = await readIndex(source);
		return new SearchStore(source, manifest, parts);
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
	fieldOf(entry: number): ThingField {
		return THING_FIELDS[this.entryField[entry] ?? 0] ?? 'name';
	}

	/** The entries that hold a term. */
	entriesOf(term: number): Uint32Array {
		return this.#entries.at(term);
	}

	/** Statements that a thing is linked to by a role. */
	statementsOf(role: Role, thing: number): Uint32Array {
		return listAt(this.#linkedBy(role), thing - this.first(ROLES[role]));
	}

	#linkedBy(role: Role): Lists {
		const known = this.#linked.get(role);
		if (known !== undefined) return known;
		const lists = readLists(new BitReader(this.#roles.get(role) ?? new Uint8Array()), this.count(ROLES[role]), this.statements);
		this.#linked.set(role, lists);
		return lists;
	}

	/** The things that every statement is linked to by a role, by their number within the kind. */
	linksOf(role: Role): Lists {
		const known = this.#links.get(role);
		if (known !== undefined) return known;
		const lists = turned(this.#linkedBy(role), this.statements);
		this.#links.set(role, lists);
		return lists;
	}

	/** Things that a statement is linked to by a role, by their number within the kind. */
	thingsOf(role: Role, statement: number): Uint32Array {
		return listAt(this.linksOf(role), statement);
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
					const bytes = await readBytes(this.#source, `postings-${shard}.bin?v=${this.version}`);
					const { shards: starts } = this.#manifest;
					const count = (starts[shard + 1] ?? this.terms.length) - (starts[shard] ?? 0);
					this.#shards[shard] = new GroupedLists(bytes, count, this.statements, true);
				}),
			),
		);
	}

	/** Statements whose own words hold a term, doubled, plus one where the heading does; once its postings are loaded. */
	postings(term: number): Uint32Array {
		const shard = this.#shardOf(term);
		return this.#shards[shard]?.at(term - (this.#manifest.shards[shard] ?? 0)) ?? new Uint32Array();
	}

	#blockOf(thing: number): number {
		const after = thing - this.#manifest.first.things.length;
		return after < 0 ? 0 : 1 + Math.floor(after / this.#manifest.block);
	}

	#placeOf(thing: number): number {
		const after = thing - this.#manifest.first.things.length;
		return after < 0 ? thing : after % this.#manifest.block;
	}

	/** Loads what some things are called. */
	async needThings(things: Iterable<number>): Promise<void> {
		const of = [...things].filter((thing) => thing < this.things).map((thing) => this.#blockOf(thing));
		const blocks = new Set(of.filter((block) => this.#blocks[block] === undefined));
		await Promise.all(
			[...blocks].map((block) =>
				this.#once(`things ${block}`, async () => {
					this.#blocks[block] = await readSealedJson<ThingBlock>(this.#source, `things/${block}.json?v=${this.version}`);
				}),
			),
		);
	}

	/** A thing, once it is loaded. */
	thing(thing: number): Thing | undefined {
		return this.#blocks[this.#blockOf(thing)]?.things[this.#placeOf(thing)];
	}

	/** A thing's record of the Fuse index, once it is loaded. */
	record(thing: number): NameRecord | undefined {
		return this.#blocks[this.#blockOf(thing)]?.records[this.#placeOf(thing)];
	}

	/** What a thing is called in a field, once it is loaded. */
	texts(thing: number, field: ThingField): string[] {
		const texts = this.record(thing)?.$[THING_FIELDS.indexOf(field)] ?? [];
		return (Array.isArray(texts) ? texts : [texts]).map(({ v }) => v);
	}

	/** The article of a statement, by its number within the kind. */
	articleOf(statement: number): number {
		return this.thingsOf('article', statement)[0] ?? 0;
	}

	/** Loads the texts of some statements, article by article. */
	async needTexts(statements: Iterable<number>): Promise<void> {
		const of = [...statements].map((statement) => this.articleOf(statement));
		const articles = new Set(of.filter((article) => this.#texts[article] === undefined));
		await Promise.all(
			[...articles].map((article) =>
				this.#once(`texts ${article}`, async () => {
					this.#texts[article] = await readSealedJson<FoundCard[]>(this.#source, `texts/${article}.json?v=${this.version}`);
				}),
			),
		);
	}

	/** Loads ahead, where they are few, every word; and of a small corpus everything. */
	async needFew(few: { shards: number; textBytes: number }): Promise<void> {
		const { shards, textBytes } = this.#manifest;
		if (shards.length > few.shards) return;
		const small = textBytes <= few.textBytes;
		const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
		await Promise.all([
			this.needTerms(shards),
			...(small ? [this.needThings(numbers(this.things)), this.needTexts(numbers(this.statements))] : []),
		]);
	}

	/** Loads ahead, where they are few, every name. */
	async needNames(few: { shards: number }): Promise<void> {
		if (this.#manifest.shards.length <= few.shards) await this.needThings(Array.from({ length: this.things }, (_, thing) => thing));
	}

	/** What a statement's card says, once its text is loaded. */
	card(statement: number): FoundCard | undefined {
		const article = this.articleOf(statement);
		const [first = 0] = this.statementsOf('article', this.first('article') + article);
		return this.#texts[article]?.[statement - first];
	}
}
