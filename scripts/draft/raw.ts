import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { LoadedCorpus } from '../../src/corpus.ts';
import { datedIn } from '../../src/draft/dates.ts';
import type { FrontFacts } from '../../src/draft/front.ts';
import { titleIn } from '../../src/draft/front.ts';
import { furnitureIn } from '../../src/draft/furniture.ts';
import { languageOf } from '../../src/draft/language.ts';
import { rawText } from '../../src/draft/raw-text.ts';
import { idsByKind } from '../../src/model/link/entity-index.ts';
import { type SourceText, sourceText } from '../../src/model/verify/source.ts';
import { countWords } from '../../src/text/words.ts';

/** What a command was asked for: the raw text, and what front matter takes from it. */
export interface Asked {
	facts: FrontFacts;
	source: SourceText;
	/** Day of publication as far as it is known. */
	published: string | null;
}

/** Ends a command with a sentence. */
export function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reads the arguments and the text of `new` and `draft`. */
export async function asked(command: string): Promise<Asked> {
	const usage = `npm run ${command} -- <text file> --id <kebab-case id> [--published YYYY-MM-DD] [--language en]`;
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { id: { type: 'string' }, published: { type: 'string' }, language: { type: 'string' } },
	});
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) stop(`One text file is needed: ${usage}`);
	const id = values.id ?? stop(`An id is needed, which the article keeps for good: ${usage}`);
	if (!ID.test(id)) stop(`\`${id}\` is no id: lower-case letters and digits in words joined by single hyphens, a letter first.`);
	if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published)) stop('`--published` is a day: YYYY-MM-DD.');
	const bytes = await readFile(path).catch(() => stop(`${path} cannot be read.`));
	const raw = rawText(bytes);
	if ('refused' in raw) stop(`${path}: ${raw.refused}`);
	const source = sourceText(raw.text, createHash('sha256').update(bytes).digest('hex'));
	const language = values.language ?? languageOf(source.text);
	const printed = values.published === undefined ? datedIn(source.paragraphs, language) : null;
	const published = values.published ?? printed?.day ?? null;
	const dated =
		printed === null ? null : { value: printed.day, basis: 'stated' as const, note: `Paragraph ${printed.paragraph} prints the day.` };
	return {
		source,
		published,
		facts: {
			id,
			title: titleIn(source.paragraphs),
			added: new Date().toISOString().slice(0, 10),
			published:
				values.published === undefined
					? dated
					: {
							value: values.published,
							basis: 'unconfirmed',
							note: 'Given when the record was begun; whoever confirms it says where the day stands.',
						},
			language,
			relays: [],
			sourceFile: basename(path),
			sourceHash: source.hash,
			words: countWords(source.text),
			paragraphs: source.paragraphs.length,
			furniture: furnitureIn(source.paragraphs),
		},
	};
}

/** Ids that are used or were. */
export function takenIds({ coded }: LoadedCorpus): string[] {
	return [...idsByKind(coded).values()].flatMap((ids) => [...ids]);
}

/** Writes files that are not there yet, and none where one of them is. */
export async function writeNew(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	const there = Object.keys(files)
		.map((name) => join(folder, name))
		.filter((path) => existsSync(path));
	if (there.length > 0) stop(`Nothing is written: ${there.map((path) => relative(process.cwd(), path)).join(', ')} stands there already.`);
	for (const [name, text] of Object.entries(files)) {
		await writeFile(join(folder, name), text, { flag: 'wx' });
		console.log(`Written: ${relative(process.cwd(), join(folder, name))}`);
	}
}

/** The paragraphs of a text with the numbers that records give them; for the desk only, never committed. */
export function numbered(paragraphs: readonly string[]): string {
	return `${paragraphs.map((text, index) => `[${index + 1}] ${text.trim()}`).join('\n\n')}\n`;
}
