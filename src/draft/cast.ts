import type { Actor } from '../schema/actor.ts';
import { wordsOf } from '../text/words.ts';

/** Somebody or something that may speak in a text: an actor of the registry, or one that it lacks. */
export interface CastMember {
	id: string;
	name: string;
	kind: Actor['kind'];
	/** In the registry already. */
	registered: boolean;
	/** Has a name of its own. */
	named: boolean;
	/** Words by which the text and the registry describe it, lower case: posts, trades, peoples. */
	described: Set<string>;
	/** Speaks for several, as *they*. */
	plural: boolean;
}

const CYRILLIC: ReadonlyMap<string, string> = new Map(
	'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g'
		.split(' ')
		.map((pair) => [pair[0] ?? '', pair.slice(2)]),
);

/** An id of words: Latin letters in lower case, joined by hyphens, Cyrillic spelt out; `x` where no letter is left. */
export function idOf(text: string): string {
	const plain = [...text.toLowerCase()]
		.map((letter) => CYRILLIC.get(letter) ?? letter)
		.join('')
		.normalize('NFKD')
		.replace(/[’']s\b/gu, '')
		.replace(/\p{M}|[’']/gu, '')
		.toLowerCase();
	const id = plain
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.replace(/^(\d)/, 'n$1');
	return id === '' ? 'x' : id.slice(0, 60).replace(/-+$/, '');
}

/** A Cyrillic word without the ending of its case, so that *Китауры* is *Китаура*; other words as they are. */
function caseless(name: string): string {
	return name.replace(
		/(?<=\p{Script=Cyrillic}{3})(?:ами|ями|ого|его|ому|ему|ой|ей|ою|ею|ым|им|ом|ем|ов|ев|ах|ях|ам|ям|[ыиуюаяеёой])(?!\p{L})/gu,
		'',
	);
}

const PLURAL: ReadonlySet<Actor['kind']> = new Set(['group']);

/** Everybody who has been met in a text, and everybody of the registry. */
export class Cast {
	readonly #byId = new Map<string, CastMember>();
	readonly #byName = new Map<string, CastMember>();
	readonly #caseless = new Map<string, CastMember>();
	readonly met: CastMember[] = [];

	constructor(actors: readonly Actor[]) {
		for (const actor of actors) {
			const figure: CastMember = {
				id: actor.id,
				name: actor.name,
				kind: actor.kind,
				registered: true,
				named: actor.named,
				described: new Set(actor.posts.flatMap((post) => wordsOf(post.title))),
				plural: PLURAL.has(actor.kind),
			};
			this.#byId.set(actor.id, figure);
			for (const name of [actor.name, ...actor.names.map((n) => n.name), ...actor.aliases]) this.#name(name, figure);
		}
		for (const figure of [...this.#byId.values()]) this.#surname(figure);
	}

	/** Names that can be looked for in a text, the longest first. */
	names(): string[] {
		return [...this.#byName.keys()].sort((a, b) => b.length - a.length);
	}

	/** Whoever has this name; null where nobody has it. */
	named(name: string): CastMember | null {
		const plain = name.replace(/\s+/g, ' ');
		const found = this.#byName.get(plain) ?? this.#byName.get(plain.replaceAll('’', "'"));
		return found ?? (/\p{Script=Cyrillic}/u.test(name) ? this.#caseless.get(caseless(plain)) : undefined) ?? null;
	}

	/** Whoever has this id; null where nobody has it. */
	of(id: string): CastMember | null {
		return this.#byId.get(id) ?? null;
	}

	/** Somebody whom the registry lacks, made where first met. */
	introduce(name: string, kind: Actor['kind'], isNamed = true): CastMember {
		const known = this.named(name);
		if (known !== null) return known;
		const own = idOf(name);
		// A name in a script that gives no id is nobody else's.
		const id = own === 'x' ? `actor-${this.#byId.size + 1}` : own;
		const same = this.#byId.get(id);
		if (same !== undefined) {
			this.#name(name, same);
			return same;
		}
		const figure: CastMember = { id, name, kind, registered: false, named: isNamed, described: new Set(), plural: kind === 'group' };
		this.#byId.set(id, figure);
		this.#name(name, figure);
		if (isNamed) this.#surname(figure);
		// *Northland’s Fisheries Ministry* is *the Fisheries Ministry* further on.
		const short = name.split(/\s+/).slice(1);
		if (short.length > 1 && kind !== 'person' && kind !== 'group') this.#name(short.join(' '), figure);
		return figure;
	}

	/** Notes that somebody has been met, last of all. */
	meet(figure: CastMember): void {
		const at = this.met.indexOf(figure);
		if (at !== -1) this.met.splice(at, 1);
		this.met.push(figure);
	}

	#name(name: string, figure: CastMember): void {
		const plain = name.replace(/\s+/g, ' ').trim();
		if (plain.length > 1 && !this.#byName.has(plain)) this.#byName.set(plain, figure);
		if (/\p{Script=Cyrillic}/u.test(plain) && !this.#caseless.has(caseless(plain))) this.#caseless.set(caseless(plain), figure);
	}

	/** The last word of a person's name means that person, where it means nobody else. */
	#surname(figure: CastMember): void {
		if (figure.kind !== 'person' || !figure.named) return;
		const parts = figure.name.split(/\s+/);
		const last = parts.at(-1) ?? '';
		if (parts.length > 1 && last.length > 2 && /^\p{Lu}/u.test(last)) this.#name(last, figure);
	}
}
