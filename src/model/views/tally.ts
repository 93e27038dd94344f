import type { Statement } from '../../schema/statement.ts';
import { FOOTINGS, type Footing, PRESENTATIONS, type Presentation } from '../../vocabulary.ts';
import { isJoint } from '../link/voice.ts';

/** Attributed statements counted by what they rest on and by how they are printed. */
export interface Tally extends Record<Footing, number> {
	total: number;
	presentation: Record<Presentation, number>;
	jointly: number;
	articles: number;
}

/** A value for every name of a list. */
export function each<Name extends string, T>(names: readonly Name[], value: (name: Name) => T): Record<Name, T> {
	return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, T>;
}

/** Counts attributed statements; own ones are left out. */
export function tallyOf(statements: readonly Statement[]): Tally {
	const attributed = statements.filter((s) => s.voice === 'attributed');
	const count = (test: (s: Statement) => boolean) => attributed.filter(test).length;
	return {
		total: attributed.length,
		...each(FOOTINGS, (name) => count((s) => s.footing === name)),
		presentation: each(PRESENTATIONS, (name) => count((s) => s.presentation === name)),
		jointly: count(isJoint),
		articles: new Set(attributed.map((s) => s.article)).size,
	};
}
