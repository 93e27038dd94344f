import type { Statement } from '../../schema/statement.ts';
import type { Card } from '../../text/card.ts';
import { inLanguage } from '../../text/direction.ts';
import { sayList } from '../../text/list.ts';
import { sayTranslator } from '../../text/translation-words.ts';
import { sayDated } from '../../text/when.ts';
import { CAPACITY, CAPACITY_OF_GROUP, FOOTING, IN_TRANSLATION, INCONSISTENCY_KIND, sayPresentation } from '../../text/wording.ts';
import { isOfficial } from '../../vocabulary.ts';
import { inViews } from '../../words/words.ts';
import type { Graph, Side } from '../link/graph.ts';
import { isJoint, signOf, toneOf } from '../link/voice.ts';
import { doubtsOf } from './doubts.ts';
import { speakersFor } from './speakers.ts';
import { languageQuoted, renderingsOf } from './translations.ts';
import { wayOf } from './way.ts';

/** How a statement is printed and what it rests on, in words. */
export function sayPrinted(s: Pick<Statement, 'presentation' | 'medium' | 'voice' | 'footing' | 'inTranslation'>): string {
	const isPlain = s.footing === 'said' || s.medium === 'thought' || s.voice === 'own';
	return [sayPresentation(s), ...(isPlain ? [] : [FOOTING[s.footing]]), ...(s.inTranslation ? [IN_TRANSLATION] : [])].join(' · ');
}

/** In what capacity somebody speaks, where it is no office; an outlet's name says it. */
function apartOf(graph: Graph, { capacity, speakers }: Statement): string | null {
	if (capacity === null || isOfficial(capacity)) return null;
	const kinds = speakers.map((id) => graph.actor.get(id)?.kind);
	if (kinds.includes('media')) return null;
	return kinds.includes('group') ? CAPACITY_OF_GROUP[capacity] : CAPACITY[capacity];
}

/** In whose statement another's stands: its words come by whoever made that one. */
function carriedBy(graph: Graph, { within, speakers }: Statement): string[] {
	const carriers = (graph.statement.get(within ?? '')?.speakers ?? []).filter((id) => !speakers.includes(id));
	return carriers.length === 0 ? [] : [inViews('inStatementBy', { names: sayList(carriers.map((id) => graph.actor.get(id)?.name ?? id)) })];
}

/** The day, month or year that a machine reads as one; bounds and repetitions have none. */
export function machineDay(value: string | null): string | null {
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(value ?? '')?.[0] ?? null;
}

/** A statement as a card of a side's column, or of its own first column. */
export function cardOf(graph: Graph, s: Statement, side?: Side): Card {
	return {
		id: s.id,
		heading: s.heading,
		text: s.text,
		spans: s.spans,
		by: { ...speakersFor(graph, s, side), apart: apartOf(graph, s), jointly: s.jointly },
		tone: side?.position ?? toneOf(graph, s),
		full: s.presentation === 'direct',
		joint: isJoint(s),
		sign: signOf(s),
		how: sayPrinted(s),
		when: sayDated(s.said),
		day: machineDay(s.said.value),
		way: [...carriedBy(graph, s), ...wayOf(graph, s)],
		own: s.voice === 'own',
		theirs: inLanguage(languageQuoted(graph, s), graph.corpus.language),
		meant: renderingsOf(graph, s).map(({ text, lang, who, of }) => ({
			by: sayTranslator(who, of),
			text,
			theirs: inLanguage(lang, graph.corpus.language),
		})),
		article: { id: s.article, short: graph.article.get(s.article)?.short ?? s.article },
		paragraphs: [...new Set(s.passages.map(({ paragraph }) => paragraph))],
		doubts: doubtsOf(graph, s).map(({ item, onSpeaker }, index, all) => ({
			path: `/articles/${item.article}/#${item.id}`,
			kind: `${INCONSISTENCY_KIND[item.kind]}${all.slice(0, index).some((one) => one.item.kind === item.kind) ? ' again' : ''}`,
			text: item.text,
			onSpeaker,
		})),
	};
}
