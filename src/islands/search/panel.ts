import type { FacetAnswer } from '../../search/engine/facet-answers.ts';
import type { Request } from '../../search/engine/run.ts';
import { FACETS, type Facet } from '../../search/format/kinds.ts';
import { sayNumber } from '../../text/numbers.ts';
import { ACT, MEDIUM, PRESENTATION, VOICE } from '../../text/wording.ts';
import { language } from '../../words/language.ts';
import { inSearch } from '../../words/words.ts';
import { el } from './dom.ts';

const TITLES = {
	speaker: inSearch('speaker'),
	side: inSearch('side'),
	topic: inSearch('topic'),
	issue: inSearch('issue'),
	presentation: inSearch('presentation'),
	act: inSearch('act'),
	outlet: inSearch('outlet'),
	article: inSearch('article'),
	year: inSearch('year'),
} as const satisfies Record<Facet, string>;

/** What a facet is called. */
export function facetTitle(facet: Facet): string {
	return TITLES[facet];
}

function fieldset(answer: FacetAnswer): HTMLElement {
	const { facet, values, total } = answer;
	const hidden = total - values.length;
	return el(
		'fieldset',
		{},
		el('legend', {}, TITLES[facet]),
		...values.map(({ id, label, count, on }) => {
			const input = el('input', { type: 'checkbox', id: `pick-${facet}-${id}`, name: facet, value: id });
			input.checked = on;
			return el('label', {}, input, el('span', {}, wordOf(facet, id) ?? label), el('small', {}, sayNumber(count)));
		}),
		hidden > 0 &&
			el('button', { type: 'button', class: 'small-button', id: `all-${facet}`, 'data-expand': facet }, inSearch('allN', { n: total })),
	);
}

const WORDS: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
	presentation: { ...PRESENTATION, own: VOICE.own, thought: MEDIUM.thought },
	act: Object.fromEntries(Object.entries(ACT).map(([act, words]) => [act.toLowerCase(), words])),
};

/** What a coded value is called in the language of the page; the shared index has it in English. */
function wordOf(facet: Facet, id: string): string | undefined {
	return language === 'en' ? undefined : WORDS[facet]?.[id];
}

const drawnIn = new WeakMap<HTMLElement, string>();

/** Draws the facets anew where they changed; whoever had the focus keeps it. */
export function drawFacets(panel: HTMLElement, facets: readonly FacetAnswer[]): void {
	const state = JSON.stringify(facets);
	if (drawnIn.get(panel) === state) return;
	drawnIn.set(panel, state);
	const focused = panel.contains(document.activeElement) ? (document.activeElement?.id ?? '') : '';
	const drawn = facets.filter((f) => f.total > 1 || f.values.some((v) => v.on));
	panel.replaceChildren(...drawn.map(fieldset));
	if (focused === '') return;
	const again = panel.querySelector<HTMLElement>(`#${CSS.escape(focused)}`);
	const facet = focused.startsWith('all-') ? focused.slice(4) : '';
	(again ?? panel.querySelector<HTMLElement>(facet === '' ? 'input' : `[name="${facet}"]`))?.focus();
}

/** A request with one value of a facet picked or let go. */
export function pick(request: Request, facet: Facet, id: string, on: boolean): Request['picked'] {
	const others = (request.picked[facet] ?? []).filter((one) => one !== id);
	const picked = { ...request.picked };
	const now = on ? [...others, id] : others;
	if (now.length === 0) delete picked[facet];
	else picked[facet] = now;
	return picked;
}

/** Whether a word is the name of a facet. */
export function isFacet(name: string | undefined): name is Facet {
	return FACETS.some((facet) => facet === name);
}
