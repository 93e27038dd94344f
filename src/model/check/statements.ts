import type { VFileMessage } from 'vfile-message';
import { placeAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import type { RuleId } from '../../rules.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { checkBasis, issuesOfClaims } from './basis.ts';
import { circlesIn } from './circles.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { type Finding, problemAt, problemsOf } from './finding.ts';
import { LOADED_WORDS } from './loaded-words.ts';
import {
	checkContent,
	checkHeading,
	checkLocators,
	checkOwnVoice,
	checkPresentation,
	checkQuotes,
	doubtPresentation,
} from './presentation.ts';
import { type Context, checkActs, checkAnswers, checkAssertions, checkDates, checkElsewhere, checkSpeakers } from './speaking.ts';
import { checkTranslations } from './translations.ts';

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
	checkTranslations,
];

/** Finds any of these words as whole words; a hyphen makes a longer word. */
function patternOf(words: readonly string[]): RegExp {
	return new RegExp(`(?<![\\p{L}-])(?:${words.join('|') || '(?!)'})(?![\\p{L}-])`, 'giu');
}

const LOADED = patternOf(LOADED_WORDS);

/** A label stands on one line, so that a word's place is as far from its beginning as in the text. */
function wordsFound(entry: Coded<object>, path: string, text: string, pattern: RegExp, rule: RuleId, expected: string): VFileMessage[] {
	const { line, column } = placeAt(entry.plain, [path]);
	return [...text.matchAll(pattern)].map(({ 0: word, index }) => {
		const place = { line, column: column + index };
		return problem(entry.file, place, rule, `${shown(word)} in ${shown(text)}`, expected);
	});
}

function loaded(entry: Coded<object>, path: string, text: string): VFileMessage[] {
	return wordsFound(entry, path, text, LOADED, 'word-loaded', 'a word that judges nobody');
}

/** One side's words for the other, in a question that both are to answer. */
function epithets(coded: CodedCorpus): VFileMessage[] {
	const escaped = (coded.corpus?.value.epithets ?? []).map((words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	const pattern = patternOf(escaped);
	return coded.issues.flatMap((entry) =>
		wordsFound(entry, 'question', entry.value.question, pattern, 'word-epithet', 'a word that both sides would take'),
	);
}

/** Statements that carry themselves, by however many steps, and statements carried from another article. */
function checkCarriers(coded: CodedCorpus): VFileMessage[] {
	const carriers = new Map(coded.statements.map((s) => [s.value.id, s]));
	const circles = circlesIn([...carriers.keys()], (id) => carriers.get(id)?.value.within ?? null).flatMap((id) => carriers.get(id) ?? []);
	return [
		...coded.statements
			.filter(({ value, article }) => (carriers.get(value.within ?? '')?.article ?? article) !== article)
			.map((entry) =>
				problemAt(entry, ['within'], 'reference-kind', `${shown(entry.value.within)} of another article`, 'a statement of this article'),
			),
		...circles.map((entry) =>
			problemAt(entry, ['within'], 'reference-self', `${shown(entry.value.id)} within itself`, 'the statement that carries it'),
		),
	];
}

/** What may be wrong inside single statements, and stops nothing. */
export function doubtStatements(coded: CodedCorpus): VFileMessage[] {
	return coded.statements.flatMap((entry) => problemsOf(entry, doubtPresentation(entry.value)));
}

/** What is wrong inside single statements, and words that judge in headings, claims, events and questions. */
export function checkStatements(coded: CodedCorpus): VFileMessage[] {
	const actors = new Map(coded.actors.map((a) => [a.value.id, a.value]));
	const articles = new Map(coded.articles.map((a) => [a.value.id, a.value]));
	const contextOf = (id: string): Context => {
		const article = articles.get(id);
		return { actors, published: article?.published.value ?? null, language: article?.language ?? null };
	};
	const issues = issuesOfClaims(coded);
	return [
		...coded.statements.flatMap((entry) => [
			...problemsOf(entry, [...CHECKS.flatMap((check) => check(entry.value, contextOf(entry.article))), ...checkBasis(entry, issues)]),
			...loaded(entry, 'heading', entry.value.heading),
		]),
		...checkCarriers(coded),
		...coded.claims.flatMap((entry) => loaded(entry, 'text', entry.value.text)),
		...coded.events.flatMap((entry) => loaded(entry, 'text', entry.value.text)),
		...coded.issues.flatMap((entry) => loaded(entry, 'question', entry.value.question)),
		...epithets(coded),
	];
}
