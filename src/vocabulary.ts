/**
 * Every closed list of the data contract, once: schemas, spellings, words, facets and figures are made of these. A value's
 * place in its list is the order in which pages show it and indexes number it.
 */

/** What part of a content stands in quotation marks. */
export const PRESENTATIONS = ['direct', 'partial', 'indirect', 'mention'] as const;
export type Presentation = (typeof PRESENTATIONS)[number];

/** Whether words of the speaker stand in quotation marks. */
export function isQuoted(presentation: Presentation | null): presentation is 'direct' | 'partial' {
	return presentation === 'direct' || presentation === 'partial';
}

/** Entman's four functions of a frame, in the order in which pages ask them. */
export const FUNCTIONS = ['problem', 'cause', 'judgement', 'remedy'] as const;
export type FrameFunction = (typeof FUNCTIONS)[number];

/** PLOVER's words for what an utterance does. */
export const ACTS = ['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] as const;

/** PLOVER's words for what an event is. */
export const EVENT_TYPES = [...ACTS, 'CONSULT', 'AID', 'SANCTION', 'RETREAT', 'MOBILIZE', 'ASSAULT', 'COOPERATE', 'OTHER'] as const;

/** Whether an event has happened. */
export const EVENT_STATUSES = ['happened', 'planned', 'hypothetical'] as const;

/** In what capacity somebody speaks. */
export const CAPACITIES = ['office', 'metonym', 'former', 'expert', 'media', 'public', 'unnamed'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Whether somebody speaks for a state: in a post of it, or under its name. */
export function isOfficial(capacity: Capacity | null): capacity is 'office' | 'metonym' {
	return capacity === 'office' || capacity === 'metonym';
}

/** Attributed to a source, or the article's author's own. */
export const VOICES = ['attributed', 'own'] as const;

/** Spoken, written, only thought, or not told. */
export const MEDIA = ['speech', 'writing', 'thought', 'unspecified'] as const;

/** Kinds of word that a cue can be. */
export const CUE_WORDS = ['verb', 'noun', 'preposition'] as const;

/** Kind of word that licenses an attribution, or that there is none. */
export const CUE_KINDS = [...CUE_WORDS, 'none'] as const;

/** Whether a content itself is hedged. */
export const COMMITMENTS = ['firm', 'hedged'] as const;

/** Said once, repeatedly, or a standing position. */
export const ASPECTS = ['once', 'repeated', 'standing'] as const;

/** What a statement rests on: a reported utterance, a standing position, or what others ascribe. */
export const FOOTINGS = ['said', 'standing', 'ascribed'] as const;
export type Footing = (typeof FOOTINGS)[number];

/** What a verbatim stretch of a text is: speech in quotation marks; a term, title or scare quote; a proper name. */
export const SPAN_KINDS = ['quote', 'term', 'name'] as const;

/** How near another report is to a statement. */
export const RELATIONS = ['same-words', 'same-occasion', 'context'] as const;

/** Who says that a statement answers something. */
export const ANSWER_BY_WHOM = ['speaker', 'article', 'editor'] as const;

/** How a statement bears on a claim. */
export const BEARINGS = ['asserts', 'denies'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** How a fact about an article is known. */
export const BASES = ['stated', 'inferred', 'corroborated', 'unconfirmed'] as const;
export type Basis = (typeof BASES)[number];

/** How a date is known: like any fact, or reckoned from printed words and the article's own day (*Tuesday*). */
export const DATE_BASES = ['stated', 'inferred', 'corroborated', 'relative', 'unconfirmed'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** What kind of proposition a claim is, first that fits. */
export const CLAIM_KINDS = ['norm', 'prediction', 'checkable', 'interpretation'] as const;

/** How a claim stands between the compared sides, first that fits; never a verdict. */
export const CLAIM_STATUSES = [
	'contested',
	'contested-within',
	'disputed-by-author',
	'shared',
	'one-sided',
	'author-only',
	'others-only',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What a question asks for (codebook, rule 13). */
export const ISSUE_KINDS = [
	'account',
	'purpose',
	'explanation',
	'effect',
	'character',
	'reason',
	'responsibility',
	'remedy',
	'mirror',
	'title',
] as const;

/** How the answers of the two sides stand to each other, first that fits. */
export const ISSUE_STATUSES = ['opposed', 'opposed-by-voices', 'opposed-by-author', 'same-answer', 'one-side', 'neither'] as const;

/** Kinds of actor; a metonym is a place that speaks for a state. */
export const ACTOR_KINDS = ['person', 'state', 'government', 'ministry', 'organisation', 'alliance', 'media', 'group', 'metonym'] as const;

/** Kinds of text. */
export const GENRES = ['news', 'relay', 'analysis', 'commentary'] as const;

/** What disagrees: dates, titles, a source with itself, articles with each other, or with a documented fact. */
export const INCONSISTENCY_KINDS = ['date', 'title', 'self', 'articles', 'fact'] as const;

/** How far a compared field may be used: sound, sound only together with the codebook's own examples, neither drawn nor counted. */
export const SOUNDNESS = ['sound', 'unsure', 'not-drawn'] as const;
export type Soundness = (typeof SOUNDNESS)[number];

/** The kinds of thing that an id can name and the collection of each, in the order in which they are listed. */
export const COLLECTIONS = {
	article: 'articles',
	actor: 'actors',
	statement: 'statements',
	claim: 'claims',
	issue: 'issues',
	event: 'events',
	topic: 'topics',
	citation: 'citations',
	inconsistency: 'inconsistencies',
} as const;
export type EntityKind = keyof typeof COLLECTIONS;
export type CollectionName = (typeof COLLECTIONS)[EntityKind];
export const ENTITY_KINDS = Object.keys(COLLECTIONS) as readonly EntityKind[];
export const COLLECTION_NAMES = Object.values(COLLECTIONS);

/** Whether a statement stands as it came in, was mended, or stands no longer. */
export const STATES = ['current', 'corrected', 'withdrawn'] as const;

/** Whether every check of an article was answered by *found*, whether some were, or none that holds of its record as it is. */
export const PROOFS = ['proved', 'partly', 'not-yet'] as const;

/** Why an article is not proved yet: no run of verify, or one of another record or of another text. */
export const UNPROVED_WHY = ['never', 'record-changed', 'text-changed'] as const;
