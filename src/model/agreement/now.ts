import type { Collections } from '../link/collections.ts';
import type { Now } from './agreement.ts';
import { COMPARED_FIELDS, factsOfFirst } from './fields.ts';
import { factsOf } from './freeze.ts';

const shown = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));

/** What the records have now, field by field; `current` leads from an id that a coder knew to the one that it has now. */
export function nowOf({ statements, claims }: Collections, current: (id: string) => string = (id) => id): Now {
	const statementById = new Map(statements.map((s) => [s.id, s]));
	const claimById = new Map(claims.map((c) => [c.id, c]));
	return {
		ofStatement: (id, field) => {
			const [subject = id, how, claim = ''] = id.split(' ');
			const statement = statementById.get(current(subject));
			if (statement === undefined) return null;
			if (field === 'statement') return statement.id;
			if (field === 'claims: asserts') return shown(statement.asserts.map((a) => a.claim));
			if (field === 'claims: denies') return shown(statement.denies.map((a) => a.claim));
			if (field === 'claims: hedged') {
				const touch = statement[how === 'denies' ? 'denies' : 'asserts'].find((a) => a.claim === current(claim));
				return touch === undefined ? null : touch.hedged ? 'hedged' : 'firm';
			}
			const known = COMPARED_FIELDS.find((f) => f.name === field);
			return known === undefined ? null : shown(known.value(factsOfFirst(factsOf(statement))));
		},
		ofClaim: (id, field) => {
			const claim = claimById.get(current(id));
			if (claim === undefined) return null;
			return field === 'claims: kind' ? claim.kind : claim.status;
		},
		facts: (id) => {
			const statement = statementById.get(current(id));
			return statement === undefined ? null : factsOfFirst(factsOf(statement));
		},
	};
}
