import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';

/** Who touches a claim, as far as its status needs to know. */
export interface Touch {
	sides: readonly string[];
	/** Country of the speakers, for voices without office. */
	countries: readonly string[];
}

/** How a claim stands between the compared sides (codebook, rule 9: first that fits). Never a verdict. */
export function statusOf(asserts: readonly Touch[], denies: readonly Touch[], compared: readonly string[]): Claim['status'] {
	const by = (touches: readonly Touch[], side: string) => touches.some((t) => t.sides.includes(side));
	const assertedBy = compared.filter((side) => by(asserts, side));
	const deniedBy = compared.filter((side) => by(denies, side));
	const author = (touches: readonly Touch[]) => touches.some((t) => t.sides.includes('author'));
	const onlyAuthors = (touches: readonly Touch[]) => touches.length > 0 && touches.every((t) => t.sides.includes('author'));
	if (assertedBy.some((side) => deniedBy.some((other) => other !== side))) return 'contested';
	const home = (t: Touch) => new Set([...t.sides.filter((s) => compared.includes(s)), ...(t.sides.includes('author') ? [] : t.countries)]);
	if (asserts.some((a) => denies.some((d) => [...home(a)].some((country) => home(d).has(country))))) return 'contested-within';
	if (onlyAuthors(denies) || (onlyAuthors(asserts) && deniedBy.length > 0)) return 'disputed-by-author';
	if (assertedBy.length === compared.length || deniedBy.length === compared.length) return 'shared';
	if (assertedBy.length > 0 || deniedBy.length > 0) return 'one-sided';
	return author(asserts) || author(denies) ? 'author-only' : 'others-only';
}

/** A statement as its claims see it. */
export function touchOf(statement: Pick<Statement, 'sides' | 'speakers'>, country: (actor: string) => string | null): Touch {
	return { sides: statement.sides, countries: statement.speakers.flatMap((id) => country(id) ?? []) };
}
