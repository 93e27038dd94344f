/** `npm run draw [-- --sources <folder>]`: thirty statements, drawn by the hash of all records, to be held against the source texts. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { loadCorpus, reportWithHelp } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { passageRange } from '../src/model/verify/passage-range.ts';
import { sampleOf } from '../src/model/verify/sample.ts';
import { paragraphOf } from '../src/model/verify/source.ts';
import type { Statement } from '../src/schema/statement.ts';
import { readSources, sourcesFolder } from './sources.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' } } });
const files = diskFiles(contentFolder());
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function seedOfRecords(): Promise<string> {
	const names = (await files.list('articles')).filter((name) => name.endsWith('.md')).sort();
	const hashes = await Promise.all(names.map(async (name) => `${name} ${sha256((await files.read(`articles/${name}`)) ?? '')}`));
	return sha256(hashes.join('\n'));
}

const { collections, coded, problems } = await loadCorpus(files);
if (collections === null) {
	console.error(reportWithHelp(problems));
	process.exitCode = 1;
} else {
	const sources = await readSources(sourcesFolder(values.sources), coded);
	const seed = await seedOfRecords();
	const statements = new Map(collections.statements.map((s) => [s.id, s]));
	const ids = sampleOf([...statements.keys()], seed, sha256);
	const passages = (s: Statement) =>
		s.passages.map(({ paragraph, start, end }) => {
			const locator = start === end ? start : `${start} … ${end}`;
			const source = sources.get(s.article);
			const text = source === undefined ? null : paragraphOf(source, paragraph);
			const range = text === null ? null : passageRange(text, { start, end });
			const words = text === null || range === null ? [] : [`      “${text.slice(range.start, range.end)}”`];
			return [`   p${paragraph} ${locator}`, ...words].join('\n');
		});
	console.log(`Seed ${seed}: ${ids.length} of ${statements.size} statements`);
	ids.forEach((id, index) => {
		const s = statements.get(id);
		if (s === undefined) return;
		const cue = s.cue === null || s.cue.lemma === null ? 'no cue' : `cue ${s.cue.lemma} (${s.cue.kind})`;
		const said = s.said.value === null ? 'no day' : `said ${s.said.value} (${s.said.basis ?? 'no basis'})`;
		console.log(
			[
				'',
				`${index + 1}. ${s.id}  (${s.article})`,
				`   ${s.heading}`,
				`   ${s.text}`,
				`   ${s.voice === 'own' ? 'own voice' : s.presentation}, ${cue}, ${s.medium}, ${s.footing}; ${s.speakers.join(', ')}${s.jointly ? ' jointly' : ''} [${s.sides.join(', ')}]; ${said}`,
				...passages(s),
			].join('\n'),
		);
	});
}
