import type { VFileMessage } from 'vfile-message';
import { placeAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import { figuresIn } from '../../text/figures.ts';
import { sayLanguage } from '../../text/language.ts';
import { nearest } from '../../text/near.ts';
import { figureNames } from '../views/figures.ts';
import type { CodedCorpus } from './coded.ts';

/** Numbers from two on, before what a corpus counts: one and none are words of other meanings too. */
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\\d*)';
/** What only a corpus has: a page of rules counts statements and claims that are none of it. */
const OF_CORPUS = '(?:articles|texts|authors|languages)';
const COUNTED = '(?:articles?|texts?|authors?|relays?|analys[ei]s|commentar(?:y|ies)|statements?|claims?|issues?|languages?)';
const written = (counted: string) =>
	new RegExp(`(?<![\\p{L}\\d–-])${NUMBER}(?:[ -](?:of the|of their|[\\p{L}-]+)){0,2} ${counted}(?![\\p{L}-])`, 'giu');
const WRITTEN = { corpus: written(COUNTED), rules: written(OF_CORPUS) };

/** Something in a text that is no figure of the corpus, or a figure written by hand. */
interface Misfigured {
	index: number;
	unexpected: string;
	expected: string;
	near: string | null;
}

function misfigured(coded: CodedCorpus, text: string, about: keyof typeof WRITTEN = 'corpus'): Misfigured[] {
	const names = figureNames(coded.corpus?.value.sides.map((side) => side.id) ?? []);
	const languages = [...new Set(coded.articles.map((a) => sayLanguage(a.value.language)))];
	const byHand = [
		...text.matchAll(WRITTEN[about]),
		...languages.flatMap((name) => [...text.matchAll(new RegExp(`\\bin ${name}\\b(?!-)`, 'g'))]),
	];
	return [
		...figuresIn(text)
			.filter(({ name }) => !names.includes(name))
			.map(({ index, written, name }) => ({
				index,
				unexpected: shown(written),
				expected: 'a figure of the corpus',
				near: nearest(name, names),
			})),
		...byHand.map(({ 0: words, index }) => ({
			index,
			unexpected: `${shown(words)}, which the next article may make untrue`,
			expected: 'a figure, such as `{articles article|articles}` or `{languages}`',
			near: null,
		})),
	];
}

/** Figures in a page of the corpus's own that its records do not bear out by themselves; a page of rules may count what is none of the corpus. */
export function checkProseFigures(coded: CodedCorpus, file: string, text: string, about: keyof typeof WRITTEN): VFileMessage[] {
	if (coded.corpus === null) return [];
	return misfigured(coded, text, about).map(({ index, unexpected, expected, near }) => {
		const before = text.slice(0, index).split('\n');
		const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
		return problem(file, place, 'prose-figure', unexpected, expected, near);
	});
}

/** The same in what corpus.yaml says of the corpus. */
export function checkCorpusFigures(coded: CodedCorpus): VFileMessage[] {
	const { corpus } = coded;
	if (corpus === null) return [];
	const { value } = corpus;
	return (['description', 'headline', 'lead'] as const).flatMap((field) =>
		misfigured(coded, value[field] ?? '').map(({ unexpected, expected, near }) =>
			problem(corpus.file, placeAt(corpus.plain, [field]), 'prose-figure', unexpected, expected, near),
		),
	);
}
