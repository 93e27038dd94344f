import { inTime, type Lane, type TimeItem } from '../text/item.ts';

/** What one label of the timeline stands for: everything of one name on one date in one lane. */
export interface Group extends Pick<TimeItem, 'id' | 'who' | 'text' | 'verb' | 'date' | 'from' | 'to' | 'sign' | 'yearPrinted' | 'joint'> {
	lane: Lane;
	items: TimeItem[];
}

/** Groups the drawn items by lane, name and date, in time. A group bears the id of its first item. */
export function groupItems(items: readonly TimeItem[]): Group[] {
	const groups = new Map<string, Group>();
	for (const item of items) {
		if (!item.drawn) continue;
		for (const lane of item.lanes) {
			// Brackets say how a date is known; two ways of knowing the same day are one label.
			const key = [lane, item.by, item.from, item.to, item.sign, item.joint].join('|');
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { ...pick(item), lane, items: [item] });
			else if (item.kind === 'article') Object.assign(group, pick(item), { items: [item, ...group.items] });
			else group.items.push(item);
		}
	}
	return [...groups.values()].sort((a, b) => inTime(a, b));
}

function pick({ id, who, text, verb, date, from, to, sign, yearPrinted, joint }: TimeItem): Omit<Group, 'lane' | 'items'> {
	return { id, who, text, verb, date, from, to, sign, yearPrinted, joint };
}
