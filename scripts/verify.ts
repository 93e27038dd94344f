/** `npm run verify [-- --sources <folder>] [--write]`: proves the records by the source texts. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { type SourceText, sourceText } from '../src/model/verify/source.ts';
import { verify } from '../src/model/verify/verify.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, write: { type: 'boolean', default: false } } });
const folder = values.sources ?? process.env['PARALLAX_SOURCES'] ?? null;
const { coded, records, issues } = await loadCorpus(diskFiles(contentFolder()));
const sources = new Map<string, SourceText>();
if (folder !== null)
	for (const { value } of coded.articles) {
		const bytes = await readFile(join(folder, value.sourceFile)).catch(() => null);
		if (bytes !== null) sources.set(value.id, sourceText(bytes.toString('utf8'), createHash('sha256').update(bytes).digest('hex')));
	}
const { verdicts, shared } = verify(coded, records, sources);
const lines = verdicts
	.filter((v) => v.answer === 'absent')
	.map(({ check, why }) => `${check.file}:${check.place.line}:${check.place.column}  Absent: ${check.subject}: ${why}  ${check.kind}`);
lines.push(...shared.map((f) => `${f.file}:${f.place.line}:${f.place.column}  ${f.text}  ${f.kind}`));
const count = (answer: string) => verdicts.filter((v) => v.answer === answer).length;
for (const line of lines) console.log(line);
console.log(
	`\n${count('found')} found, ${count('absent')} absent, ${count('uncheckable')} uncheckable; ${shared.length} shared runs; ${issues.length} mistakes of spelling (npm run content)`,
);
if (lines.length > 0) process.exitCode = 1;
