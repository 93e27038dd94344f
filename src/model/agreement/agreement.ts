import type { Agreement, Settled } from '../../schema/agreement.ts';
import type { Soundness } from '../../vocabulary.ts';
import { type ClaimCodings, type ComparedUnit, hedges, kinds, statuses, touched } from './claims.ts';
import { CODED_ONCE, COMPARED_FIELDS, type ComparedField, DISTANCES } from './fields.ts';
import { type FactsNow, finalOf, overruledOf } from './final.ts';
import { type Codings, type Unit, unitsOf } from './pairs.ts';
import { agreementFigures, type Figures, type Value, type ValuePair } from './statistics.ts';

/** A field below this is neither drawn nor counted. */
const LEAST_ALPHA = 0.67;

/** What the records have now, to be shown beside both codings. */
export interface Now {
	/** A statement's value of a field as the record has it; null where there is no such statement any more. */
	ofStatement: (id: string, field: string) => string | null;
	ofClaim: (id: string, field: string) => string | null;
	/** A statement's facts, by the id that a coder knew. */
	facts: FactsNow;
}

type Row = Agreement['fields'][number];
type Disagreement = Agreement['disagreements'][number];
interface Sorted {
	name: string;
	units: Row['units'];
	distance: Row['distance'];
	compared: (ComparedUnit & { article: string | null; paragraph: number | null; seen: boolean })[];
	final: Figures | null;
}

const shown = (value: Value): string => (value.length === 0 ? 'none' : value.join(', '));

/** Alpha decides; where all values are the same, alpha is not defined and there is nothing to agree on. */
export function soundnessBy(all: Figures, unseen: Figures): Soundness {
	if ((all.alpha ?? 1) < LEAST_ALPHA) return 'not-drawn';
	return (unseen.alpha ?? 1) < LEAST_ALPHA ? 'unsure' : 'sound';
}

function found(what: string, units: readonly Unit[], voice: string | null): Agreement['found'][number] {
	const count = (some: readonly Unit[]) => {
		const by = (coder: 'first' | 'second') => some.filter((u) => u[coder] !== null && (voice === null || u[coder].voice === voice));
		const first = by('first');
		const second = new Set(by('second'));
		const both = first.filter((u) => second.has(u)).length;
		const share = (of: number) => (of === 0 ? null : Math.round((1000 * both) / of) / 1000);
		return { first: first.length, second: second.size, both, ofFirst: share(first.length), ofSecond: share(second.size) };
	};
	return { what, all: count(units), unseen: count(units.filter((u) => !u.seen)) };
}

function statementField(field: ComparedField, units: readonly Unit[], now: FactsNow): Sorted {
	const compared = units.flatMap((unit) => {
		const { first, second, id } = unit;
		if (first === null || second === null || id === null) return [];
		if (field.units === 'attributed statements' && (first.voice === 'own' || second.voice === 'own')) return [];
		const pair: ValuePair = [field.value(first), field.value(second)];
		return [{ about: id, pair, article: unit.article, paragraph: unit.paragraph, seen: unit.seen }];
	});
	return { name: field.name, units: field.units, distance: field.distance, compared, final: finalOf(field, units, now) };
}

function claimFields(codings: ClaimCodings, units: readonly Unit[], seenClaims: ReadonlySet<string>): Sorted[] {
	const unitOf = new Map(units.flatMap((u) => (u.id === null ? [] : [[u.id, u]])));
	const placed = ({ about, pair }: ComparedUnit) => {
		const unit = unitOf.get(about.split(' ')[0] ?? about);
		return { about, pair, article: unit?.article ?? null, paragraph: unit?.paragraph ?? null, seen: unit?.seen ?? seenClaims.has(about) };
	};
	return [
		{ name: 'claims: kind', units: 'claims', distance: 'nominal', compared: kinds(codings).map(placed), final: null },
		{ name: 'claims: asserts', units: 'statements', distance: 'MASI', compared: touched(codings, 'asserts').map(placed), final: null },
		{ name: 'claims: denies', units: 'statements', distance: 'MASI', compared: touched(codings, 'denies').map(placed), final: null },
		{ name: 'claims: hedged', units: 'statements and claims', distance: 'nominal', compared: hedges(codings).map(placed), final: null },
		{ name: 'claims: status', units: 'claims', distance: 'nominal', compared: statuses(codings).map(placed), final: null },
	];
}

