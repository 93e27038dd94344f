import { graph } from './content.ts';
import { loadProse } from './corpus.ts';
import { contentFolder, diskFiles } from './loaders/files.ts';
import { figuresOf } from './model/views/figures.ts';
import type { ProsePage } from './record/prose-page.ts';
import { href } from './site.ts';
import { withFigures } from './text/figures.ts';

/** A page of the corpus's own prose as safe HTML, its figures filled in, or null where the content folder has none of that name. */
export function prose(name: 'about' | 'codebook' | 'agreement'): Promise<ProsePage | null> {
	return loadProse(diskFiles(contentFolder()), name, href, (text) => withFigures(text, figuresOf(graph)));
}
