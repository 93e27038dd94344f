import { openJson } from '../../search/format/sealed.ts';
import type { Card } from '../../text/card.ts';
import { CHOICE_KEYS, type Choice, choiceOf, chosenRows, labelOf, testOf, unknownIn } from '../../text/compare-choice.ts';
import type { CompareData } from '../../text/compare-shape.ts';
import { counted } from '../../text/numbers.ts';
import { el } from '../search/dom.ts';
import { leadOn } from '../tool/named.ts';
import { type Compared, comparedRows } from './compare-rows.ts';

/** A choice as it is shown: its elements, and the words for who can't see them. */
export interface Shown {
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

const failed = new Set<string>();

/** A file of this site, read once; one that failed is read again, and not from what the browser keeps. */
function once<T>(path: string, open: (answer: Response) => Promise<unknown>, integrity = ''): Promise<T> {
	const before = read.get(path);
	if (before !== undefined) return before as Promise<T>;
	const reading = fetch(path, { integrity, cache: failed.has(path) ? 'reload' : 'default' }).then(async (answer) => {
		if (!answer.ok) throw new Error(`${answer.status} ${path}`);
		return (await open(answer)) as T;
	});
	read.set(path, reading);
	reading.catch(() => {
		read.delete(path);
		failed.add(path);
	});
	return reading;
}

const plain = (answer: Response): Promise<unknown> => answer.json();
/** The files of the search index carry the sum of their bytes. */
const sealed = async (answer: Response) => openJson(new Uint8Array(await answer.arrayBuffer()));

/** Compares two choices; where one of them is not known, or both are the same, says so. */
export async function compare({ dataset: { root = '/', integrity = '' } }: HTMLElement): Promise<Shown> {
	const data = await once<CompareFile>(`${root}compare/data.json`, plain, integrity);
	leadOn(data.renamed);
	const choice = choiceOf(location.search);
	const [a, b] = [testOf(data, choice.a), testOf(data, choice.b)];
	const nothing = (words: string): Shown => ({ data, choice, elements: [], words });
	if (choice.a === '' || choice.b === '') return nothing('Only one is chosen. Choose another to set opposite it.');
	const unknown = unknownIn(data, choice);
	if (a === null || b === null || unknown.length > 0)
		return nothing(`Nothing here is called ${unknown.map((name) => `“${name}”`).join(' or ')}. Choose from the lists.`);
	if (choice.a === choice.b) return nothing('Both are the same. Choose two that differ.');
	const columns = [chosenRows(data, a, choice), chosenRows(data, b, choice)] as const;
	const numbers = [...new Set(columns.flat().map((row) => row.article))];
	const cards = await Promise.all(numbers.map((article) => once<Card[]>(`${root}search/texts/${article}.json`, sealed)));
	const compared: Compared = {
		labels: [labelOf(data, choice.a), labelOf(data, choice.b)],
		columns,
		cards: new Map(numbers.map((article, at) => [article, cards[at] ?? []])),
	};
	const topic = data.topics.find(({ id }) => id === choice.topic)?.label;
	const title = `${compared.labels.join(' and ')}${topic === undefined ? '' : `: ${topic}`}`;
	return {
		data,
		choice,
		elements: [el('h2', { tabindex: '-1' }, title), comparedRows(compared)],
		words: compared.labels.map((label, at) => `${label}: ${counted(columns[at]?.length ?? 0, 'statement')}`).join('; '),
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
		if (field.value === value || testOf(data, value) === null) continue;
		field.append(new Option(labelOf(data, value), value));
		field.value = value;
	}
}
