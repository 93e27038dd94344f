/** `npm run new-dispute -- <folder> [--languages en,ja,ru,zh]`: a whole minimal corpus that builds, with comments that say what to fill in. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stop } from './draft/raw.ts';
import { SHIPPED } from './shipped-cues.ts';

const USAGE = 'npm run new-dispute -- <folder> [--languages en,ja,ru,zh]';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { languages: { type: 'string', default: 'en' } } });
const [path] = positionals;
if (path === undefined || positionals.length > 1) stop(`One folder is needed: ${USAGE}`);
const folder = resolve(path);
// Beside the corpus, not in it: source texts are other people's.
const sources = `${folder}-sources`;
for (const one of [folder, sources]) {
	const there = await readdir(one).catch(() => []);
	if (there.length > 0) stop(`Nothing is written: ${relative(process.cwd(), one)} is there and not empty.`);
}

const shipped = (await readdir(SHIPPED)).map((name) => name.replace(/\.yaml$/, ''));
const languages = values.languages.split(',').map((one) => one.trim());
const own = languages.filter((one) => !shipped.includes(one));
const misread = own.filter((one) => !/^[a-z]{2,3}$/.test(one));
if (misread.length > 0) stop(`No language is ${misread.join(', ')}: write its code, as ${shipped.join(', ')}.`);

/** What a person lists where no cues of a language come with the engine. */
const blank = (
	language: string,
) => `# FILL IN: no cues come with the engine for \`${language}\`. One line a headword, every form that is looked for; kinds: verb, noun, preposition.
# - {language: ${language}, lemma: …, kinds: [verb], forms: [… , …]}
`;

const root = join(import.meta.dirname, '..');
await mkdir(folder, { recursive: true });
await cp(join(root, 'starter'), folder, { recursive: true });
await cp(join(root, 'starter-sources'), sources, { recursive: true });
const record = join(folder, 'articles', 'first-article.md');
const today = new Date().toISOString().slice(0, 10);
await writeFile(record, (await readFile(record, 'utf8')).replace(/^added: .*$/m, `added: ${today}`));
const lists = await Promise.all(
	languages.map((one) => (own.includes(one) ? Promise.resolve(blank(one)) : readFile(join(SHIPPED, `${one}.yaml`), 'utf8'))),
);
await writeFile(join(folder, 'cues.yaml'), lists.join('\n'));

const shown = relative(process.cwd(), folder) || '.';
console.log(`Written: ${shown}, a corpus of one invented article. Where it says FILL IN, it is yours to say.

  PARALLAX_CONTENT=${shown} npm run dev       see it while you write
  PARALLAX_CONTENT=${shown} npm run draft -- <your text> --id <id>
  PARALLAX_CONTENT=${shown} npm run content   every mistake at once
  PARALLAX_CONTENT=${shown} npm run verify -- --sources ${relative(process.cwd(), sources)}
  PARALLAX_CONTENT=${shown} npm run build     the site

Before the site is published for the first time, empty ids.txt and let \`npm run ids\` write it.`);
