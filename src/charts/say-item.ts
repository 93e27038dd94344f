import type { Lane, TimeItem } from '../text/item.ts';
import { inCards, inCharts } from '../words/words.ts';
import type { Group } from './group.ts';
import { stopsOf } from './place-label.ts';

type LaneTitles = Record<Lane, string>;

function sayLane(lane: Lane, titles: LaneTitles): string {
	switch (lane) {
		case 'first':
		case 'second':
			return titles[lane];
		case 'first-voices':
		case 'second-voices':
			return inCharts('voiceFrom', { country: titles[lane].replace(/^[^,、]*[,、] ?/, '') });
		case 'others':
			return inCharts('otherVoice');
		case 'authors':
			return inCharts('theAuthor');
		case 'events':
			return inCharts('event');
	}
}

/** Who, which side counts, when and how: all that position, colour and sign show of an item. */
export function sayWhence(item: TimeItem, titles: LaneTitles): string {
	const event = item.kind === 'event';
	const verb = event ? 'happened' : item.verb;
	const places = item.lanes.map((lane) => sayLane(lane, titles)).join(inCharts('and'));
	return [
		event ? '' : item.who,
		places,
		item.joint ? inCharts('jointly') : '',
		inCharts('verbDate', { verb, date: item.date }),
		event ? item.howWords.replace(inCharts('eventComma'), '') : item.howWords,
	]
		.filter((words) => words !== '')
		.join(inCards('comma'));
}

/** A sentence on an item, for whoever does not see the picture. */
export function sayItem(item: TimeItem, titles: LaneTitles): string {
	return inCharts('item', { whence: sayWhence(item, titles), text: item.text });
}

/** The sentence on an item that is a link of a group, with what else of the group has no link of its own. */
export function sayStop(item: TimeItem, group: Group, titles: LaneTitles): string {
	const stops = stopsOf(group);
	const words = sayItem(item, titles);
	const rest = group.items.length - stops.length;
	if (rest === 0 || item !== stops.at(-1)) return words;
	if (item.kind === 'article') return inCharts('withOwn', { words, n: rest });
	return inCharts('moreOfDate', { words, n: rest });
}
