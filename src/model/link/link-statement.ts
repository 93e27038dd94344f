import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Dated } from '../../schema/common.ts';
import type { Assertion, AssertionCoded, Statement, StatementCoded } from '../../schema/statement.ts';
import { occurrences } from '../../text/fold.ts';
import { remarked } from '../../text/language-marks.ts';
import { isQuoted } from '../../vocabulary.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import { AUTHOR } from './entity-index.ts';
import { lifeOf } from './life.ts';
import { boundsOrOpen, standing } from './sides.ts';

/** A date with the first and last day that it may be. */
export function dated<T extends { value: string | null }>(date: T): T & Pick<Dated, 'earliest' | 'latest'> {
	return { ...date, ...boundsOrOpen(date.value) };
}

function footingOf(s: Pick<StatementCoded, 'inferred' | 'medium' | 'aspect'>): Statement['footing'] {
	if (s.inferred || s.medium === 'thought') return 'ascribed';
	return s.aspect === 'standing' ? 'standing' : 'said';
}

/** An assertion with the paragraph of its words, and whether the article prints them as the speaker's. */
function linkAssertion(assertion: AssertionCoded, quotes: Statement['quotes'], only: number): Assertion {
	const { words } = assertion;
	const paragraph = words === null ? null : (assertion.paragraph ?? only);
	const quoted = words !== null && quotes.some((quote) => quote.paragraph === paragraph && occurrences(quote.text, words).length > 0);
	return { ...assertion, paragraph, quoted };
}

/** A statement with all that is derived of it alone: whose it is, in what capacity, what it rests on, what was quoted. */
export function linkStatement(
	{ value, article: articleId }: Coded<StatementCoded>,
	article: Article,
	actors: ReadonlyMap<string, Actor>,
	coded: CodedCorpus,
): Statement {
	const own = value.speakers.includes(AUTHOR);
	const only = value.passages[0]?.paragraph ?? 1;
	const quotes = value.quotes.map((q) => ({ text: q.text, paragraph: q.paragraph ?? only }));
	const assertion = (one: AssertionCoded) => linkAssertion(one, quotes, only);
	const shared = {
		...value,
		article: articleId,
		text: remarked(
			value.text,
			value.spans.filter((span) => span.kind === 'quote'),
			article.language,
		),
		quotes,
		asserts: value.asserts.map(assertion),
		denies: value.denies.map(assertion),
		translations: value.translations.map((one) => ({ ...one, quote: one.quote ?? 1 })),
		footing: footingOf(value),
		...lifeOf(value, article),
	};
	if (own || coded.corpus === null) {
		return {
			...shared,
			voice: 'own',
			speakers: [article.authorId],
			capacity: null,
			medium: 'writing',
			said: { ...article.published, from: null },
			offices: [],
			sides: [AUTHOR],
			inTranslation: false,
		};
	}
	const { capacity, offices, sides } = standing(
		value,
		boundsOrOpen(value.said.value ?? article.published.value),
		actors,
		coded.corpus.value,
	);
	const inTranslation = value.languageSaid !== null && value.languageSaid !== article.language && isQuoted(value.presentation);
	return { ...shared, voice: 'attributed', said: dated(value.said), capacity, offices, sides, inTranslation };
}
