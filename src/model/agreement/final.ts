import type { Agreement } from '../../schema/agreement.ts';
import { COMPARED_FIELDS, type ComparedField, DISTANCES, type Facts } from './fields.ts';
import type { Unit } from './pairs.ts';
import { agreementFigures, type Figures, type Value, type ValuePair } from './statistics.ts';

/** A statement's facts as the records have them now, by the id that a coder knew; null where it is gone. */
export type FactsNow = (id: string) => Facts | null;

const ordered = (value: Value): string => [...value].sort().join(', ');
const shown = (value: Value): string => (value.length === 0 ? 'none' : value.join(', '));
const counts = (field: ComparedField, facts: readonly Facts[]): boolean =>
	field.units === 'statements' || facts.every((f) => f.voice === 'attributed');

/** How far the records, as they are now, agree with the second coder: to be read beside what the two coders agreed on before anything was settled. */
export function finalOf(field: ComparedField, units: readonly Unit[], now: FactsNow): Figures {
	const pairs = units.flatMap(({ id, second }): ValuePair[] => {
		const facts = id === null ? null : now(id);
		return facts === null || second === null || !counts(field, [facts, second]) ? [] : [[field.value(facts), field.value(second)]];
	});
	return agreementFigures(pairs, DISTANCES[field.distance]);
}

/** What both coders put down alike and the record has not: a rule that changed since, or a slip. */
export function overruledOf(units: readonly Unit[], now: FactsNow): Agreement['overruled'] {
	// The four functions are one set, and the main topic is the first of them.
	const fields = COMPARED_FIELDS.filter(({ name }) => !name.includes(': '));
	return units.flatMap(({ article, paragraph, id, first, second }) => {
		const facts = id === null ? null : now(id);
		if (id === null || facts === null || first === null || second === null) return [];
		return fields.flatMap((field) => {
			if (!counts(field, [first, second, facts])) return [];
			const [both, other, here] = [field.value(first), field.value(second), field.value(facts)];
			return ordered(both) !== ordered(other) || ordered(both) === ordered(here)
				? []
				: [{ article, paragraph, about: id, field: field.name, both: shown(both), now: shown(here) }];
		});
	});
}
