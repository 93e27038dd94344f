import type { Cast, CastMember } from './cast.ts';
import { BODIES, GROUPS, ROLE_NOUNS } from './english.ts';
import type { Mention } from './mention-kind.ts';
import type { TaggedToken } from './token.ts';

/** Whom the text has spoken of last, and who said the last thing. */
export interface Memory {
	/** People in the order in which they were last named. */
	cast: Cast;
	/** Speakers of the last statement. */
	speakers: readonly CastMember[];
}

const FIRMS = new Set([
	'company',
	'organisation',
	'organization',
	'group',
	'bank',
	'institute',
	'association',
	'union',
	'utility',
	'corporation',
]);
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|both)$/;
/** Words for one trade or rank: whoever is one may be called another. */
const KIN: readonly (readonly string[])[] = [
	['diplomat', 'envoy', 'ambassador', 'consul', 'd’affaires', "d'affaires", 'attaché', 'attache', 'negotiator', 'affaires', 'charge'],
	[
		'official',
		'officer',
		'spokesman',
		'spokeswoman',
		'spokesperson',
		'minister',
		'secretary',
		'director',
		'deputy',
		'adviser',
		'advisor',
		'aide',
		'head',
		'chief',
		'commissioner',
	],
	['leader', 'president', 'premier', 'minister', 'chancellor', 'chairman', 'king', 'head', 'governor', 'mayor'],
	['politician', 'lawmaker', 'legislator', 'senator', 'mp', 'congressman', 'congresswoman', 'deputy', 'president', 'minister'],
	[
		'expert',
		'analyst',
		'scholar',
		'professor',
		'researcher',
		'fellow',
		'economist',
		'historian',
		'scientist',
		'lecturer',
		'academic',
		'director',
	],
	['commander', 'general', 'admiral', 'colonel', 'marshal', 'captain', 'officer'],
	['author', 'writer', 'columnist', 'journalist', 'correspondent', 'editor', 'reporter'],
	['minister', 'premier', 'pm'],
];

function isCalled(figure: CastMember, head: string): number {
	if (figure.described.has(head)) return 2;
	return KIN.some((kin) => kin.includes(head) && kin.some((word) => figure.described.has(word))) ? 1 : 0;
}

function lastWhere(memory: Memory, test: (figure: CastMember) => boolean): CastMember | null {
	return memory.cast.met.findLast(test) ?? null;
}

const isPerson = (figure: CastMember) => figure.kind === 'person';

/** Who a pronoun means: the person, the several or the body named last. */
function ofPronoun(head: string, memory: Memory): CastMember[] {
	if (head === 'they') {
		if (memory.speakers.length > 1) return [...memory.speakers];
		const several = lastWhere(memory, (f) => f.plural);
		return several === null ? [...memory.speakers] : [several];
	}
	const one = head === 'it' ? lastWhere(memory, (f) => !isPerson(f) && !f.plural) : lastWhere(memory, isPerson);
	return one === null ? [] : [one];
}

/** Who a description means: somebody met who is called so, or somebody whom the text does not name. */
function ofDescription(one: Mention, tokens: readonly TaggedToken[], text: string, memory: Memory): CastMember[] {
	// *Neither denies that …*: the two last spoken of.
	if (one.head === 'neither') return memory.speakers.length > 1 ? [...memory.speakers] : memory.cast.met.slice(-2);
	const words = tokens.slice(one.from, one.to + 1);
	const leads = words.findIndex(
		(t) =>
			t.tag !== 'DET' &&
			!/^(?:the|these|those|this|one|two|three|four|several|some|many|his|her|its|their|other|a|an|both|all|now)$/.test(t.lower),
	);
	const rest = words.slice(Math.max(0, leads));
	const bare = /^(?:many|some|most|others|several|few)$/.test(one.head);
	const name = text.slice((bare ? words[0] : rest[0])?.start ?? 0, words.at(-1)?.end ?? 0);
	const lead = words[0]?.lower ?? '';
	const definite = DEFINITE.test(lead);
	const known = memory.cast.named(name) ?? memory.cast.named(name[0]?.toUpperCase() + name.slice(1));
	if (known !== null) return [known];
	const single = ROLE_NOUNS.has(one.head) || /^spokes/.test(one.head) || !(GROUPS.has(one.head) || BODIES.has(one.head));
	if (single && definite) {
		const met = memory.cast.met.filter(isPerson);
		const best = met.findLast((f) => isCalled(f, one.head) === 2) ?? met.findLast((f) => isCalled(f, one.head) === 1);
		if (best !== undefined) return [best];
		if (rest.length < 3 && met.length > 0 && !/^(?:his|her|its|their)$/.test(lead)) return met.slice(-1);
	}
	if (GROUPS.has(one.head) && definite) {
		if (memory.speakers.length > 1) return [...memory.speakers];
		const same = lastWhere(memory, (f) => f.plural && f.name.toLowerCase().includes(one.head));
		if (same !== null) return [same];
		if (rest.length === 1 && memory.speakers.some((f) => f.plural)) return [...memory.speakers];
	}
	if (BODIES.has(one.head) && definite && rest.length === 1) {
		const same = lastWhere(memory, (f) => f.name.toLowerCase().split(/\W+/).includes(one.head));
		if (same !== null) return [same];
		// *The company said*: the body named last that may be one.
		const last = FIRMS.has(one.head) ? lastWhere(memory, (f) => f.kind === 'organisation' && f.named) : null;
		if (last !== null) return [last];
	}
	const kind = single
		? 'person'
		: GROUPS.has(one.head)
			? 'group'
			: one.head === 'ministry'
				? 'ministry'
				: one.head === 'government'
					? 'government'
					: 'organisation';
	return [memory.cast.introduce(name, kind, /\p{Lu}/u.test(rest.at(-1)?.text ?? ''))];
}

/** Whom a mention means; nobody where the text has named nobody who fits. */
export function resolve(one: Mention, tokens: readonly TaggedToken[], text: string, memory: Memory): CastMember[] {
	if (one.figure !== null) return [one.figure];
	return one.form === 'pronoun' ? ofPronoun(one.head, memory) : ofDescription(one, tokens, text, memory);
}
