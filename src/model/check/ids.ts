import type { VFileMessage } from 'vfile-message';
import { placeAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import { nearest } from '../../text/near.ts';
import { ENTITY_KINDS } from '../../vocabulary.ts';
import { AUTHOR, authorId, entriesOf } from '../link/entity-index.ts';
import type { CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';

/** One line of content/ids.txt: a published id, and the id it was renamed to. */
export interface PublishedId {
	id: string;
	now: string | null;
	line: number;
	/** Column of the id that has to lead somewhere. */
	column: number;
}

/** Reads content/ids.txt: one id a line, `old -> new` for a renamed one, `#` for remarks. */
export function publishedIds(text: string): PublishedId[] {
	return text.split('\n').flatMap((raw, index) => {
		const [written = ''] = raw.split('#', 1);
		const [id = '', ...renamed] = written.split('->').map((part) => part.trim());
		if (id === '' && renamed.length === 0) return [];
		const now = renamed.length === 0 ? null : renamed.join(' -> ');
		return [{ id, now, line: index + 1, column: Math.max(now ? raw.lastIndexOf(now) : raw.search(/\S/), 0) + 1 }];
	});
}

/** An id that was published once, and the id that it leads to now. */
export interface Renamed {
	from: string;
	to: string;
}

/** Where every renamed id leads, through however many renamings; one that leads round in a circle leads nowhere. */
export function renamedIds(text: string): Renamed[] {
	const next = new Map(publishedIds(text).flatMap(({ id, now }) => (now === null ? [] : [[id, now] as const])));
	return [...next.keys()].flatMap((from) => {
		const to = lastOf(from, next, () => false);
		return next.has(to) ? [] : [{ from, to }];
	});
}

/** The name at the end of a chain of renamings, or the first that is known; a circle ends where it closes. */
function lastOf(from: string, next: ReadonlyMap<string, string>, isKnown: (id: string) => boolean): string {
	const seen = new Set<string>();
	let here = from;
	while (!isKnown(here) && !seen.has(here)) {
		seen.add(here);
		here = next.get(here) ?? here;
	}
	return here;
}
/** Names that mean something else to every program or to a file system. */
const TAKEN: ReadonlySet<string> = new Set(['constructor', 'prototype', 'index', 'con', 'prn', 'aux', 'nul']);

/** Ids used twice or taken, and published ids that no longer lead anywhere. */
export function checkIds(coded: CodedCorpus, published: { file: string; text: string }): VFileMessage[] {
	const problems: VFileMessage[] = [];
	const nameless = new Set(coded.articles.filter((a) => a.value.author.value === null).map((a) => authorId(a.value)));
	const first = new Map<string, string>();
	for (const kind of ENTITY_KINDS) {
		for (const entry of entriesOf(coded, kind)) {
			const { id } = entry.value;
			if (TAKEN.has(id)) problems.push(problemAt(entry, ['id'], 'id-reserved', `id ${shown(id)}`, 'an id that means nothing else'));
			if (id === AUTHOR || id === 'other' || nameless.has(id))
				problems.push(problemAt(entry, ['id'], 'id-reserved', `id ${shown(id)}`, 'an id that stands for no voice'));
			const before = first.get(id);
			if (before === undefined) first.set(id, `${entry.file}:${placeAt(entry.plain, ['id']).line}`);
			else problems.push(problemAt(entry, ['id'], 'id-duplicate', `id ${shown(id)}, which stands at ${before} too`, 'an id used once'));
		}
	}
	return [...problems, ...vanished(coded, published, new Set([...first.keys(), ...nameless]))];
}

/** Published ids that lead nowhere, through however many renamings. */
function vanished(coded: CodedCorpus, { file, text }: { file: string; text: string }, known: ReadonlySet<string>): VFileMessage[] {
	// What stands in a file that could not be read has not vanished.
	if (coded.unread.record || coded.unread.registries.size > 0) return [];
	const lines = publishedIds(text);
	const firsts = new Map(lines.toReversed().map(({ id, line }) => [id, line]));
	const renamed = new Map(lines.flatMap(({ id, now }) => (now === null ? [] : [[id, now]])));
	return lines.flatMap(({ id, now, line, column }) => {
		if (firsts.get(id) !== line)
			return [problem(file, { line, column }, 'line-twice', `${shown(id)}, which stands in line ${firsts.get(id)} too`, 'each id once')];
		const target = lastOf(now ?? id, renamed, (one) => known.has(one));
		if (known.has(target) || coded.unread.declared.has(target)) return [];
		const near = nearest(target, known);
		return [
			problem(
				file,
				{ line, column },
				'id-vanished',
				`published id ${shown(target)} without an entry`,
				'the entry, or `old-id -> new-id`',
				near,
			),
		];
	});
}
