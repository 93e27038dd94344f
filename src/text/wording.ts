import { inValues } from '../words/words.ts';

/**
 * The plain words for coded values, one table a field, so that every page, feed and citation says the same.
 * Keys are the values of the data contract (a test holds them to the schemas).
 */

/** How much of a statement's content is quoted. */
export const PRESENTATION = inValues.table.presentation;

/** What each presentation means, in one sentence. */
export const PRESENTATION_MEANS = inValues.table.presentationMeans;

/** Whose voice a statement is. */
export const VOICE = inValues.table.voice;

/** Spoken, written, only thought, or not told. */
export const MEDIUM = inValues.table.medium;

/** What a statement rests on. */
export const FOOTING = inValues.table.footing;

/** Statements of one footing with their number: `2 positions`, `2 by others' reading`. */
export function sayFooting(n: number, footing: keyof typeof FOOTING): string {
	return inValues('footingCount', { n, footing });
}

/** What each footing means, in one sentence. */
export const FOOTING_MEANS = inValues.table.footingMeans;

/** In what capacity somebody speaks. */
export const CAPACITY = inValues.table.capacity;

/** The same of several at once. */
export const CAPACITY_OF_GROUP = { ...CAPACITY, ...inValues.table.capacityOfGroup } as const;

/** Whether the content itself is hedged. */
export const COMMITMENT = inValues.table.commitment;

/** Said once, repeatedly, or held all along. */
export const ASPECT = inValues.table.aspect;

/** How near another report is to a statement. */
export const RELATION = inValues.table.relation;

/** Who says that a statement responds to something. */
export const ANSWER_BY = inValues.table.answerBy;

/** How a claim stands between the compared sides; never a verdict. */
export const STATUS = inValues.table.status;

/** What each status means, in one sentence. */
export const STATUS_MEANS = inValues.table.statusMeans;

/** What kind of proposition a claim is. */
export const CLAIM_KIND = inValues.table.claimKind;

/** What an utterance itself does. */
export const ACT = inValues.table.act;

/** What sort of event it is. */
export const EVENT_TYPE = inValues.table.eventType;

/** Whether an event happened, is due, or is only imagined. */
export const EVENT_STATUS = inValues.table.eventStatus;

/** Entman's four functions of a frame, as the questions that pages ask, in their order. */
export const FUNCTION_QUESTION = inValues.table.functionQuestion;

/** How a fact about a date or an article is known. */
export const BASIS = inValues.table.basis;

/** What sort of text an article is. */
export const GENRE = inValues.table.genre;

/** What sort of actor it is. */
export const ACTOR_KIND = inValues.table.actorKind;

/** What sort of disagreement an inconsistency is. */
export const INCONSISTENCY_KIND = inValues.table.inconsistencyKind;

/** What a verbatim stretch of a text is. */
export const SPAN_KIND = inValues.table.spanKind;

/** What kind of word the cue is. */
export const CUE_KIND = inValues.table.cueKind;

/** The words for what stands for neither compared side: voices without its office, other capitals, the authors. */
export const SIDE_APART = inValues.table.sideApart;

/** Said of every statement that was made in another language than the article's. */
export const IN_TRANSLATION = inValues('inTranslation');

/** Said where a value is not known. */
export const UNKNOWN = inValues('unknown');

/** A statement's presentation in words; a thought is named as one, so that it is never taken for reported speech. */
export function sayPresentation(statement: { presentation: keyof typeof PRESENTATION | null; medium: keyof typeof MEDIUM }): string {
	const { presentation, medium } = statement;
	if (presentation === null) return VOICE.own;
	if (medium !== 'thought') return PRESENTATION[presentation];
	return presentation === 'indirect'
		? MEDIUM.thought
		: inValues('thoughtPrinted', { thought: MEDIUM.thought, printed: PRESENTATION[presentation] });
}

/** The cue as the article's, so that its colouring is never taken for ours: `article's verb: claim`. Null without one. */
export function sayCue(cue: { lemma: string | null; kind: keyof typeof CUE_KIND } | null): string | null {
	if (cue === null || cue.lemma === null) return null;
	return inValues('cue', { kind: cue.kind, lemma: cue.lemma.replaceAll('-', ' ') });
}

/** How far an article is proved by its source text. */
export const PROOF = inValues.table.proof;

/** Why an article is not yet proved. */
export const UNPROVED_SINCE = inValues.table.unprovedSince;
