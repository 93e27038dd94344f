import type { VFileMessage } from 'vfile-message';
import { placeAt } from '../../record/place.ts';
import { problem, shown } from '../../record/problem.ts';
import type { RuleId } from '../../rules.ts';
import { nearest, oneOf } from '../../text/near.ts';
import { ENTITY_KINDS, type EntityKind } from '../../vocabulary.ts';
import { AUTHOR, authorId, entriesOf } from '../link/entity-index.ts';
import type { CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';
import { lastOf, publishedIds, sealOf, sealsIn } from './published.ts';

/** Names that mean something else to every program or to a file system. */
const TAKEN: ReadonlySet<string> = new Set(['constructor', 'prototype', 'index', 'con', 'prn', 'aux', 'nul']);

/** content/ids.txt, and what seals its lines. */
export interface Published {
	file: string;
	text: string;
	/** SHA-256 in hexadecimal digits; where it is not handed in, seals are not read. */
	sha256?: (text: string) => string;
}

/** Ids used twice or taken, and published ids that no longer lead anywhere. */
export function checkIds(coded: CodedCorpus, published: Published): VFileMessage[] {
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
	return [...problems, ...brokenSeals(published), ...vanished(coded, published, new Set([...first.keys(), ...nameless]))];
}

/** The first seal that does not close the ids before it: a line vanished, came in between or stands elsewhere. */
function brokenSeals({ file, text, sha256 }: Published): VFileMessage[] {
	if (sha256 === undefined) return [];
	const lines = publishedIds(text);
	let before = '';
	let from = 0;
	for (const { line, count, hash } of sealsIn(text)) {
		const to = lines.filter((one) => one.line < line).length;
		const now = sealOf(
			before,
			lines.slice(from, to).map(({ id }) => id),
			sha256,
		);
		if (now !== hash || to !== count) {
			const unexpected =
				to === count ? `${count} ids, of which one was another when they were sealed` : `${to} ids above a seal of ${count}`;
			return [problem(file, { line, column: 1 }, 'ids-sealed', unexpected, 'every line that was sealed, new ones below the last seal')];
		}
		before = hash;
		from = to;
	}
	return [];
}

/** Published ids that lead nowhere, through however many renamings. */
function vanished(coded: CodedCorpus, { file, text }: Published, known: ReadonlySet<string>): VFileMessage[] {
	// What stands in a file that could not be read has not vanished.
	if (coded.unread.record || coded.unread.registries.size > 0) return [];
	const lines = publishedIds(text);
	const firsts = new Map(lines.toReversed().map(({ id, line }) => [id, line]));
	const renamed = new Map(lines.flatMap(({ id, now }) => (now === null ? [] : [[id, now]])));
	const gone = new Set(lines.flatMap(({ id, gone: reason }) => (reason === null ? [] : [id])));
	const isKnown = (id: string) => known.has(id) || gone.has(id);
	return lines.flatMap(({ id, kind, now, gone: reason, line, column }) => {
		const report = (rule: RuleId, unexpected: string, expected: string, near: string | null = null) => [
			problem(file, { line, column }, rule, unexpected, expected, near),
		];
		if (firsts.get(id) !== line) return report('line-twice', `${shown(id)}, which stands in line ${firsts.get(id)} too`, 'each id once');
		if (kind !== null && !isKind(kind))
			return report('field-value', `kind ${shown(kind)}`, oneOf(ENTITY_KINDS), nearest(kind, ENTITY_KINDS));
		if (reason !== null) {
			if (known.has(id)) return report('id-gone', `gone ${shown(id)} that has an entry`, 'an entry or `gone: reason`');
			if (kind === null || reason === '')
				return report('id-gone', `${shown(id)} gone`, `what it was and why: \`${id} [statement] gone: reason\``);
			return [];
		}
		const target = lastOf(now ?? id, renamed, isKnown);
		if (isKnown(target) || coded.unread.declared.has(target)) return [];
		const expected = 'the entry, `old-id -> new-id`, or `old-id [kind] gone: reason`';
		return report('id-vanished', `published id ${shown(target)} without an entry`, expected, nearest(target, known));
	});
}

function isKind(kind: string): kind is EntityKind {
	return (ENTITY_KINDS as readonly string[]).includes(kind);
}
