import type { Presentation } from '../../schema/common.ts';
import type { Statement } from '../../schema/statement.ts';

/** Attributed statements counted by what they rest on and by how they are printed. */
export interface Tally {
	total: number;
	said: number;
	standing: number;
	ascribed: number;
	presentation: Record<Presentation, number>;
	jointly: number;
	articles: number;
}

/** Counts attributed statements; own ones are left out. */
export function tallyOf(statements: readonly Statement[]): Tally {
	const attributed = statements.filter((s) => s.voice === 'attributed');
	const count = (test: (s: Statement) => boolean) => attributed.filter(test).length;
	const printed = (name: Presentation) => count((s) => s.presentation === name);
	return {
		total: attributed.length,
		said: count((s) => s.footing === 'said'),
		standing: count((s) => s.footing === 'standing'),
		ascribed: count((s) => s.footing === 'ascribed'),
		presentation: { direct: printed('direct'), partial: printed('partial'), indirect: printed('indirect'), mention: printed('mention') },
		jointly: count((s) => s.jointly && s.sides.length > 1),
		articles: new Set(attributed.map((s) => s.article)).size,
	};
}
