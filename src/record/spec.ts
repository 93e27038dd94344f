/** Where an attribute's value goes; a flag is written without a value. */
export interface AttributeSpec {
	to: string;
	flag?: true;
	/** `first … last` is split into `start` and `end`. */
	locator?: true;
}

/**
 * What a leaf directive carries. `label` says how its label is read; `mode` where it goes: `set` the field
 * `to`, `object` one object under `to` with the label as `item`, `each` one such object a line or list item.
 */
export interface LeafSpec {
	label: 'text' | 'optional' | 'list' | 'locator' | 'hops' | 'none';
	mode: 'set' | 'object' | 'each';
	to: string;
	item?: string;
	many?: true;
	attributes?: Readonly<Record<string, AttributeSpec>>;
}

/** What a container directive carries: its label's field, attributes, lines, and whether prose stands in it. */
export interface ContainerSpec {
	label: string;
	attributes: Readonly<Record<string, AttributeSpec>>;
	leaves: Readonly<Record<string, LeafSpec>>;
	body: boolean;
}

const id: AttributeSpec = { to: 'id' };
const p: AttributeSpec = { to: 'paragraph' };
const flag = (to: string): AttributeSpec => ({ to, flag: true });
const list = (to: string): LeafSpec => ({ label: 'list', mode: 'set', to });
const dated = (to: string): LeafSpec => ({
	label: 'optional',
	mode: 'object',
	to,
	item: 'note',
	attributes: { on: { to: 'value' }, basis: { to: 'basis' }, from: { to: 'from' } },
});
const figure: LeafSpec = {
	label: 'text',
	mode: 'each',
	to: 'figures',
	item: 'of',
	many: true,
	attributes: { value: { to: 'value' }, unit: { to: 'unit' }, 'as-of': { to: 'asOf' }, measure: { to: 'measure' } },
};

/** The containers of a record. */
export const CONTAINERS: Readonly<Record<string, ContainerSpec>> = {
	statement: {
		label: 'heading',
		body: true,
		attributes: {
			id,
			by: { to: 'speakers.0' },
			as: { to: 'presentation' },
			capacity: { to: 'capacity' },
			within: { to: 'within' },
			medium: { to: 'medium' },
			cue: { to: 'cue.lemma' },
			'cue-kind': { to: 'cue.kind' },
			'said-in': { to: 'languageSaid' },
			commitment: { to: 'commitment' },
			aspect: { to: 'aspect' },
			act: { to: 'act' },
			free: flag('free'),
			inferred: flag('inferred'),
			draft: flag('draft'),
		},
		leaves: {
			at: { label: 'locator', mode: 'each', to: 'passages', many: true, attributes: { p } },
			by: { label: 'list', mode: 'set', to: 'speakers', attributes: { jointly: flag('jointly') } },
			said: dated('said'),
			via: { label: 'hops', mode: 'each', to: 'via', many: true },
			occasion: { label: 'text', mode: 'set', to: 'occasion' },
			to: list('to'),
			about: list('about'),
			concerns: list('concerns'),
			topics: list('topics'),
			functions: list('functions'),
			asserts: {
				label: 'list',
				mode: 'each',
				to: 'asserts',
				item: 'claim',
				many: true,
				attributes: { words: { to: 'words' }, p, hedged: flag('hedged') },
			},
			denies: {
				label: 'list',
				mode: 'each',
				to: 'denies',
				item: 'claim',
				many: true,
				attributes: { words: { to: 'words' }, p, hedged: flag('hedged'), implied: flag('implied') },
			},
			answers: { label: 'list', mode: 'each', to: 'answers', item: 'id', many: true, attributes: { by: { to: 'by' } } },
			figure,
			elsewhere: {
				label: 'text',
				mode: 'each',
				to: 'elsewhere',
				item: 'wording',
				many: true,
				attributes: {
					speaker: { to: 'speaker' },
					outlet: { to: 'outlet' },
					url: { to: 'url' },
					on: { to: 'on' },
					lang: { to: 'lang' },
					relation: { to: 'relation' },
				},
			},
			translation: {
				label: 'text',
				mode: 'each',
				to: 'translations',
				item: 'text',
				many: true,
				attributes: { lang: { to: 'lang' }, by: { to: 'by' }, of: { to: 'quote' } },
			},
			note: { label: 'text', mode: 'set', to: 'note' },
			added: { label: 'none', mode: 'object', to: 'added', attributes: { on: { to: 'on' } } },
			corrected: { label: 'text', mode: 'each', to: 'corrections', item: 'what', many: true, attributes: { on: { to: 'on' } } },
			withdrawn: { label: 'text', mode: 'object', to: 'withdrawn', item: 'reason', attributes: { on: { to: 'on' } } },
		},
	},
	event: {
		label: 'text',
		body: false,
		attributes: { id, type: { to: 'type' }, place: { to: 'place' }, status: { to: 'status' }, draft: flag('draft') },
		leaves: {
			happened: dated('happened'),
			actors: list('actors'),
			recipients: list('recipients'),
			told: { label: 'none', mode: 'each', to: 'told', many: true, attributes: { p } },
			figure,
		},
	},
	claim: {
		label: 'text',
		body: false,
		attributes: { id, kind: { to: 'kind' }, issue: { to: 'issue' }, broader: { to: 'broader' } },
		leaves: { topics: list('topics') },
	},
	inconsistency: {
		label: 'text',
		body: false,
		attributes: { id, kind: { to: 'kind' }, url: { to: 'url' } },
		leaves: {
			between: {
				label: 'list',
				mode: 'each',
				to: 'between',
				item: 'id',
				many: true,
				attributes: { p, at: { to: '', locator: true } },
			},
		},
	},
};

/** The lines that stand by themselves between containers; each makes one plain object of its own. */
export const LEAVES: Readonly<Record<string, LeafSpec>> = {
	told: { label: 'list', mode: 'each', to: 'told', item: 'event', attributes: { p } },
	citation: {
		label: 'list',
		mode: 'each',
		to: 'citation',
		item: 'outlet',
		attributes: { id, p, on: { to: 'on' }, from: { to: 'from' }, draft: flag('draft') },
	},
	'not-speech': { label: 'text', mode: 'each', to: 'aside', item: 'reason', attributes: { p, cue: { to: 'words' } } },
	'not-quote': { label: 'text', mode: 'each', to: 'aside', item: 'reason', attributes: { p, words: { to: 'words' } } },
};

/** A text directive: the kind of verbatim span that it makes. */
export interface TextSpec {
	kind: 'quote' | 'term' | 'name';
	attributes: Readonly<Record<string, AttributeSpec>>;
}

/** What may stand inside prose. */
export const TEXT_DIRECTIVES: Readonly<Record<string, TextSpec>> = {
	q: { kind: 'quote', attributes: { p } },
	term: { kind: 'term', attributes: {} },
	name: { kind: 'name', attributes: {} },
};

/** The spec of a name, if the table has one of its own (and not what every object inherits). */
export function lookup<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
