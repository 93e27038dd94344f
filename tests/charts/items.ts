import { datesOf } from '../../src/model/views/chronology.ts';
import { bounds } from '../../src/schema/edtf.ts';
import type { Lane, TimeItem } from '../../src/text/item.ts';
import type { Basis } from '../../src/vocabulary.ts';

/** An invented item with an EDTF date; everything else can be given. */
export function item(id: string, lane: Lane, edtf: string | null, more: Partial<TimeItem> = {}, basis: Basis = 'stated'): TimeItem {
	const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : bounds(edtf);
	const event = lane === 'events';
	return {
		id,
		kind: event ? 'event' : 'statement',
		lanes: [lane],
		by: id,
		who: event ? '' : 'Speaker',
		text: `What ${id} is about`,
		verb: event ? 'happened' : 'said',
		...datesOf({ value: edtf, basis, note: null, earliest, latest }),
		how: event ? 'event' : 'indirect',
		howWords: event ? 'event, happened' : 'paraphrase',
		footing: event ? '' : 'said',
		joint: false,
		article: 'article',
		actors: [id],
		topics: [],
		presentation: event ? '' : 'indirect',
		answers: [],
		...more,
	};
}
