import { type ClaimTouch, CODED_FIELDS, type CodedField, type FirstClaims, type FirstCoding } from '../../schema/agreement.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';
import { BEARINGS } from '../../vocabulary.ts';
import type { Collections } from '../link/collections.ts';
import { AUTHOR } from '../link/entity-index.ts';

/** The fields of a statement that two coders put down, and nothing of the prose. */
export function factsOf(s: Statement): FirstCoding['statements'][number] {
	const facts = Object.fromEntries(CODED_FIELDS.map((field) => [field, s[field]])) as Pick<Statement, CodedField>;
	return { id: s.id, ...facts, speakers: s.voice === 'own' ? [AUTHOR] : s.speakers };
}

/** What the statements assert and deny, in their order. */
function touchesOf(statements: readonly Statement[]): ClaimTouch[] {
	return statements.flatMap((s) => BEARINGS.flatMap((how) => s[how].map((touch) => ({ statement: s.id, how, ...touch }))));
}

function kindsOf(claims: readonly Claim[]): FirstClaims['kinds'] {
	return Object.fromEntries(claims.map((c) => [c.id, c.kind] as const).sort(([a], [b]) => a.localeCompare(b)));
}

/** The first coder's facts as the records have them: one file an article, and one for the claims. */
export function freeze({ articles, statements, claims }: Collections): { codings: FirstCoding[]; claims: FirstClaims } {
	return {
		codings: articles.map(({ id }) => ({
			article: id,
			coder: 'first',
			statements: statements.filter((s) => s.article === id).map(factsOf),
		})),
		claims: { coder: 'first', kinds: kindsOf(claims), touches: touchesOf(statements) },
	};
}
