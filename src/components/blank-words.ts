import { blankMarkup } from '../markup/compared-row.ts';
import { joined, type Markup, type Tag, tag } from '../markup/tag.ts';
import type { Side } from '../model/link/graph.ts';
import type { Blank } from '../model/views/blank.ts';
import { sayBlank } from '../model/views/sayings.ts';
import { href } from '../site.ts';
import { FUNCTION_DOES, FUNCTION_LACKS, type RowKey } from '../text/comparing.ts';
import { inParts, yes } from '../words/words.ts';

/** Other topics named at most. */
const SHOWN = 3;

/** What a blank cell says: what its side does not do here, what the other does, and on which topics this one does it too. */
export function blankWords(blank: Blank, row: RowKey, side: Side, other: Side): Tag {
	const { elsewhere, ofThis } = blank;
	if (row === 'none') return blankMarkup(inParts('nothingElse', { side: side.label, more: yes(ofThis > 0) }));
	const links = elsewhere
		.slice(0, SHOWN)
		.map(({ topic, count }) => [tag('a', { href: href(`/topics/${topic.id}/#row_${row}`) }, topic.label), ` (${count})`]);
	const more = elsewhere.length - SHOWN;
	return blankMarkup(
		sayBlank(blank, side.label, other.label, FUNCTION_LACKS[row]),
		...(links.length === 0
			? []
			: inParts.rich<Markup>('onOtherTopics', {
					side: side.label,
					does: ofThis > 0 ? 'does' : FUNCTION_DOES[row],
					list: joined(links, inParts('comma')),
					more: Math.max(0, more),
				})),
	);
}
