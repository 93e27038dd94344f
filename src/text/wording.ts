/**
 * The plain words for coded values, one table a field, so that every page, feed and citation says the same.
 * Keys are the values of the data contract (a test holds them to the schemas).
 */

/** How much of a statement's content is quoted. */
export const PRESENTATION = {
	direct: 'direct words',
	partial: 'partly quoted',
	indirect: 'paraphrase',
	mention: 'only mentioned',
} as const;

/** What each presentation means, in one sentence. */
export const PRESENTATION_MEANS = {
	direct: 'The article prints all of it in quotation marks.',
	partial: 'The article prints some of the words in quotation marks and tells the rest in its own.',
	indirect: 'The article tells it in its own words; nothing of it is quoted.',
	mention: 'The article says only that something was said on the topic, not what.',
} as const;

/** Whose voice a statement is. */
export const VOICE = {
	attributed: 'attributed to a source',
	own: "the author's own words",
} as const;

/** Spoken, written, only thought, or not told. */
export const MEDIUM = {
	speech: 'spoken',
	writing: 'in writing',
	thought: "others' reading",
	unspecified: 'view',
} as const;

/** What a statement rests on. */
export const FOOTING = {
	said: 'reported',
	standing: 'position',
	ascribed: "others' reading",
} as const;

/** Statements of one footing with their number: `2 positions`, `2 by others' reading`. */
export function sayFooting(n: number, footing: keyof typeof FOOTING): string {
	return `${n} ${footing === 'ascribed' ? 'by ' : ''}${FOOTING[footing]}${footing === 'standing' && n !== 1 ? 's' : ''}`;
}

/** What each footing means, in one sentence. */
export const FOOTING_MEANS = {
	said: 'An utterance that the article reports.',
	standing: 'What somebody is said to hold; no occasion is told on which it was said.',
	ascribed: 'What the article, or somebody in it, says that others think, mean or signal; nobody is reported saying it.',
} as const;

/** In what capacity somebody speaks. */
export const CAPACITY = {
	office: 'in office',
	metonym: 'a place named as speaker',
	former: 'formerly in office',
	expert: 'expert',
	media: 'news outlet',
	public: 'from the public',
	unnamed: 'not named',
} as const;

/** The same of several at once. */
export const CAPACITY_OF_GROUP = { ...CAPACITY, expert: 'experts', media: 'news outlets' } as const;

/** Whether the content itself is hedged. */
export const COMMITMENT = { firm: 'firm', hedged: 'tentative' } as const;

/** Said once, repeatedly, or held all along. */
export const ASPECT = { once: 'said once', repeated: 'said repeatedly', standing: 'held as a position' } as const;

/** How near another report is to a statement. */
export const RELATION = {
	'same-words': 'the same remark',
	'same-occasion': 'the same occasion',
	context: 'context',
} as const;

/** Who says that a statement responds to something. */
export const ANSWER_BY = {
	speaker: 'the speaker says so',
	article: 'the article says so',
	editor: 'our reading, from a nearer report',
} as const;

/** How a claim stands between the compared sides; never a verdict. */
export const STATUS = {
	contested: 'contested',
	'contested-within': 'contested within one country',
	'disputed-by-author': 'disputed by an author',
	shared: 'both sides agree',
	'one-sided': 'one side only',
	'author-only': 'authors only',
	'others-only': 'neither side',
} as const;

/** What each status means, in one sentence. */
export const STATUS_MEANS = {
	contested: 'One of the two sides asserts it and the other denies it.',
	'contested-within': 'It is asserted and denied by voices of the same country.',
	'disputed-by-author': 'An author alone denies it, or an author alone asserts it and a side denies it.',
	shared: 'Both sides assert it, or both deny it.',
	'one-sided': 'One of the two sides asserts or denies it; the other is not recorded as doing either.',
	'author-only': 'Only authors of articles assert or deny it.',
	'others-only': 'Only voices outside the two sides assert or deny it.',
} as const;

/** What kind of proposition a claim is. */
export const CLAIM_KIND = {
	norm: 'a norm: what should be, or is lawful or acceptable',
	prediction: 'a prediction',
	checkable: 'checkable: a public record could settle it',
	interpretation: 'an interpretation of motive, cause, meaning or threat',
} as const;

