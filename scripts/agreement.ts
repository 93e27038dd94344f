/** `npm run agreement [-- --sources <folder>] [--check] [--freeze <round>]`: how far the coders agree, round by round, from the facts in content/coding/. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { z } from 'zod';
import { loadCorpus, reportWithHelp } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { agreementOf } from '../src/model/agreement/agreement.ts';
import { freeze } from '../src/model/agreement/freeze.ts';
import { freezeIssues, issueRoundOf, issuesFound } from '../src/model/agreement/issue-round.ts';
import { matchesOf } from '../src/model/agreement/matches.ts';
import { nowOf } from '../src/model/agreement/now.ts';
import { freezeRound, roundOf, verdictsOf } from '../src/model/agreement/round.ts';
import { throughIds } from '../src/model/agreement/through-ids.ts';
import { renamedIds } from '../src/model/check/published.ts';
import { touchOf } from '../src/model/link/claim-status.ts';
import { stateOf } from '../src/model/link/state-of.ts';
import {
	Agreement,
	Examples,
	FirstClaims,
	FirstCoding,
	Matches,
	RoundCoding,
	SecondClaims,
	SecondCoding,
	Settled,
} from '../src/schema/agreement.ts';
import { IssueCoding, IssueMatches, IssuesAlone } from '../src/schema/issue-coding.ts';
import { readSources, sourcesFolder } from './sources.ts';

// --freeze puts down what the records have of issues and functions, before a blind coder's third round is compared with it.
const { values } = parseArgs({
	options: { sources: { type: 'string' }, check: { type: 'boolean', default: false }, freeze: { type: 'string' } },
});
const content = contentFolder();
const files = diskFiles(content);
if ((await files.list('coding')).length === 0) {
	console.log('Nobody has coded this corpus a second time.');
	process.exit(0);
}
const { collections, coded, problems } = await loadCorpus(files);
if (collections === null) {
	console.error(`${reportWithHelp(problems)} (npm run content)`);
	process.exit(1);
}
const articles = collections.articles.map((a) => a.id).sort();

/** Where an id that a coder knew has gone since. */
const renamed = new Map(renamedIds((await files.read('ids.txt')) ?? '').map(({ from, to }) => [from, to]));
const current = (id: string) => renamed.get(id) ?? id;

async function read<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>> {
	const raw = await readFile(join(content, path), 'utf8');
	return schema.parse(throughIds(path.endsWith('.json') ? JSON.parse(raw) : parse(raw), current));
}

/** What somebody coded of each article that is still here, in a folder of files named as the articles were then. */
async function readOfArticles<S extends z.ZodType>(schema: S, folder: string): Promise<z.output<S>[]> {
	const names = (await files.list(folder)).filter((name) => name.endsWith('.json'));
	const named = new Map(names.map((name) => [current(name.replace(/\.json$/, '')), name]));
	const found = articles.flatMap((id) => named.get(id) ?? []);
	return Promise.all(found.map((name) => read(schema, `${folder}/${name}`)));
}

const text = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

async function write(path: string, value: unknown): Promise<void> {
	const file = join(content, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text(value));
	console.log(`Written: ${relative(process.cwd(), file)}`);
}

if ((await files.list('coding/first')).length === 0) {
	const frozen = freeze(collections);
	for (const coding of frozen.codings) await write(`coding/first/${coding.article}.json`, coding);
	await write('coding/first/claims.json', frozen.claims);
}

if (!(await files.list('coding/first')).some((path) => path.endsWith('round-2.json'))) {
	await write(
		'coding/first/round-2.json',
		freezeRound(
			freeze(collections).codings.flatMap((c) => c.statements),
			new Date().toISOString().slice(0, 10),
		),
	);
}

if (values.freeze !== undefined) {
	await write(`coding/first/round-${values.freeze}.json`, freezeIssues(collections, new Date().toISOString().slice(0, 10)));
}

const examples = await read(Examples, 'coding/examples.yaml');
const settled = await read(Settled, 'coding/settled.yaml');
const first = await readOfArticles(FirstCoding, 'coding/first');
const second = await readOfArticles(SecondCoding, 'coding');

