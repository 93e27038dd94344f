import { contentFolder, diskFiles } from './loaders/files.ts';
import { type ArticleCoverage, Coverage } from './schema/coverage.ts';

async function read(): Promise<ArticleCoverage[]> {
	const text = await diskFiles(contentFolder()).read('coverage.json');
	return text === null ? [] : Coverage.parse(JSON.parse(text));
}

/** How much of each article's text is whose words (`content/coverage.json`, which `npm run verify` writes); empty where there is no such file. */
export const coverage: readonly ArticleCoverage[] = await read();
