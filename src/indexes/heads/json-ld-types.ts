/** A reference to a node by its address. */
export interface Reference {
	'@id': string;
}

/** A text with its language. */
export interface LanguageText {
	'@value': string;
	'@language': string;
}

interface Node<Type extends string | readonly string[]> {
	'@type': Type;
	'@id': string;
	/** Our page on it. */
	mainEntityOfPage?: string;
}

/** An actor. A metonym and every other body without a closer type is an Organization. */
export interface ActorNode
	extends Node<'Person' | readonly ['Country', 'Organization'] | 'GovernmentOrganization' | 'Organization' | 'NewsMediaOrganization'> {
	name: string;
	alternateName?: LanguageText[];
	description?: string;
	sameAs?: string;
}

export interface TopicNode extends Node<'DefinedTerm'> {
	name: string;
	description: string;
}

export interface ArticleNode extends Node<'NewsArticle'> {
	/** The title as printed. */
	headline?: string;
	/** Our own label. */
	name: string;
	url?: string;
	inLanguage: string;
	genre: string;
	author?: Reference;
	publisher?: Reference;
	datePublished?: string;
	hasPart?: Reference[];
}

/** Words that an article prints in quotation marks as its speaker's. */
export interface QuotationNode extends Node<'Quotation'> {
	name: string;
	text: string | string[];
	inLanguage: string;
	spokenByCharacter: Reference[];
	isPartOf: Reference;
	about: Reference[];
	dateCreated?: string;
	/** What the words mean in another language; nobody's quotation. */
	workTranslation?: { '@type': 'CreativeWork'; text: string; inLanguage: string; translator?: Reference }[];
	translationOfWork?: { '@type': 'Quotation'; inLanguage: string };
}

/** Our page on a statement of which nothing is quoted. */
export interface AccountNode extends Node<'WebPage'> {
	name: string;
	inLanguage: string;
	/** Who speaks. */
	mentions: Reference[];
	isBasedOn: Reference;
	about: Reference[];
	license?: string;
}

/** The whole corpus. */
export interface DatasetNode extends Node<'Dataset'> {
	name: string;
	description: string;
	url: string;
	inLanguage: string;
	version?: string;
	datePublished?: string;
	license?: string;
	creator?: { '@type': 'Organization'; name: string }[];
	distribution: { '@type': 'DataDownload'; contentUrl: string; encodingFormat: string }[];
}

export interface ClaimNode extends Node<'Claim'> {
	text: string;
	about: Reference[];
	/** Articles in which somebody asserts it. */
	appearance?: Reference[];
}

/** A question and the answers that are given to it; none is marked as the right one. */
export interface QuestionNode extends Node<'Question'> {
	name: string;
	about: Reference[];
	answerCount: number;
	suggestedAnswer: { '@type': 'Answer'; text: string; isBasedOn: Reference }[];
}

export interface EventNode extends Node<'Event'> {
	name: string;
	startDate?: string;
	endDate?: string;
	location?: { '@type': 'Place'; name: string };
	eventStatus?: 'https://schema.org/EventScheduled';
	about?: Reference[];
	subjectOf?: Reference[];
}

/** Whatever stands in parallax.jsonld. */
export type LdNode = ActorNode | TopicNode | ArticleNode | QuotationNode | AccountNode | DatasetNode | ClaimNode | QuestionNode | EventNode;

/** A JSON-LD document in schema.org's words. */
export interface LdDocument {
	'@context': 'https://schema.org';
	'@graph': LdNode[];
}