const sources = await readSources(sourcesFolder(values.sources), coded);
if (second.every(({ article }) => sources.has(article))) await write('coding/matches.json', matchesOf(first, second, sources));
else if (values.sources !== undefined) console.log('Not every source text lies in that folder: the matching stays as it is.');
const matches = await read(Matches, 'coding/matches.json');

const country = new Map(collections.actors.map((a) => [a.id, a.country]));
const speakers = new Map(first.flatMap((f) => f.statements).map((s) => [s.id, touchOf(s, (id) => country.get(id) ?? null)] as const));
const agreement = agreementOf(
	{ first, second, matches, examples },
	{
		first: await read(FirstClaims, 'coding/first/claims.json'),
		second: await read(SecondClaims, 'coding/claims.json'),
		speakers,
		compared: collections.corpus.compared,
	},
	settled,
	nowOf(collections, current),
);
const actors = new Map(collections.actors.map((a) => [a.id, a]));
const paragraphs = new Map(collections.statements.map((s) => [s.id, `${s.article} ${s.passages[0]?.paragraph ?? 1}`]));
const shown = new Set(examples.paragraphs.flatMap(({ article, paragraphs: of }) => of.map((p) => `${article} ${p}`)));
const again = roundOf({
	records: await read(RoundCoding, 'coding/first/round-2.json'),
	third: await read(RoundCoding, 'coding/third-about-answers.json'),
	stateOf: (id) => {
		const actor = actors.get(id);
		return actor === undefined ? null : stateOf(actor);
	},
	seen: (id) => shown.has(paragraphs.get(id) ?? ''),
});
const rounds = [again];
let alone: Agreement['alone'] = null;
for (const round of [3, 4, 5]) {
	if (!(await files.list('coding')).includes(`round-${round}.json`)) continue;
	const records = await read(IssueCoding, `coding/first/round-${round}.json`);
	const blind = await read(IssueCoding, `coding/round-${round}.json`);
	rounds.push(issueRoundOf(round, { records, blind, current, seen: (id) => shown.has(paragraphs.get(id) ?? '') }));
	if (round === 3)
		alone = issuesFound(
			records,
			await read(IssuesAlone, 'coding/fourth-issues-alone.json'),
			await read(IssueMatches, 'coding/issue-matches.yaml'),
		);
}
const asked = new Set(collections.issues.map((issue) => `issue ${issue.id}`));
/** A question that was dropped after it was coded has no verdict. */
const stands = ({ field }: Agreement['verdicts'][number]) => !field.startsWith('issue ') || asked.has(field);
const made = Agreement.parse({ ...agreement, alone, rounds, verdicts: verdictsOf(agreement.fields, rounds).filter(stands) });
if (values.check) {
	const before = await files.read('agreement.json');
	if (before !== text(made)) {
		console.error('Stale: content/agreement.json; `npm run agreement` writes it anew.');
		process.exitCode = 1;
	}
} else await write('agreement.json', made);

const number = (x: number | null) => (x === null ? '–' : x.toFixed(2)).padStart(6);
for (const { what, all, unseen } of agreement.found) {
	console.log(
		`${what}: ${all.first} and ${all.second}, both ${all.both} (${number(all.ofFirst)}, ${number(all.ofSecond)}); unseen ${unseen.both} (${number(unseen.ofFirst)}, ${number(unseen.ofSecond)})`,
	);
}
for (const { field, distance, all, unseen, mark } of [...made.fields, ...made.rounds.flatMap((r) => r.fields)]) {
	console.log(
		`${field.padEnd(22)} ${distance.padEnd(8)} n ${String(all.units).padStart(3)} share ${number(all.share)} kappa ${number(all.kappa)} alpha ${number(all.alpha)} | n ${String(unseen.units).padStart(3)} share ${number(unseen.share)} kappa ${number(unseen.kappa)} alpha ${number(unseen.alpha)}  ${mark}`,
	);
}
const open = agreement.disagreements.filter((d) => d.why === null);
console.log(`${agreement.disagreements.length} disagreements, ${open.length} without a line in content/coding/settled.yaml.`);
