import { setAttribute } from './directive-edit.ts';
import { fieldSplices, fieldValue, openIn } from './fields.ts';
import { placeFor, withoutPart } from './places.ts';
import { type PartedRecord, partsOf, type RecordPart } from './record-parts.ts';
import { differing, type Splice, spliced } from './splice.ts';
import type { DeskAct } from './state.ts';

/** A record's text after an act, with what was done and the part that was decided on; or in one sentence why nothing is. */
export type Outcome = { text: string; did: string; key: string | null } | { refused: string };

/** An act that changes a record's text by itself. */
type TextAct = Exclude<DeskAct, { act: 'undo' }>;

/** Where the text changes, and what may be another part afterwards. */
interface Change {
	splices: Splice[];
	did: string;
	/** Parts that are no more as they were. */
	gone: readonly RecordPart[];
	/** Fewest and most parts that stand there instead. */
	come: readonly [least: number, most: number];
	/** Values as they must be read afterwards, where they were written by themselves. */
	values?: Readonly<Record<string, string>>;
}

/** So many parts may come of lines that a person writes at once. */
const MOST = 40;

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

function nameOf({ kind, plain, line }: RecordPart): string {
	const id = plain?.value['id'];
	if (kind === 'front') return 'the front matter';
	return typeof id === 'string' ? `${kind} ${id}` : `${kind} on line ${line}`;
}

function accepted(text: string, part: RecordPart): Change | string {
	if (!part.draft) return `Not accepted: ${nameOf(part)} is no draft.`;
	const open = openIn(part);
	if (open.length > 0) return `Not accepted: ${nameOf(part)} still waits for words: ${open.join('; ')}.`;
	return { splices: setAttribute(text, part.from, 'draft', null), did: `Accepted ${nameOf(part)}.`, gone: [part], come: [1, 1] };
}

function changed(text: string, part: RecordPart, values: Readonly<Record<string, string>>): Change | string {
	const splices: Splice[] = [];
	for (const [name, value] of Object.entries(values)) {
		const own = fieldSplices(text, part, name, value);
		if (own === null) return `Nothing is written: ${nameOf(part)} has no field “${name}”.`;
		splices.push(...own);
	}
	return { splices, did: `Changed ${nameOf(part)}.`, gone: [part], come: [1, 1], values };
}

function rewritten(text: string, part: RecordPart, written: string): Change | string {
	const lines = written.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
	if (lines === '') return 'Nothing is written: a draft is taken out by setting it aside.';
	const splices = differing(part.from, text.slice(part.from, part.to), lines);
	return { splices, did: `Changed ${nameOf(part)}.`, gone: [part], come: [1, MOST] };
}

function added(record: PartedRecord, paragraph: number, lines: string, did: string, most = MOST): Change {
	const at = placeFor(record, paragraph);
	return { splices: [{ start: at, end: at, insert: `\n\n${lines.replace(/\r\n?/g, '\n').trim()}` }], did, gone: [], come: [1, most] };
}

function passedOver(record: PartedRecord, { kind, paragraph, words, reason }: Extract<TextAct, { act: 'pass-over' }>): Change | string {
	if (folded(reason) === '') return 'Nothing is written: a reason is needed, which the record keeps.';
	const [name, attribute] = kind === 'cue' ? ['not-speech', 'cue'] : ['not-quote', 'words'];
	const label = folded(reason).replace(/[[\]\\]/g, '\\$&');
	const line = `::${name}[${label}]{p=${paragraph} ${attribute}="${folded(words).replaceAll('"', '“')}"}`;
	return added(record, paragraph, line, `Set aside “${folded(words)}”.`, 1);
}

function changeOf(record: PartedRecord, part: RecordPart | undefined, act: TextAct): Change | string {
	if (act.act === 'add') return added(record, act.paragraph, act.lines, 'Added what was written.');
	if (act.act === 'pass-over') return passedOver(record, act);
	if (part === undefined) return 'Nothing is written: the record has no such part.';
	if (act.act === 'accept') return accepted(record.text, part);
	if (act.act === 'change') return changed(record.text, part, act.values);
	if (act.act === 'lines') return rewritten(record.text, part, act.lines);
	if (!part.draft) return `Nothing is written: ${nameOf(part)} is no draft; what a person settled is changed in its lines.`;
	return { ...withoutPart(record, part), did: `Set aside ${nameOf(part)}.`, come: [0, 0] };
}

/** Why a text that came of an act is not written; null where it is. */
function spoilt(before: PartedRecord, after: PartedRecord, { gone, come: [least, most], values = {} }: Change): string | null {
	const [first] = after.problems;
	if (first !== undefined) return `Nothing is written, the record could not be read: ${first.reason} (line ${first.line} as it would be).`;
	const slice =
		({ text }: PartedRecord) =>
		(part: RecordPart) =>
			text.slice(part.from, part.to);
	const kept = before.parts.filter((part) => !gone.includes(part)).map(slice(before));
	const now = after.parts.map(slice(after));
	const count = now.length - kept.length;
	if (count < least || count > most) return 'Nothing is written: the words would make other parts of the record than they should.';
	let at = 0;
	while (at < kept.length && now[at] === kept[at]) at += 1;
	if (kept.slice(at).some((words, index) => now[at + count + index] !== words))
		return 'Nothing is written: the words would change other parts of the record.';
	const [part] = gone;
	const written = part === undefined ? undefined : after.parts[before.parts.indexOf(part)];
	for (const [name, value] of Object.entries(values)) {
		const read = written === undefined ? '' : (fieldValue(after.text, written, name) ?? '');
		if (folded(read) !== folded(value)) return `Nothing is written: “${folded(value)}” would be read as “${folded(read)}”.`;
	}
	return null;
}

/** The part that stands where the act was done. */
function keyAfter(before: PartedRecord, after: PartedRecord, part: RecordPart | undefined): string | null {
	if (part !== undefined) return after.parts[before.parts.indexOf(part)]?.key ?? null;
	const known = new Set(before.parts.map((p) => before.text.slice(p.from, p.to)));
	return after.parts.find((p) => !known.has(after.text.slice(p.from, p.to)))?.key ?? null;
}

/** Does one act on a record's text: an edit at the places of the parts that it names, refused where the record would no longer be read. */
export function performed(file: string, raw: string, act: TextAct): Outcome {
	const before = partsOf(file, raw);
	const [broken] = before.problems;
	if (broken !== undefined)
		return {
			refused: `Nothing is written: the record cannot be read (line ${broken.line}: ${broken.reason}). Mend it in an editor first.`,
		};
	const part = 'key' in act ? before.parts.find((p) => p.key === act.key) : undefined;
	const change = changeOf(before, part, act);
	if (typeof change === 'string') return { refused: change };
	const text = spliced(raw, change.splices);
	const after = partsOf(file, text);
	const why = spoilt(before, after, change);
	if (why !== null) return { refused: why };
	const key = keyAfter(before, after, part);
	const isAccepting = (act.act === 'change' || act.act === 'lines') && act.accept;
	if (!isAccepting || key === null || after.parts.find((p) => p.key === key)?.draft !== true) return { text, did: change.did, key };
	const then = performed(file, text, { act: 'accept', key });
	return 'refused' in then ? then : { ...then, did: then.did.replace(/^Accepted/, 'Changed and accepted') };
}
