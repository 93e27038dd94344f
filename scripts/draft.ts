/** `npm run draft -- <text file> --id <id>`: a proposed record for a person to decide, and stubs of the actors that the registry lacks. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus, loadCues } from '../src/corpus.ts';
import { draftOf } from '../src/draft/draft.ts';
import { frontMatter } from '../src/draft/front.ts';
import { actorStubs } from '../src/draft/stubs.ts';
import { draftBlocks, relaysOf, strangersOf } from '../src/draft/write.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { publishedIds } from '../src/model/check/published.ts';
import { asked, numbered, stop, takenIds, writeNew } from './draft/raw.ts';
import { cuesIn } from './shipped-cues.ts';

const { facts, source, published } = await asked('draft');
const files = diskFiles(contentFolder());
const [corpus, { cues }, ids] = await Promise.all([loadCorpus(files), loadCues(files), files.read('ids.txt')]);
const actors = corpus.coded.actors.map((a) => a.value);
const list = await cuesIn([facts.language], cues);
const base = (tag: string) => tag.split('-', 1)[0];
if (!list.some((cue) => base(cue.language) === base(facts.language)))
	stop(`No cues are known in \`${facts.language}\`: list some in cues.yaml, or say \`--language\`.`);
const draft = draftOf({ paragraphs: source.paragraphs, language: facts.language, published, actors, cues: list });
const taken = [
	...takenIds(corpus),
	...publishedIds(ids ?? '').map((line) => line.id),
	...draft.proposals.flatMap((p) => p.speakers.map((s) => s.id)),
];
const blocks = draftBlocks(draft, source.paragraphs, facts.id, taken);
const strangers = strangersOf(draft, source.paragraphs);
const folder = join(contentFolder(), 'articles');
await mkdir(folder, { recursive: true });
await writeNew(folder, {
	[`${facts.id}.md`]: `${[frontMatter({ ...facts, relays: relaysOf(draft), furniture: draft.furniture }), ...blocks].join('\n\n')}\n`,
	[`${facts.id}.paragraphs.txt`]: numbered(source.paragraphs),
	...(strangers.length === 0 ? {} : { [`${facts.id}.actors.yaml`]: actorStubs(strangers) }),
});
for (const remark of draft.remarks) console.log(remark);
if (published === null) console.log('No day of publication is known, so nothing is dated: `--published YYYY-MM-DD` gives it.');
console.log(
	`${draft.proposals.length} statements proposed, ${draft.citations.length} citations, ${strangers.length} actors that actors.yaml lacks. Each waits for a person: settle it and delete \`draft\`, or delete the block.`,
);
