import type { Result } from '../../search/engine/answer.ts';
import type { Reason } from '../../search/engine/reasons.ts';
import type { ThingGroup } from '../../search/engine/things.ts';
import { nounsOf } from '../../search/format/kinds.ts';
import { marksIn } from '../../search/query/marks.ts';
import { el, marked, sign, words } from './dom.ts';
import { href } from './href.ts';

const REASON = {
	speaker: 'speaker',
	post: 'post',
	about: 'about',
	outlet: 'outlet',
	topic: 'topic',
	issue: 'issue',
	side: 'side',
	claim: 'claim',
	event: 'event',
	article: 'article',
	presentation: 'print',
	act: 'act',
	year: 'year',
	printed: 'the words printed there',
} as const satisfies Record<Reason['role'], string>;

/** A number with its noun. */
export function count(n: number, [one, several]: readonly [string, string]): string {
	return `${n.toLocaleString('en')} ${n === 1 ? one : several}`;
}

/** Why a statement was found, in words: the role, the thing, the name that matched. */
export function reasonText({ role, thing, by }: Reason): HTMLElement {
	const other = by !== null && by.text !== thing;
	return el(
		'span',
		{},
		`${REASON[role]}: `,
		...(other || by === null ? [thing] : marked(by.text, by.marks)),
		...(other ? [' (', ...marked(by.text, by.marks), ')'] : []),
	);
}

function chain({ card, article }: Result, terms: ReadonlySet<string>): HTMLElement {
	const paths = card.via.flatMap((path, index) => [
		...(index > 0 ? [' and '] : []),
		...path.flatMap((hop) => [el('span', {}, ...marked(hop, marksIn(hop, terms))), sign('to', 'to')]),
	]);
	const gap = card.chained && card.via.length === 0 ? [el('span', { class: 'gap' }, 'no outlet named'), sign('to', 'to')] : [];
	return el(
		'p',
		{ class: 'via' },
		el('span', { class: 'hidden' }, 'How it reached us: '),
		...paths,
		...gap,
		el('a', { href: href(`/articles/${article.id}/#${card.id}`) }, article.label),
		el('span', {}, `, ¶ ${card.paragraphs.join(', ')}`),
	);
}

/** A statement as a result: the same card as everywhere, with what matched marked and why it was found. */
export function resultCard(result: Result): HTMLElement {
	const { card, reasons } = result;
	const terms = new Set(result.terms);
	const shown = (text: string) => marked(text, marksIn(text, terms));
	const classes = ['s', 'bar', card.tone, card.full ? 'full' : '', card.joint ? 'joint' : ''].filter((c) => c !== '').join(' ');
	const speakers = card.speakers.flatMap(({ id, name, post }, index) => [
		...(index > 0 ? [', '] : []),
		el('a', { href: href(`/actors/${id}/`) }, ...shown(name)),
		...(post === null ? [] : [', ', ...shown(post)]),
	]);
	return el(
		'article',
		{ class: classes },
		el(
			'p',
			{ class: 'line' },
			el('span', { class: 'how' }, sign(card.sign), ` ${card.how}`),
			el(card.day === null ? 'span' : 'time', card.day === null ? {} : { datetime: card.day }, card.when),
		),
		el('p', { class: 'by' }, el('span', {}, ...speakers, card.apart)),
		el('h3', {}, el('a', { href: href(`/statements/${card.id}/`) }, ...shown(card.heading))),
		card.text !== '' && el('p', { class: 'said' }, ...words(card, terms)),
		...(card.meant ?? []).map(({ by, text }) =>
			el('p', { class: 'rendering' }, el('span', { class: 'mute' }, `${by}:`), ' ', el('span', { dir: 'auto' }, ...shown(text))),
		),
		chain(result, terms),
		reasons.length > 0 &&
			el('p', { class: 'why' }, 'Found by ', ...reasons.flatMap((r, index) => [index > 0 ? '; ' : null, reasonText(r)])),
	);
}

/** Things of one sort as a list under their heading. */
export function thingSection({ sort, total, items }: ThingGroup): HTMLElement {
	const left = total - items.length;
	return el(
		'section',
		{ class: 'things', id: `found-${sort}` },
		el('h2', {}, count(total, nounsOf(sort))),
		el(
			'ul',
			{ class: 'list' },
			...items.map(({ path, label, note, by }) =>
				el(
					'li',
					{},
					el('a', { href: href(path) }, ...marked(label.text, label.marks)),
					el('small', {}, note),
					by !== null && el('small', {}, 'Found by ', ...marked(by.text, by.marks)),
				),
			),
		),
		left > 0 && el('p', { class: 'small mute' }, `${left} more: add a word to narrow them.`),
	);
}
