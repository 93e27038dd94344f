import { type LoadedCorpus, loadCorpus } from '../corpus.ts';
import { contentFolder, diskFiles } from './files.ts';

let pending: Promise<LoadedCorpus> | null = null;

/** The corpus of this run, parsed once however many collections ask for it. */
export function corpusOnce(): Promise<LoadedCorpus> {
	pending ??= loadCorpus(diskFiles(contentFolder()));
	return pending;
}

/** Forgets the parse, so that the next collection reads the files again. */
export function forgetCorpus(): void {
	pending = null;
}
