import type { VFileMessage } from 'vfile-message';
import { placeAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import { LOADED_WORDS } from '../../rules.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { type Finding, problemAt, problemsOf } from './finding.ts';
import { checkContent, checkHeading, checkLocators, checkOwnVoice, checkPresentation, checkQuotes } from './presentation.ts';
import { type Context, checkActs, checkAnswers, checkAssertions, checkDates, checkElsewhere, checkSpeakers } from './speaking.ts';

const CHECKS: readonly ((s: StatementCoded, context: Context) => Finding[])[] = [
	checkHeading,
	checkContent,
	checkOwnVoice,
	checkPresentation,
	checkQuotes,
	checkLocators,
	checkDates,
	checkSpeakers,
	checkActs,
	checkAssertions,
	checkAnswers,
	checkElsewhere,
];

const LOADED = new RegExp(`(?<![\\p{L}-])(?:${LOADED_WORDS.join('|')})(?![\\p{L}-])`, 'giu');

/** A label stands on one line, so that a word's place is as far from its beginning as in the text. */
function loaded(entry: Coded<object>, path: string, text: string): VFileMessage[] {
	const { line, column } = placeAt(entry.plain, [path]);
	return [...text.matchAll(LOADED)].map(({ 0: word, index }) => {
		const place = { line, column: column + index };
		return problem(entry.file, place, 'word-loaded', `${shown(word)} in ${shown(text)}`, 'a word that judges nobody');
	});
}

/** Statements that carry themselves, by however many steps, and statements carried from another article. */
function checkCarriers(coded: CodedCorpus): VFileMessage[] {
	const carriers = new Map(coded.statements.map((s) => [s.value.id, s]));
	const followed = new Set<string>();
	return coded.statements.flatMap((entry) => {
		const { within } = entry.value;
		const carrier = carriers.get(within ?? '');
		if (carrier !== undefined && carrier.article !== entry.article)
			return [problemAt(entry, ['within'], 'reference-kind', `${shown(within)} of another article`, 'a statement of this article')];
		const path = new Set<string>();
		let here: string | null = entry.value.id;
		while (here !== null && !followed.has(here)) {
			followed.add(here);
			path.add(here);
			here = carriers.get(here)?.value.within ?? null;
		}
		const looped = here !== null && path.has(here) ? carriers.get(here) : undefined;
		return looped === undefined
			? []
			: [problemAt(looped, ['within'], 'reference-self', `${shown(looped.value.id)} within itself`, 'the statement that carries it')];
	});
}

/** What is wrong inside single statements, and loaded words in headings, claims and events. */
export function checkStatements(coded: CodedCorpus): VFileMessage[] {
	const actors = new Map(coded.actors.map((a) => [a.value.id, a.value]));
	const published = new Map(coded.articles.map((a) => [a.value.id, a.value.published.value]));
	return [
		...coded.statements.flatMap((entry) => [
			...problemsOf(
				entry,
				CHECKS.flatMap((check) => check(entry.value, { actors, published: published.get(entry.article) ?? null })),
			),
			...loaded(entry, 'heading', entry.value.heading),
		]),
		...checkCarriers(coded),
		...coded.claims.flatMap((entry) => loaded(entry, 'text', entry.value.text)),
		...coded.events.flatMap((entry) => loaded(entry, 'text', entry.value.text)),
	];
}
