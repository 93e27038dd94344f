import type { Counted } from '../../schema/coverage.ts';
import type { Range } from '../../text/fold.ts';
import { quotedIn } from '../../text/quote-marks.ts';
import { wordRanges } from '../../text/words.ts';
import type { CodedCorpus } from '../check/coded.ts';
import { AUTHOR } from '../link/entity-index.ts';
import type { Verdict } from './check.ts';
import { isInside, isTouched, type Reading, readings } from './reading.ts';
import type { SourceText } from './source.ts';
import { speechIn } from './uncovered-quotes.ts';

/** In this order a word is counted once. */
const SHARES = ['direct', 'partial', 'indirect', 'mention', 'own'] as const;
type Share = (typeof SHARES)[number];

/** Words and answers of one article. */
type Shares = Omit<Counted, 'shared' | 'unaccounted'>;

function shareOf({ passages }: Reading): Record<Share, Range[]> {
	const ranges: Record<Share, Range[]> = { direct: [], partial: [], indirect: [], mention: [], own: [] };
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
			const shares: Record<Share | 'quoted' | 'rest', number> = {
				quoted: 0,
				direct: 0,
				partial: 0,
				indirect: 0,
				mention: 0,
				own: 0,
				rest: 0,
			};
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
