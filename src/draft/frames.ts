import type { Candidate } from './cue-use.ts';
import type { TaggedToken } from './token.ts';

/**
 * What must follow a verb that is a cue only in some uses. `that`: a clause, a quotation or a colon; `as`: how
 * something is called; `to`: what somebody will do; `of`: a complement. A verb without a line is one wherever it has a source.
 */
type Frame = 'that' | 'as' | 'to' | 'quote' | 'never';

const lines: Readonly<Record<Frame, string>> = {
	that: `accept acknowledge add admit agree appear assume assure believe charge clarify conclude confirm consider contend decide doubt estimate expect
		express fear feel find foresee hear hint hold hope imply indicate intend judge know learn maintain mean note observe point-out predict
		read realize recall recognize reflect regret repeat report reveal say see seem show signal stipulate suggest suspect tell think underline
		underscore understand voice worry write highlight emphasize stress present mention announce declare respond react reply answer argue ask
		ponder joke quip muse reassure speculate hint insist reiterate warn wonder state claim assert allege testify explain remark comment`,
	as: `call characterize consider dismiss depict describe frame hail label portray present regard see view interpret cast brand deem denounce condemn`,
	to: `agree ask commit demand intend invite offer order pledge prefer promise propose push recommend refuse request threaten urge vow want willing call-for appeal expect decide encourage warn advise`,
	quote: `address attribute publish voice invoke speak refer cite quote sign respond react talk answer ask`,
	never: `address attribute`,
};
const table = new Map<string, Set<Frame>>();
for (const frame of Object.keys(lines) as Frame[])
	for (const word of lines[frame].trim().split(/\s+/))
		table.set(word.replaceAll('-', ' '), (table.get(word.replaceAll('-', ' ')) ?? new Set<Frame>()).add(frame));

/** Verbs of saying and judging that are cues with any object: *praised the plan*, *discussed trade*. */
const ANY_OBJECT = new Set(
	`accuse advise advocate announce applaud argue assert attribute bemoan blame caution challenge cite claim comment complain condemn contend criticize
	criticise debate decry declare defend demand denounce deny describe disagree discuss dismiss dispute downplay echo emphasize explain express hail
	highlight hint insist lament mock observe oppose praise proclaim promise propose protest question rebuff rebuke rebut recommend regret reiterate reject remark repeat
	ridicule slam specify state stress suggest tout underline urge voice vow warn welcome reaffirm threaten pledge lambast lambaste deplore boast brush call-for
	lash-out object clarify confirm thank fear horrify worry recognize horrify`
		.split(/\s+/)
		.map((word) => word.replaceAll('-', ' ')),
);

