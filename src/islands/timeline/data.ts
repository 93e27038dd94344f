import type { Site } from '../../charts/draw-label.ts';
import { type PackedItems, unpackItems } from '../../charts/pack-items.ts';
import { href } from '../../site.ts';
import { type Lane, pathOf, type TimeItem } from '../../text/item.ts';
import { fetchWhole } from '../tool/tool.ts';

/** What `/timeline/items.json` holds. */
interface TimelineFile extends PackedItems {
	base: string;
	lanes: Record<Lane, string>;
	sides: { first: string; second: string };
	articles: Record<string, string>;
	renamed: Record<string, string>;
}

/** The dates of the corpus and how this site names and finds things. */
export interface TimelineData {
	items: TimeItem[];
	byId: ReadonlyMap<string, TimeItem>;
	site: Site;
	/** The value of the side filter that a lane answers to; events answer to none. */
	sideOf: (lane: Lane) => string;
	article: (id: string) => string;
	/** Ids of before with those of now. */
	renamed: Readonly<Record<string, string>>;
}

/** So many dates are unpacked at a time. */
const PIECE = 1000;

/** Lets the page breathe between two pieces of work. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

async function unpackInPieces({ words, rows }: PackedItems): Promise<TimeItem[]> {
	const items: TimeItem[] = [];
	for (let at = 0; at < rows.length; at += PIECE) {
		if (at > 0) await pause();
		items.push(...unpackItems({ words, rows: rows.slice(at, at + PIECE) }));
	}
	return items;
}

/** Fetches and unpacks the dates. */
export async function loadTimeline(tool: HTMLElement, again: boolean): Promise<TimelineData> {
	const file = await fetchWhole<TimelineFile>(tool, again);
	const items = await unpackInPieces(file);
	const side: Partial<Record<Lane, string>> = { first: file.sides.first, second: file.sides.second, authors: 'author', events: '' };
	return {
		items,
		byId: new Map(items.map((item) => [item.id, item])),
		site: {
			href: (item) => file.base.replace(/\/$/, '') + pathOf(item),
			sign: (name) => href(`/signs.svg#${name}`),
			laneTitle: file.lanes,
		},
		sideOf: (lane) => side[lane] ?? 'other',
		article: (id) => file.articles[id] ?? id,
		renamed: file.renamed,
	};
}
