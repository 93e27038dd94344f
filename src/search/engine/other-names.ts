import type { ThingField } from '../format/kinds.ts';
import { queryWords } from '../query/query.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Meaning, Meanings } from './meanings.ts';

const NAMES: readonly ThingField[] = ['name', 'alias', 'native'];
/** A word that so many actors are called by is no one's name. */
const MOST_ACTORS = 8;

const termsOf = (text: string) => queryWords(text).map((word) => word.term);

/** Whether a word alone stands for who has the name: it is all of it, its last word, or the first of a name without spaces. */
function standsFor(word: string, name: string): boolean {
	const terms = termsOf(name);
	return terms.at(-1) === word || terms.join('') === word || (!/\s/u.test(name) && name.startsWith(word));
}

/**
 * The one-word names, in any script, of whom a typed name means: a surname in kanji finds the statements that spell
 * it in Latin in their own words. Loads what the actors are called.
 */
export async function otherNames(store: SearchStore, meanings: Meanings, word: string, means: readonly Meaning[]): Promise<Meaning[]> {
	const own = means.filter(({ how }) => how === 'exact' || how === 'form');
	const entries = own.flatMap(({ term }) => [...store.entriesOf(term)]);
	const named = entries.filter((entry) => NAMES.includes(store.fieldOf(entry)) && store.kindOf(store.entryThing[entry] ?? 0) === 'actor');
	const actors = [...new Set(named.map((entry) => store.entryThing[entry] ?? 0))];
	if (actors.length === 0 || actors.length > MOST_ACTORS) return [];
	await store.needThings(actors);
	const meant = new Set(means.map(({ term }) => term));
	const terms = own.map(({ term }) => store.terms[term] ?? word);
	return actors.flatMap((actor) => {
		const names = NAMES.flatMap((field) => store.texts(actor, field));
		if (!names.some((name) => terms.some((term) => standsFor(term, name)))) return [];
		const single = names.map(termsOf).flatMap(([first, ...more]) => (first === undefined || more.length > 0 ? [] : [first]));
		return single
			.flatMap((name) => meanings.formsOf(name).filter(({ how }) => how === 'exact'))
			.filter(({ term }) => !meant.has(term))
			.map(({ term }): Meaning => ({ term, weight: 0.6, how: 'name' }));
	});
}
