import type { Card, CardDoubt, CardSpeaker, CardSpeakers } from '../text/card.ts';
import { headingAlone } from '../text/heading-alone.ts';
import { capital } from '../text/numbers.ts';
import { piecesOf, type SpanLike } from '../text/pieces.ts';
import { inCards } from '../words/words.ts';
import { type Href, signTag } from './sign.ts';
import { classes, joined, type Markup, type Tag, tag } from './tag.ts';

/** A text as it is shown: search marks what matched in it. */
export type ShowText = (text: string) => readonly Markup[];

/** How a card is shown where it stands. */
export interface CardOptions {
	href: Href;
	shown?: ShowText;
	/** Draw the side's bar beside it. */
	bar?: boolean;
	/** The side in whose column it stands, where that is not the statement's first. */
	tone?: Card['tone'] | undefined;
	/** Leave the speaker out, where the page is about that speaker. */
	speakerless?: boolean;
	/** Leave its article and paragraph out, where the page is that article. */
	placeless?: boolean;
}

const plain: ShowText = (text) => [text];

/** A statement's words: what an article prints in quotation marks, and its terms, set apart. */
export function wordsMarkup(text: string, spans: readonly SpanLike[], theirs: Card['theirs'] = {}, shown = plain): Markup[] {
	const attributes = { dir: 'auto', ...theirs };
	return piecesOf(text, spans).flatMap(({ kind, text: piece }): Markup[] => {
		if (kind === 'quote') return [tag('span', { class: 'quoted', ...attributes }, shown(piece))];
		return kind === 'term' ? [tag('span', { class: 'term', ...attributes }, shown(piece))] : [...shown(piece)];
	});
}

/** Who speaks, with the post held that day; a side's own people first, then those with whom they speak. */
export function speakersMarkup({ own, partners, states, apart, jointly }: CardSpeakers, href: Href, shown = plain): Markup[] {
	const link = ({ id, name }: CardSpeaker) => tag('a', { href: href(`/actors/${id}/`), dir: 'auto' }, shown(name));
	const named = own.map((speaker, index): Markup[] => [
		link(index === 0 ? { ...speaker, name: capital(speaker.name) } : speaker),
		...(speaker.post === null ? [] : inCards.rich<Markup>('post', { post: shown(speaker.post) })),
	]);
	const others = partners.flatMap((speaker, index) => [
		index === 0 ? '' : inCards(index === partners.length - 1 ? 'and' : 'comma'),
		link(speaker),
	]);
	return [
		...joined(named, inCards('comma')),
		...(apart === null ? [] : [inCards('apart', { capacity: apart })]),
		...(partners.length > 0 ? inCards.rich<Markup>('jointlyWith', { others: others }) : jointly ? [inCards('jointly')] : []),
		...(states.length > 0 ? [inCards('states', { states: states.join(inCards('comma')) })] : []),
	];
}

/** How it reached us: outlets, then article and paragraph. What came side by side is one step. */
export function viaMarkup(card: Pick<Card, 'id' | 'own' | 'way' | 'article' | 'paragraphs'>, options: CardOptions): Tag {
	const { href, shown = plain, placeless = false } = options;
	const arrow = signTag(href, 'to', 'onward');
	const named = card.way.map((step) => shown(step));
	const relays = card.own ? [] : named.length === 0 ? [[tag('span', { class: 'gap' }, inCards('noOutlet'))]] : named;
	const place: Markup[][] = placeless
		? []
		: [
				[
					tag('a', { href: href(`/articles/${card.article.id}/#${card.id}`) }, card.article.short),
					inCards('place', { paragraphs: card.paragraphs.join(', ') }),
				],
			];
	return tag('span', { class: 'via' }, joined([...relays, ...place], arrow));
}

/** On what the sources disagree about a statement; a doubt about a speaker's name in full, the others by their kind. */
export function doubtsMarkup(doubts: readonly CardDoubt[], href: Href): Tag[] {
	const rest = doubts.filter(({ onSpeaker }) => !onSpeaker);
	return [
		...doubts
			.filter(({ onSpeaker }) => onSpeaker)
			.map(({ path, kind, text }) =>
				tag('p', { class: 'links' }, inCards.rich<Markup>('inDoubt', { kind: () => tag('a', { href: href(path) }, kind), text })),
			),
		...(rest.length === 0
			? []
			: [
					tag(
						'p',
						{ class: 'links' },
						inCards('inDoubtList'),
						joined(
							rest.map(({ path, kind, text }) => tag('a', { href: href(path), title: text }, kind)),
							inCards('comma'),
						),
					),
				]),
	];
}

/** A statement that stands in full elsewhere on the page, in one line: its sign, and the way there. */
export function againMarkup(
	{
		sign,
		heading,
		to,
		before = inCards('alsoHere'),
		after = [],
	}: Pick<Card, 'sign' | 'heading'> & { to: string; before?: string; after?: readonly Markup[] },
	href: Href,
): Tag[] {
	return [signTag(href, sign), tag('span', {}, before, tag('a', { href: to }, heading), after)];
}

/** What quoted words mean: ours, or whose it is; never in quotation marks. */
export function renderingsMarkup(renderings: Card['meant'], shown = plain): Tag[] {
	return renderings.map(({ by, text, theirs }) =>
		tag(
			'p',
			{ class: 'rendering' },
			tag('span', { class: 'mute' }, inCards('rendering', { by })),
			' ',
			tag('span', { ...theirs }, shown(text)),
		),
	);
}

/** The class names of a card. */
export function cardClass(card: Card, { bar = true, tone = card.tone }: CardOptions): string {
	return classes('statement', tone, bar && 'bar', card.full && 'full', card.joint && 'joint');
}

/** What stands in a card, in the one order: who and when, heading, words, how it is printed and how it reached us, doubts. */
export function cardMarkup(card: Card, options: CardOptions): Tag[] {
	const { href, shown = plain, speakerless = false, placeless = false } = options;
	const title = headingAlone(card.heading);
	const when = tag(card.day === null ? 'span' : 'time', { datetime: card.day }, card.when);
	return [
		tag('p', { class: 'byline' }, tag('span', {}, speakerless ? null : speakersMarkup(card.by, href, shown)), !card.own && when),
		tag('h3', {}, tag('a', { href: href(`/statements/${card.id}/`) }, shown(title))),
		...(card.text === '' || card.text === title
			? []
			: [tag('p', { class: 'said' }, wordsMarkup(card.text, card.spans, card.theirs, shown))]),
		...renderingsMarkup(card.meant, shown),
		tag(
			'p',
			{ class: 'apparatus' },
			tag('span', { class: 'how' }, signTag(href, card.sign), ` ${card.how}`),
			...(placeless && card.own ? [] : [' ', tag('span', { class: 'hidden' }, inCards('howReached')), viaMarkup(card, options)]),
		),
		...doubtsMarkup(card.doubts, href),
	];
}

/** A card as an element, with its anchor and with what stands at its end. */
export function cardTag(card: Card, options: CardOptions, id: string | null = null, after: readonly Markup[] = []): Tag {
	return tag('article', { class: cardClass(card, options) }, id !== null && tag('span', { id }), cardMarkup(card, options), after);
}
