import { loadProse } from './corpus.ts';
import { contentFolder, diskFiles } from './loaders/files.ts';
import type { ProsePage } from './record/prose-page.ts';
import { href } from './site.ts';

/** A page of the corpus's own prose as safe HTML, or null where the content folder has none of that name. */
export function prose(name: 'about' | 'codebook' | 'agreement'): Promise<ProsePage | null> {
	return loadProse(diskFiles(contentFolder()), name, href);
}
