import type { VFileMessage } from 'vfile-message';
import { normal, notText, withHidden } from './encoding.ts';
import { plainAt } from './place.ts';
import { problem } from './problem.ts';
import { type ReadYaml, readYaml } from './yaml.ts';

/** One registry as read. */
export interface RawRegistry extends ReadYaml {
	file: string;
	/** False where the file or a part of it could not be read: what it should hold is then not missed. */
	whole: boolean;
}

/** A registry of which nothing can be read, and why. */
export function unreadRegistry(file: string, why: VFileMessage): RawRegistry {
	const nothing = plainAt({ line: 1, column: 1 });
	nothing.unread.add('*');
	return { file, plain: nothing, items: [], problems: [why], whole: false };
}

/** Parses one registry; null is a file that is not there. Never throws: whatever is wrong comes back as problems. */
export function readRegistry(file: string, raw: string | null, shape: 'fields' | 'entries'): RawRegistry {
	const source = normal(raw ?? '');
	const missing = () => problem(file, { line: 1, column: 1 }, 'file-missing', 'missing file', 'a registry');
	const broken = raw === null ? missing() : notText(file, source);
	if (broken !== null) return unreadRegistry(file, broken);
	const read = readYaml(file, source, shape);
	read.problems = withHidden(file, source, read.problems);
	if (read.problems.length > 0) read.plain.unread.add('*');
	return { file, ...read, whole: read.problems.length === 0 };
}
