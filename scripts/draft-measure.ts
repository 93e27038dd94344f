/**
 * `npm run draft:measure -- --sources <folder> [--strict] [--article <id>] [--show]`: how near the draft of each article
 * comes to its record. README says what is counted, and how.
 */
import { parseArgs } from 'node:util';
import { loadCorpus, loadCues } from '../src/corpus.ts';
import { datedIn } from '../src/draft/dates.ts';
import { draftOf } from '../src/draft/draft.ts';
import { frontMatter, titleIn } from '../src/draft/front.ts';
import { draftBlocks, relaysOf } from '../src/draft/write.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { countWords } from '../src/text/words.ts';
import { heldOut } from './draft/held-out.ts';
import { plainOf } from './draft/plain-score.ts';
import { goldOf, lastDayOf, scored } from './draft/score.ts';
import { type DraftScores, total } from './draft/scores.ts';
import { saySpared, type Typed, typedOf } from './draft/typed.ts';
import { readSources, sourcesFolder } from './sources.ts';

const { values } = parseArgs({
	options: {
		sources: { type: 'string' },
		strict: { type: 'boolean', default: false },
		article: { type: 'string' },
		show: { type: 'boolean', default: false },
	},
});
const files = diskFiles(contentFolder());
const [{ coded }, { cues }] = await Promise.all([loadCorpus(files), loadCues(files)]);
const sources = await readSources(sourcesFolder(values.sources), coded);
if (sources.size === 0) {
	console.error('No source text is here: `npm run draft:measure -- --sources <folder>`.');
	process.exit(2);
}

const typed: Typed[] = [];
const rows: { id: string; draft: DraftScores; plain: DraftScores }[] = [];
for (const { value: article } of coded.articles) {
	const source = sources.get(article.id);
	if (source === undefined || (values.article !== undefined && values.article !== article.id)) continue;
	const held = heldOut(coded, cues, article.id, values.strict);
	const gold = goldOf(coded, article.id, source, cues);
	const published = lastDayOf(article.published.value);
	const draft = draftOf({ paragraphs: source.paragraphs, language: article.language, published, ...held });
	const show = values.show ? (line: string) => console.log(line) : () => {};
	const record = (await files.read(`articles/${article.id}.md`)) ?? '';
	const printed = datedIn(source.paragraphs, article.language);
	const front = frontMatter({
		id: article.id,
		title: titleIn(source.paragraphs),
		added: article.added ?? '',
		published: printed === null ? null : { value: printed.day, basis: 'stated', note: '' },
		language: article.language,
		relays: relaysOf(draft),
		sourceFile: article.sourceFile,
		sourceHash: source.hash,
		words: countWords(source.text),
		paragraphs: source.paragraphs.length,
		furniture: draft.furniture,
	});
	typed.push(typedOf(record, [front, ...draftBlocks(draft, source.paragraphs, article.id, [])].join('\n\n')));
	rows.push({
		id: article.id,
		draft: scored(draft, gold, source, coded, record, show),
		plain: plainOf(gold, source, coded, held),
	});
}

const percent = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4));
/** Rates of one row, in the order of the head line: sentences recalled and right; of matched statements source, cue, presentation, relays; statements matched; locators that hold; lines of the record that stand in the draft, of the draft that stand in the record. */
const columns = (s: DraftScores) =>
	[
		percent(s.recalled, s.holding),
		percent(s.right, s.proposedSentences),
		percent(s.speaker, s.matched),
		percent(s.cue, s.matched),
		percent(s.as, s.matched),
		percent(s.via, s.matched),
		percent(s.matched, s.statements),
		percent(s.located, s.proposals),
		percent(s.keptLines, s.lines),
		percent(s.standingLines, s.draftedLines),
	].join('  ');
console.log(`${''.padEnd(30)}recall  prec  speak  cue   as    via   stmts loc   lines stand`);
for (const { id, draft, plain } of rows) console.log(`${id.padEnd(30)}${columns(draft)}\n${'  plain lexicon'.padEnd(30)}${columns(plain)}`);
console.log(
	`${'all'.padEnd(30)}${columns(total(rows.map((r) => r.draft)))}\n${'  plain lexicon'.padEnd(30)}${columns(total(rows.map((r) => r.plain)))}`,
);
const sum = total(rows.map((r) => r.draft));
console.log(
	`${sum.holding} sentences that hold a statement, ${sum.statements} statements, ${sum.matched} of them found by ${sum.proposals} proposals; ${sum.keptLines} of ${sum.lines} lines of the record stand in the draft, ${sum.standingLines} of ${sum.draftedLines} lines of the draft in the record.`,
);
console.log(saySpared(typed));
