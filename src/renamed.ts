import { loadRenamed } from './corpus.ts';
import { contentFolder, diskFiles } from './loaders/files.ts';
import type { Renamed } from './model/check/ids.ts';

/** Every id that the content renames (`old -> new` in `content/ids.txt`), with the id that it leads to now. */
export const renamed: readonly Renamed[] = await loadRenamed(diskFiles(contentFolder()));
