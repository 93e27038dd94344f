import { loadMoved } from './corpus.ts';
import { contentFolder, diskFiles } from './loaders/files.ts';

/** Every id that the content renames (`old -> new` in `content/ids.txt`), with the id that it leads to now, and every id that is gone. */
export const { renamed, gone } = await loadMoved(diskFiles(contentFolder()));
