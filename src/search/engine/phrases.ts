import { THING_FIELDS } from '../format/kinds.ts';
import { isFunctionWord, tokensOf } from '../query/tokens.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Meanings } from './meanings.ts';

/** A phrase is looked for in so many articles' texts at most. */
const PHRASE_ARTICLES = 150;
/** And in what so many things are called. */
const PHRASE_THINGS = 400;

/** The words of a text, one after another. */
export const termsIn = (text: string) =>
	tokensOf(text)
		.filter((t) => !t.again)
		.map((t) => t.term);

/** Whether a text has these words in this order. */
function holdsPhrase(text: string, phrase: readonly string[]): boolean {
	const terms = termsIn(text);
	return terms.some((_, at) => phrase.every((term, offset) => terms[at + offset] === term));
}

/** Looks for phrases in the texts of the statements that may hold them, the best first. */
export async function withPhrases(
	store: SearchStore,
	statements: readonly number[],
	phrases: readonly string[][],
): Promise<{ held: Set<number>; looked: number }> {
	const articles = new Set<number>();
	const within = statements.filter((s) => {
		const article = store.articleOf(s);
		return articles.has(article) || (articles.size < PHRASE_ARTICLES && articles.add(article).size > 0);
	});
	await store.needTexts(within);
	const held = within.filter((s) => {
		const card = store.card(s);
		return card !== undefined && phrases.every((phrase) => holdsPhrase(card.heading, phrase) || holdsPhrase(card.text, phrase));
	});
	return { held: new Set(held), looked: within.length };
}

/** Things that have a phrase in one of their texts: a printed question, an alias. */
export async function thingsWithPhrase(store: SearchStore, meanings: Meanings, text: string): Promise<number[]> {
	const phrase = termsIn(text);
	const lists = phrase
		.filter((term) => !isFunctionWord(term))
		.map((term) => {
			const exact = meanings.formsOf(term).filter(({ how }) => how === 'exact');
			return new Set(exact.flatMap((m) => [...store.entriesOf(m.term)].map((entry) => store.entryThing[entry] ?? 0)));
		});
	const [first = new Set<number>(), ...others] = lists;
	const looked = [...first].filter((thing) => others.every((list) => list.has(thing))).slice(0, PHRASE_THINGS);
	await store.needThings(looked);
	return looked.filter((thing) => THING_FIELDS.some((field) => store.texts(thing, field).some((one) => holdsPhrase(one, phrase))));
}
