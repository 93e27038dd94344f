import type { FirstCoding, SecondCoding } from '../../schema/agreement.ts';
import { FUNCTIONS } from '../../vocabulary.ts';
import { type Distance, masi, nominal, type Value } from './statistics.ts';

type First = FirstCoding['statements'][number];
type Second = SecondCoding['statements'][number];

/** What both codings have in common, with references told in the first coder's ids. */
export type Facts = Omit<First, 'id' | 'passages'>;

/** A field of a statement that two coders filled. */
export interface ComparedField {
	name: string;
	/** Own statements have no source: there both coders would agree for nothing. */
	units: 'statements' | 'attributed statements';
	distance: 'nominal' | 'MASI';
	value: (facts: Facts) => Value;
}

/** How far apart two values of a field are. */
export const DISTANCES: Record<ComparedField['distance'], Distance> = { nominal, MASI: masi };

const attributed = (name: string, value: ComparedField['value'], distance: ComparedField['distance'] = 'nominal'): ComparedField => ({
	name,
	units: 'attributed statements',
	distance,
	value,
});
const every = (name: string, value: ComparedField['value'], distance: ComparedField['distance'] = 'nominal'): ComparedField => ({
	name,
	units: 'statements',
	distance,
	value,
});

/** The fields that are compared, in the order in which they are shown. */
export const COMPARED_FIELDS: readonly ComparedField[] = [
	every('voice', (f) => [f.voice]),
	attributed('speakers', (f) => f.speakers, 'MASI'),
	attributed('sides', (f) => f.sides, 'MASI'),
	attributed('capacity', (f) => [f.capacity ?? 'none']),
	attributed('presentation', (f) => [f.presentation ?? 'none']),
	attributed('medium', (f) => [f.medium]),
	attributed('cue', (f) => [f.cue?.lemma ?? 'none']),
	attributed('aspect', (f) => [f.aspect]),
	attributed('inferred', (f) => [f.inferred ? 'inferred' : 'not']),
	attributed('within', (f) => [f.within ?? 'none']),
	attributed('act', (f) => [f.act ?? 'none']),
	every('commitment', (f) => [f.commitment]),
	every('functions', (f) => f.functions, 'MASI'),
	...FUNCTIONS.map((one) => every(`functions: ${one}`, (f) => [f.functions.includes(one) ? one : 'not'])),
	every('about', (f) => f.about, 'MASI'),
	every('topics: main', (f) => [f.topics[0] ?? 'none']),
	every('topics', (f) => f.topics, 'MASI'),
	every('answers', (f) => f.answers.map((a) => a.id), 'MASI'),
];

/** What only one coder put down. */
export const CODED_ONCE: readonly string[] = [
	'wording of headings and texts',
	'said (day, basis)',
	'occasion',
	'via',
	'to',
	'concerns',
	'figures',
	'languageSaid',
	'elsewhere',
	'events (type, day, actors)',
	'citations',
	'inconsistencies',
	'topics of claims',
];

const OWN = ['author'];

/** The first coder's facts; what only an editor's nearer report tells is left out. */
export function factsOfFirst(coded: First): Facts {
	const { id: _, passages: __, ...facts } = coded;
	return { ...facts, speakers: facts.voice === 'own' ? OWN : facts.speakers, answers: facts.answers.filter((a) => a.by !== 'editor') };
}

/** The second coder's facts in the first coder's ids; what no match names keeps a name of its own. */
export function factsOfSecond(coded: Second, idOf: (n: number) => string | null, eventOf: (words: string) => string | null): Facts {
	const { n: _, gist: __, passages: ___, ...facts } = coded;
	const named = (n: number) => idOf(n) ?? `second-coder-${n}`;
	return {
		...facts,
		speakers: facts.voice === 'own' ? OWN : facts.speakers,
		within: facts.within === null ? null : named(facts.within),
		answers: facts.answers.map(({ what, by }) => ({ by, id: typeof what === 'number' ? named(what) : (eventOf(what) ?? what) })),
	};
}
