import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REGISTRIES = ['corpus.yaml', 'actors.yaml', 'topics.yaml', 'issues.yaml', 'ids.txt', 'synonyms.yaml'];

/** The files of a corpus by their paths. */
export function textsIn(folder: string): Map<string, string> {
	const names = [...REGISTRIES, ...readdirSync(join(folder, 'articles')).map((name) => join('articles', name))];
	return new Map(names.filter((name) => existsSync(join(folder, name))).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The invented corpus with the sample record, which shows every field once: what no article of the corpus has so far is changed here. */
export function everyField(tests: string): Map<string, string> {
	const sample = join(tests, 'records/good/sample');
	const texts = textsIn(join(tests, 'corpus'));
	return texts
		.set('articles/sample.md', readFileSync(`${sample}.md`, 'utf8'))
		.set('issues.yaml', `${texts.get('issues.yaml') ?? ''}${readFileSync(join(sample, 'issues.yaml'), 'utf8')}`);
}
