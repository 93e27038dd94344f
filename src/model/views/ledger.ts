import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Bearing, isQuoted } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';
import { byEarliestDay } from './comparison.ts';
import { sharpest } from './contrasts.ts';

/** How one statement stands to a claim. */
export interface ClaimStand {
	statement: Statement;
	verb: Bearing;
	hedged: boolean;
	implied: boolean;
}

/** A claim with everybody who asserts or denies it, by where they stand and by date. */
export interface LedgerEntry {
	claim: Claim;
	columns: readonly { side: Side; stands: ClaimStand[]; voices: ClaimStand[] }[];
	others: ClaimStand[];
	authors: ClaimStand[];
	quoted: number;
	articles: number;
}

/** Who asserts and who denies a claim. A statement of both sides stands with both. */
export function ledgerEntryOf(graph: Graph, claim: Claim): LedgerEntry {
	const stands = [...claim.asserts, ...claim.denies]
		.flatMap((id) => graph.statement.get(id) ?? [])
		.sort(byEarliestDay)
		.flatMap((statement): ClaimStand[] => {
			const asserted = statement.asserts.find((a) => a.claim === claim.id);
			const found = asserted ?? statement.denies.find((a) => a.claim === claim.id);
			return found ? [{ statement, verb: asserted ? 'asserts' : 'denies', hedged: found.hedged, implied: found.implied }] : [];
		});
	const at = (place: PagePlace) => stands.filter(({ statement }) => pagePlacesOf(graph, statement).includes(place));
	return {
		claim,
		columns: graph.sides.map((side) => ({ side, stands: at(side.position), voices: at(`${side.position}-voices`) })),
		others: at('others'),
		authors: at('authors'),
		quoted: stands.filter(({ statement: s }) => isQuoted(s.presentation)).length,
		articles: new Set(stands.map(({ statement }) => statement.article)).size,
	};
}

/** Every claim, contested first, inside a status by quoted statements, then articles, then the claim's words. */
export function ledgerOf(graph: Graph): LedgerEntry[] {
	return sharpest(graph).map(({ claim }) => ledgerEntryOf(graph, claim));
}