/** The figures of a field over all its units and over those unseen before, and how it may be used. */
export function measured(
	distance: ComparedField['distance'],
	compared: readonly { pair: ValuePair; seen: boolean }[],
): Pick<Row, 'all' | 'unseen' | 'mark' | 'final'> {
	const figures = (some: typeof compared) =>
		agreementFigures(
			some.map((c) => c.pair),
			DISTANCES[distance],
		);
	const all = figures(compared);
	const unseen = figures(compared.filter((c) => !c.seen));
	return { all, unseen, mark: soundnessBy(all, unseen), final: null };
}

function rowOf({ name, units, distance, compared, final }: Sorted): Row {
	return { field: name, units, distance, ...measured(distance, compared), final };
}

function whyOf({ reasons }: Settled, about: string, field: string): string | null {
	const whole = field.split(':')[0] ?? field;
	return reasons.find((r) => r.on.includes(about) && (r.field === field || r.field === whole))?.why ?? null;
}

function disagreementsOf(fields: readonly Sorted[], units: readonly Unit[], settled: Settled, now: Now): Disagreement[] {
	const renamed = new Map(settled.renamed.map(({ was, now: to }) => [was, to]));
	const alone = units.flatMap((unit): Disagreement[] => {
		if (unit.first !== null && unit.second !== null) return [];
		const about = unit.id ?? `${unit.article} ${unit.n}`;
		const here = now.ofStatement(renamed.get(about) ?? about, 'statement');
		return [
			{
				article: unit.article,
				paragraph: unit.paragraph,
				about,
				gist: unit.gist,
				field: 'statement',
				first: unit.first === null ? null : shown(unit.first.speakers),
				second: unit.second === null ? null : shown(unit.second.speakers),
				settled: here,
				why: whyOf(settled, about, 'statement'),
			},
		];
	});
	const fielded = fields
		// The four functions are shown once, as a set.
		.filter(({ name }) => !name.startsWith('functions:') && name !== 'topics: main')
		.flatMap(({ name, units: of, compared }) =>
			compared
				.filter(({ pair: [a, b] }) => shown([...a].sort()) !== shown([...b].sort()))
				.map(({ about, article, paragraph, pair: [a, b] }): Disagreement => {
					const subject = renamed.get(about) ?? about;
					return {
						article,
						paragraph,
						about,
						gist: null,
						field: name,
						first: shown(a),
						second: shown(b),
						settled: of === 'claims' ? now.ofClaim(subject, name) : now.ofStatement(subject, name),
						why: whyOf(settled, about, name),
					};
				}),
		);
	return [...alone, ...fielded];
}

/** How far the two coders agree, field by field, and every disagreement with how it was settled. */
export function agreementOf(
	codings: Codings,
	claims: ClaimCodings,
	settled: Settled,
	now: Now,
): Omit<Agreement, 'rounds' | 'verdicts' | 'alone'> {
	const units = unitsOf(codings);
	const fields = [
		...COMPARED_FIELDS.map((field) => statementField(field, units, now.facts)),
		...claimFields(claims, units, new Set(codings.examples.claims)),
	];
	return {
		found: [
			found('all statements', units, null),
			found('attributed statements', units, 'attributed'),
			found("authors' own statements", units, 'own'),
		],
		fields: fields.map(rowOf),
		least: LEAST_ALPHA,
		once: [...CODED_ONCE],
		overruled: overruledOf(units, now.facts),
		disagreements: disagreementsOf(fields, units, settled, now),
	};
}
