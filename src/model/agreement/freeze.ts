import type { ClaimTouch, FirstClaims, FirstCoding } from '../../schema/agreement.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Collections } from '../link/collections.ts';
import { AUTHOR } from '../link/entity-index.ts';

/** The fields of a statement that two coders put down, and nothing of the prose. */
export function factsOf(s: Statement): FirstCoding['statements'][number] {
	return {
		id: s.id,
		voice: s.voice,
		passages: s.passages,
		speakers: s.voice === 'own' ? [AUTHOR] : s.speakers,
		jointly: s.jointly,
		sides: s.sides,
		capacity: s.capacity,
		presentation: s.presentation,
		medium: s.medium,
		cue: s.cue,
		commitment: s.commitment,
		aspect: s.aspect,
		inferred: s.inferred,
		free: s.free,
		within: s.within,
		functions: s.functions,
		act: s.act,
		about: s.about,
		topics: s.topics,
		answers: s.answers,
	};
}

/** What the statements assert and deny, in their order. */
export function touchesOf(statements: readonly Statement[]): ClaimTouch[] {
	return statements.flatMap((s) =>
		(['asserts', 'denies'] as const).flatMap((how) => s[how].map((touch) => ({ statement: s.id, how, ...touch }))),
	);
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
