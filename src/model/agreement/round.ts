import type { Agreement, FirstCoding, RoundCoding } from '../../schema/agreement.ts';
import { measured } from './agreement.ts';
import type { ComparedField } from './fields.ts';
import type { ValuePair } from './statistics.ts';

/** Two codings of the same statements, under the same ids. */
export interface RoundCodings {
	records: RoundCoding;
	third: RoundCoding;
	/** The state that an actor belongs to or stands for; null where there is none. */
	stateOf: (actor: string) => string | null;
	/** Whether the codebook uses a statement's paragraph as an example. */
	seen: (statement: string) => boolean;
}

type Row = Agreement['fields'][number];
type Coded = RoundCoding['statements'][string];
interface Sorted {
	field: string;
	units: Row['units'];
	distance: ComparedField['distance'];
	pairs: { seen: boolean; pair: ValuePair }[];
}

/** What a sheet without nearer reports allows. */
const answersOf = ({ answers }: Coded) => answers.filter((a) => a.by !== 'editor');

/** Both coders' values of the fields that were coded a third time; whom a statement is about, by id and folded to states. */
function sorted({ records, third, stateOf, seen }: RoundCodings): Sorted[] {
	const both = Object.entries(records.statements).flatMap(([id, first]) => {
		const second = third.statements[id];
		return second === undefined ? [] : [{ seen: seen(id), first, second }];
	});
	const states = ({ about }: Coded) => [...new Set(about.map((id) => stateOf(id) ?? id))];
	const sets = (field: string, value: (coded: Coded) => readonly string[]): Sorted => ({
		field,
		units: 'attributed statements',
		distance: 'MASI',
		pairs: both.map((u) => ({ seen: u.seen, pair: [value(u.first), value(u.second)] })),
	});
	const whoSaysSo = both.flatMap((u) =>
		answersOf(u.first).flatMap(({ id, by }): Sorted['pairs'] => {
			const other = answersOf(u.second).find((a) => a.id === id);
			return other === undefined ? [] : [{ seen: u.seen, pair: [[by], [other.by]] }];
		}),
	);
	return [
		sets('about', (c) => c.about),
		sets('about: by state', states),
		sets('answers', (c) => answersOf(c).map((a) => a.id)),
		{ field: 'answers: by', units: 'answers', distance: 'nominal', pairs: whoSaysSo },
	];
}

/** How far the records and a third, blind coder agree on the fields that were too low before. */
export function roundOf(codings: RoundCodings): Agreement['rounds'][number] {
	return {
		round: 2,
		coded: codings.third.coded,
		fields: sorted(codings).map(({ field, units, distance, pairs }) => ({ field, units, distance, ...measured(distance, pairs) })),
	};
}

/** How far each field may be used: the latest round that looked at it decides. */
export function verdictsOf(fields: readonly Row[], rounds: Agreement['rounds']): Agreement['verdicts'] {
	const verdicts = new Map(fields.map(({ field, mark }) => [field, { field, round: 1, mark }]));
	for (const { round, fields: later } of rounds) for (const { field, mark } of later) verdicts.set(field, { field, round, mark });
	return [...verdicts.values()];
}

/** The two fields as the records have them, to be set beside a coding under the same ids. */
export function freezeRound(statements: FirstCoding['statements'], coded: string): RoundCoding {
	return {
		coder: 'records',
		coded,
		fields: ['about', 'answers'],
		statements: Object.fromEntries(
			statements.filter((s) => s.voice === 'attributed').map(({ id, about, answers }) => [id, { about, answers }] as const),
		),
		doubts: [],
	};
}
