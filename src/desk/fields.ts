import { isOpenText, isOpenWords } from '../model/check/drafts.ts';
import { labelText } from '../record/labels.ts';
import { CAPACITIES, CUE_KINDS, EVENT_STATUSES, EVENT_TYPES, FUNCTIONS, GENRES, PRESENTATIONS } from '../vocabulary.ts';
import { bodyOf, leavesOf, setAttribute, setBody, setLabel, setLeaf, spellingAt } from './directive-edit.ts';
import { setFront } from './front-edit.ts';
import type { RecordPart } from './record-parts.ts';
import type { Splice } from './splice.ts';
import type { DeskField } from './state.ts';

/** A value that can be changed by itself: how it is read from the text of its part, and how written. */
interface FieldSpec {
	name: string;
	label: string;
	shape: DeskField['shape'];
	choices?: readonly string[];
	list?: DeskField['list'];
	read: (text: string, part: RecordPart) => string;
	write: (text: string, part: RecordPart, value: string) => Splice[];
	open?: (part: RecordPart) => boolean;
}

const attributeOf = (text: string, part: RecordPart, key: string) =>
	spellingAt(text, part.from).attributes.find((a) => a.key === key)?.value ?? '';

function labelAt(text: string, from: number | undefined): string {
	const label = from === undefined ? null : spellingAt(text, from).label;
	return label === null ? '' : labelText(text.slice(label.start, label.end));
}

const label = (name: string, words: string, open?: FieldSpec['open']): FieldSpec => ({
	name,
	label: words,
	shape: 'line',
	read: (text, part) => labelAt(text, part.from),
	write: (text, part, value) => setLabel(text, part.from, value),
	...(open === undefined ? {} : { open }),
});

const attribute = (name: string, words: string, choices?: FieldSpec['choices'], empty = ''): FieldSpec => ({
	name,
	label: words,
	...(choices === undefined ? { shape: 'line' } : { shape: 'choice', choices }),
	read: (text, part) => attributeOf(text, part, name) || empty,
	write: (text, part, value) => setAttribute(text, part.from, name, value === '' || value === empty ? null : value),
});

const leaf = (name: string, words: string, list: DeskField['list'] = null): FieldSpec => ({
	name,
	label: words,
	shape: 'line',
	list,
	read: (text, part) => labelAt(text, leavesOf(text, part, name)[0]),
	write: (text, part, value) => setLeaf(text, part, name, value),
});

const front = (name: string, words: string, choices?: FieldSpec['choices']): FieldSpec => ({
	name,
	label: words,
	...(choices === undefined ? { shape: 'line' } : { shape: 'choice', choices }),
	read: (_text, { plain }) => (typeof plain?.value[name] === 'string' ? plain.value[name] : ''),
	write: (text, part, value) => setFront(text, part, name, value),
	open: ({ plain }) => ['label', 'genre', 'arguesNote'].includes(name) && plain?.value[name] === undefined,
});

const isOpenLabel =
	(field: string): FieldSpec['open'] =>
	({ plain }) => {
		const words = plain?.value[field];
		return typeof words === 'string' && isOpenWords(words);
	};

/** One speaker is an attribute, several are a line. */
const by: FieldSpec = {
	name: 'by',
	label: 'Speakers',
	shape: 'line',
	list: 'actors',
	read: (text, part) => attributeOf(text, part, 'by') || labelAt(text, leavesOf(text, part, 'by')[0]),
	write: (text, part, value) =>
		value.includes(',')
			? [...setAttribute(text, part.from, 'by', null), ...setLeaf(text, part, 'by', value)]
			: [...setAttribute(text, part.from, 'by', value === '' ? null : value), ...setLeaf(text, part, 'by', '')],
};

const content: FieldSpec = {
	name: 'text',
	label: 'Content, our words; what is quoted in :q[…]',
	shape: 'lines',
	read: (text, part) => text.slice(bodyOf(text, part).start, bodyOf(text, part).end),
	write: setBody,
	open: ({ block }) => block !== null && 'body' in block && isOpenText(block.body),
};

const FIELDS: Readonly<Partial<Record<RecordPart['kind'], readonly FieldSpec[]>>> = {
	front: [
		front('label', 'Label, our own words'),
		front('genre', 'Genre', ['', ...GENRES]),
		front('argues', 'Whose case the author argues: a side, or none'),
		front('arguesNote', 'How that was judged'),
	],
	statement: [
		label('heading', 'Heading: the speaker, a colon, our words (12 at most)', isOpenLabel('heading')),
		content,
		leaf('topics', 'Topics, the main one first', 'topics'),
		attribute('capacity', 'Capacity, where no post, place or medium tells it', ['', ...CAPACITIES]),
		leaf('functions', `Functions: ${FUNCTIONS.join(', ')}`),
		leaf('about', 'About', 'actors'),
		by,
		attribute('as', 'Printed as', ['', ...PRESENTATIONS]),
		{ ...attribute('cue', 'Cue'), list: 'cues' },
		attribute('cue-kind', 'Kind of cue', CUE_KINDS, 'verb'),
		leaf('at', 'Passage: first words … last words'),
	],
	event: [
		label('text', 'What happened, our words', isOpenLabel('text')),
		attribute('type', 'Type', ['', ...EVENT_TYPES]),
		leaf('actors', 'Who did it', 'actors'),
		attribute('place', 'Where'),
		attribute('status', 'Status', EVENT_STATUSES, 'happened'),
	],
	citation: [{ ...label('outlet', 'Outlet'), list: 'actors' }, attribute('on', 'Day')],
};

/** The values of a part that can be changed by themselves. */
export function fieldsOf(text: string, part: RecordPart): DeskField[] {
	return (FIELDS[part.kind] ?? []).map(({ name, label: words, shape, choices = [], list = null, read, open }) => ({
		name,
		label: words,
		shape,
		choices: [...choices],
		list,
		value: read(text, part),
		open: open?.(part) ?? false,
	}));
}

/** What a draft left open in a part, as the page names it. */
export function openIn(part: RecordPart): string[] {
	return (FIELDS[part.kind] ?? []).filter((spec) => spec.open?.(part) === true).map((spec) => spec.label);
}

/** Where the text of a part changes, for one of its values. Null for a value that it does not have. */
export function fieldSplices(text: string, part: RecordPart, name: string, value: string): Splice[] | null {
	const spec = FIELDS[part.kind]?.find((one) => one.name === name);
	return spec === undefined ? null : spec.write(text, part, spec.shape === 'lines' ? value : value.replace(/\s+/g, ' ').trim());
}

/** A value of a part as it is read. */
export function fieldValue(text: string, part: RecordPart, name: string): string | null {
	return FIELDS[part.kind]?.find((one) => one.name === name)?.read(text, part) ?? null;
}
