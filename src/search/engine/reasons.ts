import { ROLES, type Role } from '../format/kinds.ts';
import { type FoundCard, speakersOn } from '../format/shape.ts';
import { marksIn } from '../query/marks.ts';
import type { SearchStore } from '../reader/store.ts';
import { bestMarked, type Marked, nameIn, termsOf } from './marked.ts';
import type { ReadWord } from './run.ts';

/** Why a statement was found, where its card doesn't show it: the role, the thing, and the name that matched; or the printed words of its passage. */
export interface Reason {
	role: Role | 'printed';
	thing: string;
	by: Marked | null;
}

/** Roles by which a statement can be found without its card showing why. */
const HIDDEN: readonly Role[] = ['topic', 'about', 'claim', 'issue', 'event', 'side', 'speaker', 'post', 'outlet'];

/** The first thing that a statement is linked to and that holds a word. */
function linkedBy(store: SearchStore, statement: number, word: ReadWord, terms: ReadonlySet<string>): Reason | null {
	for (const role of HIDDEN) {
		const first = store.first(ROLES[role]);
		const number = [...store.thingsOf(role, statement)].map((n) => n + first).find((n) => word.match.things.has(n));
		const hit = number === undefined ? undefined : word.match.things.get(number);
		const thing = number === undefined ? undefined : store.thing(number);
		if (number === undefined || hit === undefined || thing === undefined) continue;
		const by = bestMarked([thing.label], terms) ?? nameIn(store, number, hit.field, terms);
		return { role, thing: thing.label, by };
	}
	return null;
}

/** Why a statement was found, word by word, for the words that its card does not show. */
export function reasonsFor(store: SearchStore, statement: number, card: FoundCard, words: readonly ReadWord[]): Reason[] {
	const visible = [card.heading, card.text, ...speakersOn(card).flatMap((s) => [s.name, s.post ?? '']), ...card.way].join('\n');
	const reasons = new Map<string, Reason>();
	for (const word of words) {
		const terms = termsOf(store, [word]);
		if (marksIn(visible, terms).length > 0) continue;
		const printed = bestMarked(card.printed, terms);
		const reason =
			printed === null ? linkedBy(store, statement, word, terms) : { role: 'printed' as const, thing: printed.text, by: printed };
		if (reason !== null) reasons.set(`${reason.role} ${reason.thing} ${reason.by?.text}`, reason);
	}
	return [...reasons.values()];
}

/** Things that a statement is linked to and that hold a word: those that can be reasons. */
export function* linkedThings(store: SearchStore, statement: number, words: readonly ReadWord[]): Generator<number> {
	for (const role of HIDDEN)
		for (const n of store.thingsOf(role, statement)) {
			const thing = n + store.first(ROLES[role]);
			if (words.some((word) => word.match.things.has(thing))) yield thing;
		}
}
