import type { DeskGap, DeskPart, DeskState } from '../state.ts';

/** What can be chosen and decided on: a part of the record, or what it does not account for. */
export type DeskItem = { part: DeskPart } | { gap: DeskGap };

/** The key of an item. */
export function keyOf(item: DeskItem): string {
	return 'part' in item ? item.part.key : item.gap.key;
}

/** Whether a person has something to decide there. */
export function isWaiting(item: DeskItem): boolean {
	if ('gap' in item) return true;
	const { draft, messages, fields } = item.part;
	return draft || messages.length > 0 || fields.some((field) => field.open);
}

/** The items beside each paragraph, in the order of the page; paragraph 0 is above all. */
export function itemsByParagraph({ parts, gaps, paragraphs }: DeskState): Map<number, DeskItem[]> {
	const rows = new Map<number, DeskItem[]>([[0, []], ...paragraphs.map(({ number }): [number, DeskItem[]] => [number, []])]);
	const row = (number: number) => {
		const items = rows.get(number) ?? [];
		rows.set(number, items);
		return items;
	};
	for (const part of parts) row(part.paragraph).push({ part });
	for (const gap of gaps) row(gap.paragraph).push({ gap });
	return new Map([...rows].sort(([a], [b]) => a - b));
}

/** How much waits, in words. */
export function waitingWords({ parts, gaps, moreGaps }: DeskState): string {
	const count = (number: number, one: string, many: string) => (number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
	const words = [
		...count(parts.filter((p) => p.draft).length, 'draft', 'drafts'),
		...count(gaps.length + moreGaps, 'place not accounted for', 'places not accounted for'),
		...count(
			parts.reduce((sum, p) => sum + p.messages.length, 0),
			'mistake',
			'mistakes',
		),
		...count(
			parts.filter((p) => p.kind === 'front' && p.fields.some((f) => f.open)).length,
			'front matter to fill in',
			'front matters to fill in',
		),
	];
	return words.length === 0 ? 'Nothing waits in this record.' : `${words.join(', ')}.`;
}
