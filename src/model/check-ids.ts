import type { VFileMessage } from 'vfile-message';
import { issue, shown } from '../record/issue.ts';
import { placeAt } from '../record/place.ts';
import { nearest } from '../text/near.ts';
import type { CodedCorpus } from './coded.ts';
import { ENTITY_KINDS, entriesOf } from './entity-index.ts';

/** One line of content/ids.txt: a published id, and the id it was renamed to. */
export interface PublishedId {
	id: string;
	now: string | null;
	line: number;
}

/** Reads content/ids.txt: one id a line, `old -> new` for a renamed one, `#` for remarks. */
export function publishedIds(text: string): PublishedId[] {
	return text.split('\n').flatMap((raw, index) => {
		const line = raw.replace(/#.*$/, '').trim();
		if (line === '') return [];
		const [id = '', now = null] = line.split(/\s*->\s*/);
		return [{ id, now, line: index + 1 }];
	});
}

/** Ids used twice, and published ids that no longer lead anywhere. */
export function checkIds(coded: CodedCorpus, published: { file: string; text: string }): VFileMessage[] {
	const issues: VFileMessage[] = [];
	const first = new Map<string, string>();
	for (const kind of ENTITY_KINDS) {
		for (const entry of entriesOf(coded, kind)) {
			const { id } = entry.value;
			const place = placeAt(entry.plain, ['id']);
			const before = first.get(id);
			if (before !== undefined)
				issues.push(
					issue(
						entry.file,
						place,
						'id-duplicate',
						`id ${shown(id)}, which stands at ${before} too`,
						'an id used once over all collections',
					),
				);
			else first.set(id, `${entry.file}:${place.line}`);
		}
	}
	for (const { id, now, line } of publishedIds(published.text)) {
		const target = now ?? id;
		if (first.has(target)) continue;
		const place = { line, column: now === null ? 1 : id.length + 5 };
		issues.push(
			issue(
				published.file,
				place,
				'id-vanished',
				`published id ${shown(target)} without an entry`,
				'the entry, or `old-id -> new-id`',
				nearest(target, first.keys()),
			),
		);
	}
	return issues;
}
