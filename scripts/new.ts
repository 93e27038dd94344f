/** `npm run new -- <text file> --id <id>`: a record's front matter, its paragraphs numbered, and stubs of the actors that it names. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus, loadCues } from '../src/corpus.ts';
import { draftOf } from '../src/draft/draft.ts';
import { frontMatter } from '../src/draft/front.ts';
import { actorStubs } from '../src/draft/stubs.ts';
import { strangersOf } from '../src/draft/write.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { asked, numbered, writeNew } from './draft/raw.ts';
import { cuesIn } from './shipped-cues.ts';

const { facts, source, published } = await asked('new');
const files = diskFiles(contentFolder());
const [corpus, { cues }] = await Promise.all([loadCorpus(files), loadCues(files)]);
const actors = corpus.coded.actors.map((a) => a.value);
const draft = draftOf({
	paragraphs: source.paragraphs,
	language: facts.language,
	published,
	actors,
	cues: await cuesIn([facts.language], cues),
});
const stubs = actorStubs(strangersOf(draft, source.paragraphs));
const folder = join(contentFolder(), 'articles');
await mkdir(folder, { recursive: true });
await writeNew(folder, {
	[`${facts.id}.md`]: `${frontMatter(facts)}\n`,
	[`${facts.id}.paragraphs.txt`]: numbered(source.paragraphs),
	...(stubs === '' ? {} : { [`${facts.id}.actors.yaml`]: stubs }),
});
console.log(
	`${facts.words} words in ${facts.paragraphs} paragraphs (${facts.language}). Fill in what is empty; \`npm run content\` says what is missing.`,
);
