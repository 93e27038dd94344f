import type { Examples, FirstCoding, Matches, SecondCoding } from '../../schema/agreement.ts';
import { type Facts, factsOfFirst, factsOfSecond } from './fields.ts';

/** The facts that the agreement is worked out from; no source text is needed for any of it. */
export interface Codings {
	first: readonly FirstCoding[];
	second: readonly SecondCoding[];
	matches: Matches;
	examples: Examples;
}

/** One statement, or what only one coder took for one. */
export interface Unit {
	article: string;
	paragraph: number;
	/** The first coder's id. */
	id: string | null;
	/** The second coder's number. */
	n: number | null;
	first: Facts | null;
	second: Facts | null;
	/** The second coder's words for it, where the first did not find it. */
	gist: string | null;
	/** Whether the codebook uses its paragraph as an example. */
	seen: boolean;
}

/** Every statement of either coder, matched where both have it, in the order of the first coder's records. */
export function unitsOf({ first, second, matches, examples }: Codings): Unit[] {
	const events = new Map(examples.events.map(({ words, id }) => [words, id]));
	const seen = new Set(examples.paragraphs.flatMap(({ article, paragraphs }) => paragraphs.map((p) => `${article} ${p}`)));
	return matches.articles.flatMap(({ article, pairs, secondOnly }) => {
		const numbers = new Map(pairs.map((pair) => [pair.first, pair.second]));
		const ids = new Map(pairs.map((pair) => [pair.second, pair.first]));
		const facts = new Map(
			second
				.filter((coding) => coding.article === article)
				.flatMap(({ statements }) => statements)
				.map((s) => [
					s.n,
					{
						paragraph: s.passages[0]?.paragraph ?? 1,
						gist: s.gist,
						facts: factsOfSecond(
							s,
							(n) => ids.get(n) ?? null,
							(w) => events.get(w) ?? null,
						),
					},
				]),
		);
		const unit = (paragraph: number, rest: Pick<Unit, 'id' | 'n' | 'first' | 'second' | 'gist'>): Unit => ({
			article,
			paragraph,
			...rest,
			seen: seen.has(`${article} ${paragraph}`),
		});
		const ofFirst = first
			.filter((coding) => coding.article === article)
			.flatMap(({ statements }) => statements)
			.map((s) => {
				const n = numbers.get(s.id) ?? null;
				return unit(s.passages[0]?.paragraph ?? 1, {
					id: s.id,
					n,
					first: factsOfFirst(s),
					second: n === null ? null : (facts.get(n)?.facts ?? null),
					gist: null,
				});
			});
		const ofSecond = secondOnly.map((n) =>
			unit(facts.get(n)?.paragraph ?? 1, {
				id: null,
				n,
				first: null,
				second: facts.get(n)?.facts ?? null,
				gist: facts.get(n)?.gist ?? null,
			}),
		);
		return [...ofFirst, ...ofSecond];
	});
}