/** What an utterance itself does. */
export const ACT = {
	AGREE: 'commits to cooperate or help',
	SUPPORT: 'supports or praises',
	CONCEDE: 'offers to give something up',
	REQUEST: 'asks another to act',
	ACCUSE: 'criticises or blames',
	REJECT: 'refuses',
	THREATEN: 'announces a harmful step',
} as const;

/** What sort of event it is. */
export const EVENT_TYPE = {
	AGREE: 'agreement or joint plan',
	SUPPORT: 'signing or show of support',
	CONCEDE: 'concession',
	REQUEST: 'request',
	ACCUSE: 'accusation',
	REJECT: 'refusal',
	THREATEN: 'threat',
	CONSULT: 'meeting or visit',
	AID: 'aid',
	SANCTION: 'sanctions or ties cut',
	RETREAT: 'sanctions eased or forces withdrawn',
	MOBILIZE: 'military or police movement',
	ASSAULT: 'attack or abduction',
	COOPERATE: 'cooperation',
	OTHER: 'other',
} as const;

/** Whether an event happened, is due, or is only imagined. */
export const EVENT_STATUS = { happened: 'happened', planned: 'planned', hypothetical: 'hypothetical' } as const;

/** Entman's four functions of a frame, as the questions that pages ask, in their order. */
export const FUNCTION_QUESTION = {
	problem: 'What is the problem?',
	cause: 'Who or what caused it?',
	judgement: 'Who is called right or wrong?',
	remedy: 'What should be done?',
} as const;

/** How a fact about a date or an article is known. */
export const BASIS = {
	stated: 'stated in the text',
	inferred: 'inferred',
	corroborated: 'found in another report',
	relative: "reckoned from the article's day",
	unconfirmed: 'unconfirmed',
} as const;

/** What sort of text an article is. */
export const GENRE = { news: 'news', relay: "relay of another outlet's report", analysis: 'analysis', commentary: 'commentary' } as const;

/** What sort of actor it is. */
export const ACTOR_KIND = {
	person: 'person',
	state: 'state',
	government: 'government',
	ministry: 'ministry',
	organisation: 'organisation',
	alliance: 'alliance',
	media: 'outlet',
	group: 'group',
	metonym: 'place that stands for its state',
} as const;

/** What sort of disagreement an inconsistency is. */
export const INCONSISTENCY_KIND = {
	date: 'dates disagree',
	title: 'titles disagree',
	self: 'the article disagrees with itself',
	articles: 'two articles disagree',
	fact: 'another report differs',
} as const;

/** What a verbatim stretch of a text is. */
export const SPAN_KIND = {
	quote: 'quoted speech',
	term: 'a term or title as printed',
	name: 'a proper name',
} as const;

/** What kind of word the cue is. */
export const CUE_KIND = { verb: 'verb', noun: 'noun', preposition: 'preposition', none: 'no cue' } as const;

/** The words for what stands for neither compared side: voices without its office, other capitals, the authors. */
export const SIDE_APART = { other: 'other voices', author: 'the authors themselves' } as const;

/** Said of every statement that was made in another language than the article's. */
export const IN_TRANSLATION = 'in translation';

/** Said where a value is not known. */
export const UNKNOWN = 'unknown';

/** A statement's presentation in words; a thought is named as one, so that it is never taken for reported speech. */
export function sayPresentation(statement: { presentation: keyof typeof PRESENTATION | null; medium: keyof typeof MEDIUM }): string {
	const { presentation, medium } = statement;
	if (presentation === null) return VOICE.own;
	if (medium !== 'thought') return PRESENTATION[presentation];
	return presentation === 'indirect' ? MEDIUM.thought : `${MEDIUM.thought}, ${PRESENTATION[presentation]}`;
}

/** The cue as the article's, so that its colouring is never taken for ours: `article's verb: claim`. Null without one. */
export function sayCue(cue: { lemma: string | null; kind: keyof typeof CUE_KIND } | null): string | null {
	if (cue === null || cue.lemma === null) return null;
	return `article's ${cue.kind === 'verb' ? 'verb' : 'word'}: ${cue.lemma.replaceAll('-', ' ')}`;
}

/** How far an article is proved by its source text. */
export const PROOF = { proved: 'proved', partly: 'partly proved', 'not-yet': 'not yet proved' } as const;

/** Why an article is not yet proved. */
export const UNPROVED_SINCE = {
	never: 'nobody who holds the source text has run the check',
	'record-changed': 'the record was changed after the last check',
	'text-changed': 'the last check was of another text than the one this record was made from',
} as const;
