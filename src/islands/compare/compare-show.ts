import { openJson } from '../../search/format/sealed.ts';
import type { Card } from '../../text/card.ts';
import { CHOICE_KEYS, type Choice, choiceOf, chosenRows, labelOf, sayPeriod, testOf, unknownIn } from '../../text/compare-choice.ts';
import type { CompareData } from '../../text/compare-shape.ts';
import { inCompare } from '../../words/words.ts';

import { el } from '../search/dom.ts';
import { leadOn } from '../tool/named.ts';
import { type ChosenPair, comparedRows } from './compare-rows.ts';

/** A choice as it is shown: its elements, and the words for who can't see them. */
export interface ShownChoice {
	data: CompareData;
	/** What was compared, under the ids of now. */
	choice: Choice;
	elements: HTMLElement[];
	words: string;
}

/** What `/compare/data.json` holds. */
interface CompareFile extends CompareData {
	renamed: Record<string, string>;
}

const read = new Map<string, Promise<unknown>>();

async function fetched<T>(path: string, integrity: string, cache: RequestCache, open: (answer: Response) => Promise<T>): Promise<T> {
	const answer = await fetch(path, { integrity, cache });
	if (!answer.ok) throw new Error(`${answer.status} ${path}`);
	return open(answer);
}

/** A file of this site, read once and whole; one that does not come, or comes broken, is asked for once more past every cache. */
function once<T>(path: string, integrity: string, open: (answer: Response) => Promise<T>): Promise<T> {
	const before = read.get(path);
	if (before !== undefined) return before as Promise<T>;
	const reading = fetched(path, integrity, 'default', open).catch(() => fetched(path, integrity, 'reload', open));
	read.set(path, reading);
	reading.catch(() => {
		read.delete(path);
	});
	return reading;
}

/** The cards of an article: a file of the search index, which carries the sum of its own bytes. */
const openCards = async (answer: Response) => openJson(new Uint8Array(await answer.arrayBuffer())) as Card[];

/** Where the same statements stand on the timeline, and the page of the topic. */
function elsewhere(labels: readonly [string, string], { a, b, topic }: Choice, root: string): HTMLElement {
	const FILTER: Readonly<Record<string, string>> = { side: 'side', actor: 'by', article: 'in' };
	const links = [a, b].flatMap((chosen, at) => {
		const [kind = '', id = ''] = chosen.split(':');
		const name = FILTER[kind];
		if (name === undefined) return [];
		return [
			el(
				'a',
				{ href: `${root}timeline/?${name}=${id}${topic === '' ? '' : `&topic=${topic}`}` },
				inCompare('timelineOf', { label: labels[at] ?? '' }),
			),
		];
	});
	const page = topic === '' ? [] : [el('a', { href: `${root}topics/${topic}/` }, inCompare('theTopic'))];
	const all = [...links, ...page].flatMap((link, at) => (at === 0 ? [link] : [' · ', link]));
	return el('p', { class: 'links' }, ...all);
}

/** Compares two choices; where one of them is not known, or both are the same, says so. */
export async function compare({ dataset: { root = '/', integrity = '', version = '' } }: HTMLElement): Promise<ShownChoice> {
	const data = await once(`${root}compare/data.json`, integrity, (answer) => answer.json() as Promise<CompareFile>);
	leadOn(data.renamed);
	const choice = choiceOf(location.search);
	const [a, b] = [testOf(data, choice.a), testOf(data, choice.b)];
	const nothing = (words: string): ShownChoice => ({ data, choice, elements: [], words });
	if (choice.a === '' || choice.b === '') return nothing(inCompare('onlyOne'));
	const unknown = unknownIn(data, choice);
	if (a === null || b === null || unknown.length > 0)
		return nothing(inCompare('unknown', { names: unknown.map((name) => inCompare('quotedName', { name })).join(inCompare('or')) }));
	if (choice.a === choice.b) return nothing(inCompare('same'));
	const columns = [chosenRows(data, a, choice), chosenRows(data, b, choice)] as const;
	const numbers = [...new Set(columns.flat().map((row) => row.article))];
	const cards = await Promise.all(numbers.map((article) => once(`${root}search/texts/${article}.json?v=${version}`, '', openCards)));
	const compared: ChosenPair = {
		labels: [labelOf(data, choice.a), labelOf(data, choice.b)],
		columns,
		cards: new Map(numbers.map((article, at) => [article, cards[at] ?? []])),
	};
	const topic = data.topics.find(({ id }) => id === choice.topic)?.label;
	const both = compared.labels.join(inCompare('and'));
	const onTopic = topic === undefined ? both : inCompare('titleTopic', { title: both, topic });
	const title = choice.when === '' ? onTopic : inCompare('titleWhen', { title: onTopic, when: sayPeriod(choice.when) });
	return {
		data,
		choice,
		elements: [el('h2', { tabindex: '-1' }, title), comparedRows(compared), elsewhere(compared.labels, choice, root)],
		words: compared.labels.map((label, at) => inCompare('labelCount', { label, n: columns[at]?.length ?? 0 })).join('; '),
	};
}

/** Puts a choice into the form; what its lists leave out is added to them. */
export function fill(form: HTMLFormElement, choice: Choice, data: CompareData): void {
	for (const name of CHOICE_KEYS) {
		const value = choice[name];
		const field = form.elements.namedItem(name);
		if (!(field instanceof HTMLSelectElement)) continue;
		field.value = value;
		// Of what is not known the list shows its first entry, which says “any” where that is one.
		if (field.selectedIndex === -1) field.selectedIndex = 0;
		const words = name === 'when' ? sayPeriod(value) : labelOf(data, value);
		if (field.value === value || testOf(data, name === 'when' ? `period:${value}` : value) === null) continue;
		field.append(new Option(words, value));
		field.value = value;
	}
}
