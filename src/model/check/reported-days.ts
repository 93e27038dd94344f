import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { type Finding, problemsOf, when } from './finding.ts';

const isDay = (value: string | null) => value !== null && /^\d{4}-\d\d-\d\d$/.test(value);

/** Reports of the same words or occasion that a statement rests on: none from before the day. */
function reportsOf({ elsewhere, said }: StatementCoded): StatementCoded['elsewhere'] {
	return elsewhere.filter(({ relation, on }) => relation !== 'context' && (on === null || said.value === null || on >= said.value));
}

/** A day that another report is to give, without such a report beside it or beside other words of that speaker that day. */
function unreported(entry: Coded<StatementCoded>, all: readonly Coded<StatementCoded>[]): Finding[] {
	const { said, speakers } = entry.value;
	if (said.basis !== 'corroborated' || !isDay(said.value)) return [];
	const kin = all.filter(
		({ value, article }) => article === entry.article && value.said.value === said.value && value.speakers.join() === speakers.join(),
	);
	return when(
		!kin.some(({ value }) => reportsOf(value).length > 0),
		['said', 'value'],
		'day-unreported',
		`${shown(said.value ?? '')} by another report, and none of these words or this occasion is given`,
		'`::elsewhere[…]` that gives the day, or a wider date',
		'elsewhere',
	);
}

/** A day that is the report's own: words are not later than their report, and may be much older. */
function borrowed({ value }: Coded<StatementCoded>, happened: ReadonlyMap<string, string | null>): Finding[] {
	const { said, via, elsewhere, concerns, answers } = value;
	if (said.basis !== 'inferred' || said.from !== null || !isDay(said.value)) return [];
	const reported = [...via.flat(), ...elsewhere].some(({ on }) => on === said.value);
	// Not before what it speaks of, and not after the report: then the day is known.
	const known = [...concerns, ...answers.map(({ id }) => id)].some((id) => happened.get(id) === said.value);
	return when(
		reported && !known,
		['said', 'value'],
		'day-borrowed',
		`${shown(said.value ?? '')}, the day of a report`,
		`a bound such as ${shown(`[..${said.value}]`)}`,
		'via',
	);
}

/** Days of speech that are taken from reports: those that no report gives, and those that are only a report's own. */
export function checkReportedDays(coded: CodedCorpus): VFileMessage[] {
	const happened = new Map([
		...coded.events.map((e) => [e.value.id, e.value.happened.value] as const),
		...coded.statements.map((s) => [s.value.id, s.value.said.value] as const),
	]);
	return coded.statements.flatMap((entry) => problemsOf(entry, [...unreported(entry, coded.statements), ...borrowed(entry, happened)]));
}
