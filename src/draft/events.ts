import type { Range } from '../text/fold.ts';
import type { CastMember } from './cast.ts';
import type { PrintedDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { quotesOf } from './quotes.ts';

/** An event that a dated sentence tells; what it is, a person says. */
export interface DraftEvent {
	paragraph: number;
	date: PrintedDate;
	actors: CastMember[];
}

const inside = (outer: Range, one: Range) => outer.start <= one.start && one.end <= outer.end;

/** Events: sentences with a verb and a date that is neither that of a statement nor inside a quotation. */
export function eventsOf(draft: Draft, paragraphs: readonly string[]): DraftEvent[] {
	const seen = new Set<string>();
	return draft.dates.flatMap((date): DraftEvent[] => {
		const text = paragraphs[date.paragraph - 1] ?? '';
		const { tokens } = date.sentence;
		const key = `${date.paragraph} ${date.value}`;
		const of = draft.proposals.filter(
			(p) => p.paragraph === date.paragraph && p.passage.start < date.sentence.end && date.sentence.start < p.passage.end,
		);
		const quoted = quotesOf(text).outer.some((q) => inside(q, date));
		const ofStatement = of.some((p) => p.said?.value === date.value || !inside(p.content, date));
		if (seen.has(key) || quoted || ofStatement || !tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX')) return [];
		seen.add(key);
		const before = tokens.findIndex((t) => t.tag === 'VERB');
		const names = tokens.slice(0, before === -1 ? tokens.length : before);
		const actors = names.flatMap((token, at) => {
			const figure =
				draft.cast.named(token.text) ?? (names[at + 1] === undefined ? null : draft.cast.named(`${token.text} ${names[at + 1]?.text}`));
			return figure?.registered === true ? [figure] : [];
		});
		return [{ paragraph: date.paragraph, date, actors: [...new Set(actors)].slice(0, 3) }];
	});
}