/** Verbs of saying, judging and naming as they stand after one or several: *fears*, *stress*. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
	[...table.keys(), ...ANY_OBJECT]
		.filter((word) => !word.includes(' '))
		.flatMap((word) => [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies')]),
);

const CALLED_BACK = /^(?:ambassador|envoy|diplomat|consul|troop|ship|car|vehicle|product)s?$/;
const NAMING = new Set(['consider', 'call', 'deem', 'dub', 'label', 'brand', 'term']);

const isOpen = (token: TaggedToken | undefined) => token !== undefined && /^["“„«‘:]$/.test(token.text);
const SUBJECTS = new Set(['PRON', 'PROPN', 'DET', 'NOUN']);

/** What follows a verb, as far as its frame goes. */
function follows(tokens: readonly TaggedToken[], { from, to }: Pick<Candidate, 'from' | 'to'>): Set<Frame> {
	const found = new Set<Frame>();
	const stop = Math.min(tokens.length, to + 14);
	for (let at = to + 1; at < stop; at += 1) {
		const token = tokens[at];
		if (token === undefined || /^[;.]$/.test(token.text)) break;
		if (isOpen(token)) {
			found.add('that').add('quote');
			break;
		}
		if (/^(?:that|how|why|whether|what)$/.test(token.lower) && (at <= to + 2 || (token.lower === 'that' && token.tag === 'SCONJ')))
			found.add('that');
		if (/^(?:as|like)$/.test(token.lower)) found.add('as');
		if (token.lower === 'to' && tokens[at + 1]?.tag === 'VERB' && at <= to + 6) found.add('to');
	}
	// *He contends the government is …*: a clause without its *that*.
	const next = tokens[to + 1];
	if (next !== undefined && SUBJECTS.has(next.tag)) {
		for (let at = to + 2; at < Math.min(tokens.length, to + 14); at += 1) {
			if (/^[,;:.]$/.test(tokens[at]?.text ?? '') || ['that', 'which', 'who', 'to', 'and'].includes(tokens[at]?.lower ?? '')) break;
			const tag = tokens[at]?.tag;
			if (
				tag === 'AUX' ||
				(tag === 'VERB' &&
					!/ing$/.test(tokens[at]?.lower ?? '') &&
					tokens[at - 1]?.tag !== 'AUX' &&
					/(?:ed|s)$/.test(tokens[at]?.lower ?? ''))
			) {
				found.add('that');
				break;
			}
		}
	}
	// *…, X said.* and *“…,” X said*: the content stands before.
	const after = tokens[to + 1];
	const ends =
		after === undefined || /^[,.;—–]$/.test(after.text) || /^(?:this|last|on|yesterday|today|late|early|earlier)$/.test(after.lower);
	const before = tokens.slice(0, from).findLastIndex((t) => /^[,—–”"»’]$/.test(t.text));
	const quoted = /^[”"»’]$/.test(tokens[before]?.text ?? '') || /^[”"»]$/.test(tokens[before - 1]?.text ?? '');
	if ((ends || quoted) && before > 2 && from - before <= 12) found.add('that').add('quote');
	return found;
}

/** Whether the words around a verb make it one that gives a content to a source. */
export function fitsFrame(tokens: readonly TaggedToken[], cue: Candidate): boolean {
	const lemma = cue.lemma.toLowerCase().replaceAll('-', ' ');
	const found = follows(tokens, cue);
	if (ANY_OBJECT.has(lemma) && tokens[cue.to + 1] !== undefined) return true;
	if (lemma === 'speak' && tokens[cue.to + 1]?.lower === 'of') return true;
	// *Recalled the storms*, and not its envoy.
	if (lemma === 'recall') return !tokens.slice(cue.to + 1, cue.to + 5).some((t) => CALLED_BACK.test(t.lower));
	// *What X considers a danger*: a name for the thing follows the verb.
	if (
		NAMING.has(lemma) &&
		(isOpen(tokens[cue.to + 1]) || ['DET', 'ADJ', 'PROPN', 'PRON'].includes(tokens[cue.to + 1]?.tag ?? '')) &&
		!/ing$/.test(tokens[cue.from]?.lower ?? '')
	)
		return true;
	const wanted = table.get(lemma);
	if (wanted === undefined) return found.has('that') || found.has('quote') || found.has('as');
	return [...wanted].some((frame) => found.has(frame)) || /^(?:says?|said|told|tells)$/.test(tokens[cue.from]?.lower ?? '');
}

/** Nouns that are cues where they have a holder and a complement. */
const HELD = new Set(
	'accusation allegation argument assertion assessment belief claim comment concern conviction criticism declaration demand denial disagreement doubt expectation fear forecast hope interpretation judgment objection observation opinion opposition outrage perspective pledge position prediction proposal reaction remark request rhetoric stance statement suggestion threat view viewpoint vow warning worry announcement complaint message praise reply response call appeal advocate'.split(
		' ',
	),
);
const COMPLEMENT = /^(?:that|on|about|over|to|of|for|is|was|are|were|against|as|—|–|:|,)$/;

/** Whether a noun is a cue here: it has a content. */
export function isHeld(tokens: readonly TaggedToken[], cue: Candidate): boolean {
	const next = tokens[cue.to + 1];
	if (/^(?:—|:)$/.test(next?.text ?? '')) return true;
	if (tokens[cue.from - 2]?.lower === 'in' && /^(?:his|her|their|its)$/.test(tokens[cue.from - 1]?.lower ?? '')) return true;
	if (/^(?:is|was|are|were)$/.test(next?.lower ?? '') && !/^(?:that|“|"|:|to|not|clear)$/.test(tokens[cue.to + 2]?.lower ?? ''))
		return false;
	return HELD.has(cue.lemma) && next !== undefined && (COMPLEMENT.test(next.lower) || isOpen(next));
}
