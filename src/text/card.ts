import type { SpanLike } from './pieces.ts';

/** A speaker as a card names it, with the post held that day. */
export interface CardSpeaker {
	id: string;
	name: string;
	post: string | null;
}

/** Who speaks: a side's own people first; `partners` speak with them, `states` are theirs. */
export interface CardSpeakers {
	own: CardSpeaker[];
	partners: CardSpeaker[];
	states: string[];
	/** In what capacity, where it is no office: `expert`. */
	apart: string | null;
	jointly: boolean;
}

/** Something on which sources disagree, with the page and place that tell it. */
export interface CardDoubt {
	path: string;
	/** What sort of disagreement. */
	kind: string;
	text: string;
	/** It is about the name of a speaker. */
	onSpeaker: boolean;
}

/** A translation of quoted words, never their speaker's own. */
export interface CardRendering {
	/** Whose it is, and of which quotation where there are several. */
	by: string;
	text: string;
	theirs: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** A statement as every page, result and comparison shows it: words and signs ready to print. */
export interface Card {
	id: string;
	heading: string;
	text: string;
	/** What is verbatim in the text. */
	spans: SpanLike[];
	by: CardSpeakers;
	tone: '' | 'first' | 'second' | 'authors';
	full: boolean;
	joint: boolean;
	sign: string;
	how: string;
	when: string;
	/** The day, month or year that a machine reads as one; null for bounds. */
	day: string | null;
	/** The relays from the speaker outwards, in words; what stands side by side is one step. */
	way: string[];
	/** It is an article's own: no date of its own, no relays. */
	own: boolean;
	/** Language and direction of what is verbatim, where they are not the site's. */
	theirs: { lang?: string; dir?: 'ltr' | 'rtl' };
	/** What the quoted words mean in another language, and whose translation each is. */
	meant: CardRendering[];
	article: { id: string; short: string };
	paragraphs: number[];
	doubts: CardDoubt[];
}
