import type { Plain } from './place.ts';
import { fieldOf } from './put.ts';
import { type LeafSpec, lookup } from './spec.ts';

/** What stands in a record but could not be read: the ids that it declares and the names that it mentions. */
export interface UnreadNames {
	declared: Set<string>;
	words: Set<string>;
	/** Nothing of the record could be read. */
	whole: boolean;
}

const LINE = /^\s*:{2,}\s*([\p{L}\p{N}_-]+)?(.*)/u;
const NAME = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

/** Notes the directive lines of a stretch that could not be read, so that what they hold is not reported as missing. */
export function noteUnread(
	stretch: string,
	unread: UnreadNames,
	plain: Plain | null = null,
	leaves: Readonly<Record<string, LeafSpec>> = {},
): void {
	for (const line of stretch.split('\n')) {
		const match = LINE.exec(line);
		if (match === null) continue;
		const [, name = '', rest = ''] = match;
		const leaf = lookup(leaves, name);
		if (leaf !== undefined) plain?.unread.add(fieldOf(leaf.to));
		for (const [word] of rest.matchAll(NAME)) unread.words.add(word);
		const id = /[{\s]#([a-z0-9-]+)/.exec(rest)?.[1];
		if (id !== undefined) unread.declared.add(id);
	}
}
