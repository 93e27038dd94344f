import type { CodedCorpus } from '../model/check/coded.ts';
import type { Plain } from '../record/place.ts';
import { ArticleCoded } from '../schema/article.ts';

/** What verify needs of front matter, whatever a person still has to fill in. */
const LEAST = {
	label: '…',
	genre: 'news',
	arguesNote: '…',
	publisher: { value: null, basis: 'unconfirmed', note: null },
	author: { value: null, basis: 'unconfirmed', note: null },
	published: { value: null, basis: null, note: null },
	language: 'und',
	sourceFile: 'unknown',
	sourceHash: '0'.repeat(64),
	words: '0',
	paragraphs: '0',
};

/** The front matter as it is, with stand-ins for what is missing or wrong, so that the rest of the record can be verified. */
function standIn(id: string, plain: Plain | null): ArticleCoded {
	const given = Object.fromEntries(
		Object.entries(ArticleCoded.shape).flatMap(([name, schema]) => {
			const value = plain?.value[name];
			return value !== undefined && schema.safeParse(value).success ? [[name, value]] : [];
		}),
	);
	return ArticleCoded.parse({ ...LEAST, ...given, id });
}

/** What is coded of one article alone, its front matter complete or stood in for. */
export function codedAlone(coded: CodedCorpus, article: string, file: string, front: Plain): CodedCorpus {
	const own = <T extends { article: string }>(entries: readonly T[]) => entries.filter((one) => one.article === article);
	const whole = own(coded.articles);
	return {
		...coded,
		articles: whole.length > 0 ? whole : [{ article, file, plain: front, value: { ...standIn(article, front), body: [] } }],
		statements: own(coded.statements),
		claims: own(coded.claims),
		events: own(coded.events),
		citations: own(coded.citations),
		inconsistencies: own(coded.inconsistencies),
		asides: own(coded.asides),
		told: own(coded.told),
	};
}
