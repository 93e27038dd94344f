import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadedCorpus, loadCorpus, loadCues, type ReadBefore } from '../../src/corpus.ts';
import { performed } from '../../src/desk/acts.ts';
import { deskState } from '../../src/desk/desk-state.ts';
import type { DeskAct, DeskAnswer, DeskEntry, DeskState } from '../../src/desk/state.ts';
import { rawText } from '../../src/draft/raw-text.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { type SourceText, sourceText } from '../../src/model/verify/source.ts';
import { cuesIn } from '../shipped-cues.ts';
import { hashOf, type RecordFile, readRecordFile, recordIds, writeRecordFile } from './record-file.ts';

/** The desk's work on one content folder while a server runs. */
export class DeskSession {
	readonly #folder: string;
	readonly #sources: string | null;
	readonly #before: ReadBefore = new Map();
	/** The last act, as an undo takes it back: one step. */
	#last: { article: string; raw: string; hash: string; did: string } | null = null;
	#running: Promise<unknown> = Promise.resolve();

	constructor(folder: string, sources: string | null) {
		this.#folder = folder;
		this.#sources = sources;
	}

	/** Every record with what waits in it. */
	async entries(): Promise<DeskEntry[]> {
		const files = diskFiles(this.#folder);
		const [{ coded, records, problems }, ids] = await Promise.all([loadCorpus(files, this.#before, 'tried'), recordIds(this.#folder)]);
		return Promise.all(
			ids.map(async (id): Promise<DeskEntry> => {
				const file = files.name(`articles/${id}.md`);
				const front = records.find((r) => r.file === file)?.front?.value ?? {};
				const { title, label, sourceFile } = front;
				return {
					id,
					title: [label, title].find((words) => typeof words === 'string') ?? id,
					drafts: coded.drafts.filter((d) => d.file === file).length,
					mistakes: problems.filter((p) => p.file === file && p.ruleId !== 'draft').length,
					source: typeof sourceFile === 'string' && typeof (await this.#source(sourceFile)) !== 'string',
				};
			}),
		);
	}

	/** One record beside its source text, as both stand. */
	async state(article: string): Promise<DeskState> {
		return this.#state(article, await readRecordFile(this.#folder, article));
	}

	/** Does one act on a record that is still the one it was decided on. Acts come one after the other. */
	act(article: string, hash: string, act: DeskAct): Promise<DeskAnswer> {
		const next = this.#running.then(() => this.#act(article, hash, act));
		this.#running = next.catch(() => null);
		return next;
	}

	async #act(article: string, hash: string, act: DeskAct): Promise<DeskAnswer> {
		const file = await readRecordFile(this.#folder, article);
		const refuse = async (refused: string): Promise<DeskAnswer> => ({ refused, state: await this.#state(article, file) });
		if (file.hash !== hash) return refuse('Nothing is written: the file changed on disk since it was read. It is shown as it is now.');
		if (act.act === 'undo') return this.#undo(article, file);
		const outcome = performed(this.#name(article), file.raw, act);
		if ('refused' in outcome) return refuse(outcome.refused);
		const written = await writeRecordFile(this.#folder, article, hash, outcome.text);
		if (written === null) return refuse('Nothing is written: the file changed on disk in this moment.');
		this.#last = { article, raw: file.raw, hash: written, did: outcome.did };
		return { did: outcome.did, key: outcome.key, state: await this.#state(article, { ...file, raw: outcome.text, hash: written }) };
	}

	async #undo(article: string, file: RecordFile): Promise<DeskAnswer> {
		const last = this.#last;
		if (last?.article !== article || last.hash !== file.hash)
			return {
				refused: 'There is nothing to undo: one step back, and only while nothing else changed the file.',
				state: await this.#state(article, file),
			};
		const written = await writeRecordFile(this.#folder, article, file.hash, last.raw);
		if (written === null)
			return { refused: 'Nothing is written: the file changed on disk in this moment.', state: await this.state(article) };
		this.#last = null;
		return { did: `Undone: ${last.did}`, key: null, state: await this.#state(article, { ...file, raw: last.raw, hash: written }) };
	}

	#name(article: string): string {
		return diskFiles(this.#folder).name(`articles/${article}.md`);
	}

	/** The state of a record by the text that was read, whatever is on disk by now. */
	async #state(article: string, { raw, hash }: RecordFile): Promise<DeskState> {
		const disk = diskFiles(this.#folder);
		const path = `articles/${article}.md`;
		const files = { ...disk, read: (asked: string) => (asked === path ? Promise.resolve(raw) : disk.read(asked)) };
		const [loaded, { cues }] = await Promise.all([loadCorpus(files, this.#before, 'tried'), loadCues(files)]);
		const front = this.#front(loaded, disk.name(path));
		return deskState({
			article,
			file: disk.name(path),
			raw,
			hash,
			loaded,
			cues: await cuesIn([front.language], cues),
			source: await this.#source(front.sourceFile),
			stubs: (await disk.list('articles')).find((name) => name === `${article}.actors.yaml`) ?? null,
			undo: this.#last?.article === article && this.#last.hash === hash ? this.#last.did : null,
		});
	}

	#front({ records }: LoadedCorpus, file: string): { sourceFile: string; language: string } {
		const { sourceFile, language } = records.find((r) => r.file === file)?.front?.value ?? {};
		return { sourceFile: typeof sourceFile === 'string' ? sourceFile : '', language: typeof language === 'string' ? language : 'und' };
	}

	/** The source text of that name, or in one sentence why there is none. */
	async #source(name: string): Promise<SourceText | string> {
		if (this.#sources === null) return 'No source texts were given: `npm run dev -- --sources <folder>` shows them beside the record.';
		if (name === '' || /[/\\\0]|^\.{1,2}$/.test(name)) return 'The front matter names no file of a source text (`sourceFile`).';
		const path = join(this.#sources, name);
		const found = await lstat(path).catch(() => null);
		if (found === null) return `The folder of source texts has no ${name}.`;
		if (!found.isFile()) return `${name} in the folder of source texts is no plain file.`;
		const bytes = await readFile(path).catch(() => null);
		if (bytes === null) return `${name} in the folder of source texts cannot be read.`;
		const raw = rawText(bytes);
		return 'refused' in raw ? `${name}: ${raw.refused}` : sourceText(raw.text, hashOf(bytes));
	}
}
