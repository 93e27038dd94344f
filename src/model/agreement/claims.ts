import type { ClaimTouch, FirstClaims, SecondClaims } from '../../schema/agreement.ts';
import type { ClaimStatus } from '../../vocabulary.ts';
import { statusOf, type Touch } from '../link/claim-status.ts';
import type { Value, ValuePair } from './statistics.ts';

/** Both coders' facts on claims, and who the statements' speakers are. */
export interface ClaimCodings {
	first: Pick<FirstClaims, 'kinds' | 'touches'>;
	second: Pick<SecondClaims, 'kinds' | 'touches'>;
	/** The first coder's statements; the second was given them for the claims. */
	speakers: ReadonlyMap<string, Touch>;
	compared: readonly string[];
}

/** One unit of a comparison: what it is of, and both values. */
export interface ComparedUnit {
	about: string;
	pair: ValuePair;
}

const claimsOf = (touches: readonly ClaimTouch[], statement: string, how: ClaimTouch['how']): Value =>
	touches.filter((t) => t.statement === statement && t.how === how).map((t) => t.claim);

/** The kinds of the claims that both coded. */
export function kinds({ first, second }: ClaimCodings): ComparedUnit[] {
	return Object.entries(first.kinds).flatMap(([about, kind]) => {
		const other = second.kinds[about];
		return other === undefined ? [] : [{ about, pair: [[kind], [other]] }];
	});
}

/** The set of claims that each statement asserts, or denies. */
export function touched({ first, second, speakers }: ClaimCodings, how: ClaimTouch['how']): ComparedUnit[] {
	return [...speakers.keys()].map((about) => ({
		about,
		pair: [claimsOf(first.touches, about, how), claimsOf(second.touches, about, how)],
	}));
}

/** Whether an assertion that both coded is hedged. */
export function hedges({ first, second }: ClaimCodings): ComparedUnit[] {
	return first.touches.flatMap((t) => {
		const other = second.touches.find((u) => u.statement === t.statement && u.claim === t.claim && u.how === t.how);
		const word = (touch: ClaimTouch): Value => [touch.hedged ? 'hedged' : 'firm'];
		return other === undefined ? [] : [{ about: `${t.statement} ${t.how} ${t.claim}`, pair: [word(t), word(other)] }];
	});
}

function statusBy(claim: string, touches: readonly ClaimTouch[], { speakers, compared }: ClaimCodings): ClaimStatus {
	const by = (how: ClaimTouch['how']) =>
		touches.filter((t) => t.claim === claim && t.how === how).flatMap((t) => speakers.get(t.statement) ?? []);
	return statusOf(by('asserts'), by('denies'), compared);
}

/** The status that follows from what each coder found to assert and deny a claim. */
export function statuses(codings: ClaimCodings): ComparedUnit[] {
	const { first, second } = codings;
	return Object.keys(first.kinds).map((about) => ({
		about,
		pair: [[statusBy(about, first.touches, codings)], [statusBy(about, second.touches, codings)]],
	}));
}
