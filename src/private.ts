import { sha256 } from './corpus.ts';
import { diskFiles } from './loaders/files.ts';
import { sourceText } from './model/verify/source.ts';
import type { Article } from './schema/article.ts';
import { inParts } from './words/words.ts';

/** The folder of source texts of whoever holds them. */
const folder = process.env['PARALLAX_SOURCES'] || null;

/** Whether these pages may show source texts: then every one of them says so, and none may be published. */
export const isPrivate: boolean = folder !== null;

/** The paragraphs of an article's source text; null for everybody who does not hold it, or holds another than the record was made from. */
export async function sourceOf({ sourceFile, sourceHash }: Pick<Article, 'sourceFile' | 'sourceHash'>): Promise<readonly string[] | null> {
	if (folder === null) return null;
	const text = await diskFiles(folder).read(sourceFile);
	return text === null || sha256(text) !== sourceHash ? null : sourceText(text, sourceHash).paragraphs;
}

/** What every page of a private build says. */
export const PRIVATE_WORDS: string = inParts('privateBuild');
