import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import type { CodedMoment } from '../../schema/common.ts';
import { bounds } from '../../schema/edtf.ts';
import { dayBefore, daysBetween, weekdayBefore, weekdayIn, weekdayOf, weekdays } from '../../text/weekday.ts';
import { printsDays } from '../../text/when.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { type Finding, problemsOf, when } from './finding.ts';

/** A weekday in the news is of this week or the last, before or after. */
const NEAR_DAYS = 13;

/** The one day of a date, or null. */
function dayOf(date: string | null): string | null {
	if (date === null) return null;
	const { earliest, latest } = bounds(date);
	return earliest !== null && earliest === latest ? earliest : null;
}

/** Whether a day is not the weekday that the text prints, or too far from the article's own; else nothing. */
function weekdayFinding(field: string, { value, from }: CodedMoment, published: string | null, language: string): Finding[] {
	const day = dayOf(value);
	if (day === null || from === null) return [];
	const exact = /^\s*(?:today|tonight)\s*$/iu.test(from) ? 0 : /^\s*yesterday\s*$/iu.test(from) ? 1 : null;
	if (exact !== null) {
		const right = published === null ? day : dayBefore(published, exact);
		return when(day !== right, [field, 'value'], 'weekday', `${shown(day)} from ${shown(from)}`, shown(right));
	}
	const weekday = weekdayIn(from, language);
	if (weekday === null) return [];
	const far = published !== null && Math.abs(daysBetween(day, published)) > NEAR_DAYS;
	if (weekdayOf(day) === weekday && !far) return [];
	const name = weekdays('en')[weekdayOf(day)] ?? '';
	const right = published === null ? `a ${weekdays('en')[weekday] ?? ''}` : shown(weekdayBefore(published, weekday));
	return [[[field, 'value'], 'weekday', `${shown(day)} (a ${name}) from ${shown(from)}`, right]];
}

/** Printed words of a date whose year is ours hold its day and month. */
function halfDate(path: readonly string[], value: string | null, from: string | null): Finding[] {
	return when(
		from !== null && printsDays(value, from) === false,
		[...path, 'from'],
		'date-basis',
		`${shown(from ?? '')} for ${shown(value ?? '')}`,
		'printed words that hold its day and month, or no `from`',
	);
}

/** A date that is reckoned says from which words, and agrees with them and with the article's day. */
export function checkMoments(coded: CodedCorpus): VFileMessage[] {
	const articles = new Map(coded.articles.map((a) => [a.value.id, a.value]));
	const check = (entry: Coded<object>, field: string, moment: CodedMoment): VFileMessage[] => {
		const article = articles.get(entry.article);
		const wordless = moment.basis === 'relative' && moment.from === null;
		return problemsOf(entry, [
			...when(wordless, [field, 'basis'], 'date-basis', '`basis=relative` without the printed words', '`from="Tuesday"`'),
			...(moment.basis === 'inferred' ? halfDate([field], moment.value, moment.from) : []),
			...weekdayFinding(field, moment, dayOf(article?.published.value ?? null), article?.language ?? 'en'),
		]);
	};
	return [
		...coded.citations.flatMap((entry) => problemsOf(entry, halfDate([], entry.value.on, entry.value.from))),
		...coded.statements.flatMap((entry) => check(entry, 'said', entry.value.said)),
		...coded.events.flatMap((entry) => check(entry, 'happened', entry.value.happened)),
	];
}
