import type { ClaimCoded } from '../../schema/claim.ts';
import type { Answering } from '../../schema/issue.ts';

/** What a statement does to a position: it asserts it, or denies it. */
export type PositionStance = Pick<Answering, 'claim' | 'how'>;

/** How the positions of one issue lie to each other. */
export interface Positions {
	/** A position and all that are broader, step by step, the nearest first. */
	upwards: (claim: string) => readonly string[];
	/** Whether whoever gives the one answer as his own must give up or qualify the other. */
	rival: (one: PositionStance, other: PositionStance) => boolean;
	/** Whether two answers hold one position, or deny one. */
	same: (one: PositionStance, other: PositionStance) => boolean;
}

/** Claims in their order, each followed by what is narrower; those of a circle, which have no beginning, are left out. */
export function broadFirst<C extends Pick<ClaimCoded, 'id' | 'broader'>>(claims: readonly C[]): C[] {
	const known = new Set(claims.map((claim) => claim.id));
	const under = Map.groupBy(claims, (claim) => (claim.broader !== null && known.has(claim.broader) ? claim.broader : null));
	const from = (broader: string | null): C[] => (under.get(broader) ?? []).flatMap((claim) => [claim, ...from(claim.id)]);
	return from(null);
}

/** Reads the positions of an issue; a circle of `broader` ends where it closes. */
export function positionsOf(claims: readonly Pick<ClaimCoded, 'id' | 'broader'>[]): Positions {
	const broader = new Map(claims.map((claim) => [claim.id, claim.broader]));
	const upwards = (claim: string): string[] => {
		const steps: string[] = [];
		for (let here: string | null = claim; here !== null && !steps.includes(here); here = broader.get(here) ?? null) steps.push(here);
		return steps;
	};
	/** Whoever asserts a position asserts what is broader; whoever denies one denies what is narrower. */
	const entails = (narrow: string, broad: string) => upwards(narrow).includes(broad);
	const meet = (one: string, other: string) => upwards(one).some((claim) => entails(other, claim));
	const rival = (one: PositionStance, other: PositionStance): boolean => {
		if (one.how === 'denies') return other.how === 'asserts' && entails(other.claim, one.claim);
		if (other.how === 'denies') return entails(one.claim, other.claim);
		return !meet(one.claim, other.claim);
	};
	const same = (one: PositionStance, other: PositionStance): boolean => {
		if (one.how !== other.how) return false;
		if (one.how === 'asserts') return meet(one.claim, other.claim);
		return entails(one.claim, other.claim) || entails(other.claim, one.claim);
	};
	return { upwards, rival, same };
}
