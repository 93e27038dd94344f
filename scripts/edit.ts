/**
 * `npm run rename -- <kind> <old> <new>`, `npm run merge -- <kind> <id that stays> <other>`, `npm run move -- <kind> <id>
 * <article>`: rewrites records, registries and ids.txt, their formatting kept; writes nothing where the result has a
 * mistake, and with `--dry` in any case. Codings are evidence: they are read through ids.txt and stay as they are.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Files, loadCorpus, reportWithHelp, sha256 } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { withIdsAdded } from '../src/model/check/id-list.ts';
import { type Edit, editOf, isEdit } from '../src/model/edit/edit.ts';
import { idsByKind } from '../src/model/link/entity-index.ts';
import { nearest } from '../src/text/near.ts';

const [name = '', ...rest] = process.argv.slice(2);
const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { dry: { type: 'boolean', default: false } } });
const [kind = '', first = '', second = ''] = positionals;

function stop(message: string): never {
	console.error(`Nothing is written: ${message}`);
	process.exit(1);
}

const content = contentFolder();
const disk = diskFiles(content);
if (!isEdit(name)) stop(`\`${name}\` is none of rename, merge, move.`);
if (positionals.length !== 3) stop(`three words are needed: npm run ${name} -- <kind> <id> ${name === 'move' ? '<article>' : '<id>'}.`);
const { coded, problems } = await loadCorpus(disk);
if (problems.length > 0) stop(`the content has mistakes; npm run content tells them.`);

/** The files as the edit leaves them, over those on disk. */
function overlaid({ texts, gone }: Edit): Files {
	return {
		...disk,
		list: async (folder) => {
			const there = (await disk.list(folder)).filter((file) => !gone.includes(`${folder}/${file}`));
			const fresh = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
			return [...new Set([...there, ...fresh])];
		},
		read: async (path) => (gone.includes(path) ? null : (texts.get(path) ?? (await disk.read(path)))),
		entries: async () => {
			const there = ((await disk.entries?.()) ?? []).filter(({ path }) => !gone.includes(path));
			const fresh = [...texts.keys()].filter((path) => !there.some((one) => one.path === path));
			return [...there, ...fresh.map((path) => ({ path, kind: 'file' as const }))];
		},
	};
}

const paths = new Map(
	[
		'actors.yaml',
		'topics.yaml',
		'issues.yaml',
		'corpus.yaml',
		'ids.txt',
		...(await disk.list('articles')).map((file) => `articles/${file}`),
	].map((path) => [disk.name(path), path] as const),
);
const texts = new Map<string, string>();
for (const path of paths.values()) {
	const text = await disk.read(path);
	if (text !== null) texts.set(path, text);
}
const made = editOf(name, { coded, texts, pathOf: (file) => paths.get(file) ?? file }, kind, first, second);
if (typeof made === 'string') {
	const known = [...idsByKind(coded).values()].flatMap((ids) => [...ids]);
	const near = known.includes(first) ? null : nearest(first, known);
	stop(`${made}${near === null ? '' : ` (did you mean \`${near}\`?)`}`);
}

// Ids that are new come below the last seal, as `npm run ids` would add them.
const after = await loadCorpus(overlaid(made));
const kinds = new Map([...idsByKind(after.coded)].flatMap(([one, ids]) => [...ids].map((id) => [id, one] as const)));
made.texts.set('ids.txt', withIdsAdded(made.texts.get('ids.txt') ?? texts.get('ids.txt') ?? '', kinds, sha256).text);
const { problems: left } = await loadCorpus(overlaid(made));
if (left.length > 0) {
	console.error(reportWithHelp(left));
	stop('what it would make has the mistakes above.');
}

for (const [path, text] of [...made.texts].sort()) {
	// The record of an article with another id was another file.
	const before = (texts.get(path) ?? texts.get(made.gone.find((one) => texts.has(one)) ?? '') ?? '').split('\n');
	const now = text.split('\n');
	const [went, came] = [before.filter((line) => !now.includes(line)), now.filter((line) => !before.includes(line))];
	if (went.length + came.length === 0) continue;
	console.log(`${disk.name(path)}: ${went.length} lines go, ${came.length} come`);
	if (values.dry) for (const line of [...went.map((one) => `  - ${one}`), ...came.map((one) => `  + ${one}`)]) console.log(line);
}
for (const path of made.gone) console.log(`${disk.name(path)}: goes`);
if (values.dry) console.log('Nothing is written (--dry).');
else {
	for (const [path, text] of made.texts) if (texts.get(path) !== text) await writeFile(join(content, path), text);
	for (const path of made.gone) await rm(join(content, path), { force: true });
	console.log('Written. Records whose bytes changed are not yet proved until `npm run verify -- --sources <folder>` has read them again.');
}
