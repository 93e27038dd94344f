import type { Counted } from '../../schema/coverage.ts';
import type { Range } from '../../text/fold.ts';
import { quotedIn } from '../../text/quote-marks.ts';
import { wordRanges } from '../../text/words.ts';
import { PRESENTATIONS } from '../../vocabulary.ts';
import type { CodedCorpus } from '../check/coded.ts';
import { AUTHOR } from '../link/entity-index.ts';
import { each } from '../views/tally.ts';
import type { Verdict } from './check.ts';
import { isInside, isTouched, type Reading, readings } from './reading.ts';
import type { SourceText } from './source.ts';
import { speechIn } from './uncovered-quotes.ts';

/** In this order a word is counted once. */
const SHARES = [...PRESENTATIONS, 'own'] as const;
type Share = (typeof SHARES)[number];

/** Words and answers of one article. */
type Shares = Omit<Counted, 'shared' | 'unaccounted'>;

function shareOf({ passages }: Reading): Record<Share, Range[]> {
	const ranges = each(SHARES, (): Range[] => []);
	for (const { statement, range } of passages) {
		const share = statement.speakers.includes(AUTHOR) ? 'own' : statement.presentation;
		if (share !== null) ranges[share].push(range);
	}
	return ranges;
}

/** Whose words each article's source text is made of, and how many checks had which answer; articles by id. */
export function coverageOf(coded: CodedCorpus, sources: ReadonlyMap<string, SourceText>, verdicts: readonly Verdict[]): Shares[] {
	const paragraphs = readings(coded, sources);
	return coded.articles
		.map(({ value: { id, furniture } }): Shares => {
			const count = (answer: Verdict['answer']) => verdicts.filter((v) => v.check.article === id && v.answer === answer).length;
			const own = paragraphs.filter((r) => r.article.id === id);
			const lines = sources.get(id)?.paragraphs ?? [];
			const shares = each(['quoted', ...SHARES, 'rest'], () => 0);
			for (const reading of own) {
				const speech = speechIn(reading);
				const spoken = quotedIn(reading.text).filter((q) => isTouched(q, speech));
				const ranges = shareOf(reading);
				for (const word of wordRanges(reading.text)) {
					shares[SHARES.find((share) => isInside(word, ranges[share])) ?? 'rest'] += 1;
					if (isInside(word, spoken)) shares.quoted += 1;
				}
			}
			const all = (numbers: readonly number[]) =>
				numbers.reduce((sum, paragraph) => sum + wordRanges(lines[paragraph - 1] ?? '').length, 0);
			return {
				article: id,
				words: all(lines.map((_, index) => index + 1)),
				...shares,
				furniture: all([...new Set(furniture)]),
				found: count('found'),
				absent: count('absent'),
				uncheckable: count('uncheckable'),
			};
		})
		.sort((a, b) => (a.article < b.article ? -1 : 1));
}
