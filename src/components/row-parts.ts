import { graph } from '../content.ts';
import { againLine, bandMarkup, moreMarkup } from '../markup/compared-row.ts';
import { cardTag } from '../markup/statement-card.ts';
import { type Markup, type Tag, tag } from '../markup/tag.ts';
import type { Side } from '../model/link/graph.ts';
import { isJoint, signOf, toneOf } from '../model/link/voice.ts';
import { cardOf } from '../model/views/card.ts';
import { firstWords } from '../model/views/printed.ts';
import type { Entry, List, Row, SideColumn } from '../model/views/rows.ts';
import { languageQuoted } from '../model/views/translations.ts';
import { href } from '../site.ts';
import { rowTitle } from '../text/comparing.ts';
import { inLanguage } from '../text/direction.ts';
import { AUTHORS_BAND, OTHERS_BAND, unofficialBand } from '../text/voice-words.ts';
import { ANSWER_BY } from '../text/wording.ts';
import { inCards, inParts } from '../words/words.ts';

/** Ids of the statements that the page prints: they are linked in place. */
export type PrintedIds = ReadonlySet<string>;

const place = (printed: PrintedIds, id: string) => (printed.has(id) ? `#${id}` : href(`/statements/${id}/`));

function again({ statement: s, elsewhere, home }: Entry, printed: PrintedIds, side: Side | undefined, alone: boolean): Tag {
	const words = firstWords(s, languageQuoted(graph, s));
	const quoted =
		words === null ? [] : [' ', tag('span', { class: 'quoted', ...inLanguage(languageQuoted(graph, s), graph.corpus.language) }, words)];
	const full = alone ? [tag('small', { class: 'mute' }, inParts('inFullUnder', { question: rowTitle(home) }))] : [];
	const line = {
		sign: signOf(s),
		heading: s.heading,
		tone: side?.position ?? toneOf(graph, s),
		bar: s.voice !== 'own' && !elsewhere,
		joint: isJoint(s),
		alone,
		to: place(printed, s.id),
		before: elsewhere ? inParts('inResponseTo') : alone ? '' : inCards('alsoHere'),
		after: [...(elsewhere ? [inParts('under', { question: rowTitle(home) })] : quoted), ...full],
	};
	return againLine(line, href);
}

/** A statement in a row: its card with what it responds to, or a line where the page prints it already; `side` is whose column it is. */
export function entryTag(entry: Entry, printed: PrintedIds, side?: Side, alone = false): Tag {
	const { statement: s, answers, answeredBy } = entry;
	if (entry.again) return again(entry, printed, side, alone);
	const responds = answers.map(({ id, by }) => {
		const [statement, event] = [graph.statement.get(id), graph.event.get(id)];
		const to = statement ? place(printed, id) : href(`/events/${id}/`);
		const link = () => tag('a', { href: to }, statement?.heading ?? event?.text ?? id);
		return tag('p', { class: 'links' }, inParts.rich<Markup>('respondsToLink', { to: link, by: ANSWER_BY[by] }));
	});
	const responses = answeredBy.map(({ id, heading }) =>
		tag('p', { class: 'links' }, inParts('responseLink'), tag('a', { href: place(printed, id) }, heading)),
	);
	return cardTag(cardOf(graph, s, side), { href, bar: s.voice !== 'own' }, s.id, [...responds, ...responses]);
}

/** How many statements a list leaves out and where they are. */
export function moreOf({ more }: List): Tag[] {
	return moreMarkup(more, (n) =>
		inParts.rich<Markup>('moreStatements', { n, all: (words) => tag('a', { href: href('/statements/') }, words) }),
	);
}

/** Statements that belong to neither column: cards beside each other, then lines. */
export function listMarkup(list: List, printed: PrintedIds): Tag[] {
	const cards = list.entries.filter((entry) => !entry.again).map((entry) => entryTag(entry, printed));
	const lines = list.entries.filter((entry) => entry.again).map((entry) => entryTag(entry, printed));
	return [...(cards.length > 0 ? [tag('section', { class: 'cols' }, cards)] : []), ...lines, ...moreOf(list)];
}

function band(kind: string, head: readonly Markup[], list: List, printed: PrintedIds): Tag[] {
	return list.entries.length === 0 ? [] : [bandMarkup(kind, head, listMarkup(list, printed))];
}

/** Whose voices without office stand below a side's column. */
export function voicesTitle({ id, label }: Side): string {
	return unofficialBand(graph.actor.get(id)?.name ?? id, label);
}

/** Voices of a side's country in a band of their own, where no side speaks above them. */
export function voicesBand({ side, voices }: SideColumn, printed: PrintedIds): Tag[] {
	return band(side.position, [voicesTitle(side)], voices, printed);
}

/** What stands in neither column, in bands inset from both: what both say together is above, others and the authors below. */
export function bandsBelow({ others, authors }: Row, printed: PrintedIds): Tag[] {
	return [...band('', [OTHERS_BAND], others, printed), ...band('own', [AUTHORS_BAND], authors, printed)];
}
