import { sayList } from '../../text/list.ts';
import { capital } from '../../text/numbers.ts';
import { sayUnofficial } from '../../text/voice-words.ts';
import { BEARINGS } from '../../vocabulary.ts';
import type { Graph } from '../link/graph.ts';
import { isJoint } from '../link/voice.ts';
import type { ClaimStand, LedgerEntry } from './ledger.ts';

/** Somebody who takes a stance, as the subject of a sentence. */
interface Subject {
	name: string;
	plural: boolean;
}

type Verb = (typeof BEARINGS)[number];
const PLURAL = { asserts: 'assert', denies: 'deny' } as const;

const several = (items: readonly string[]) => new Set(items).size > 1;
const speakers = (stands: readonly ClaimStand[]) => stands.flatMap(({ statement }) => statement.speakers);

function subjectsOf(graph: Graph, entry: LedgerEntry, verb: Verb): { sides: Subject[]; apart: Subject[] } {
	const those = (stands: readonly ClaimStand[]) => stands.filter((stand) => stand.verb === verb);
	const country = (id: string) => graph.actor.get(id)?.name ?? id;
	const group = (stands: readonly ClaimStand[], one: string, many: string): Subject[] => {
		if (stands.length === 0) return [];
		const plural = several(speakers(stands));
		return [{ name: plural ? many : one, plural }];
	};
	const sides = entry.columns.flatMap(({ side, stands }): Subject[] => {
		const here = those(stands);
		if (here.length === 0) return [];
		return [{ name: here.every(({ statement }) => isJoint(statement)) ? `${side.label} (jointly)` : side.label, plural: false }];
	});
	const voices = entry.columns.flatMap(({ side, voices: all }) => {
		return group(those(all), sayUnofficial(country(side.id), false), sayUnofficial(country(side.id)));
	});
	const others = those(entry.others);
	const homes = [...new Set(speakers(others).flatMap((id) => graph.actor.get(id)?.country ?? []))].map(country);
	const place = homes.length > 0 ? ` from ${sayList(homes)}` : '';
	return {
		sides,
		apart: [
			...voices,
			...group(others, place ? `a voice${place}` : 'another voice', place ? `voices${place}` : 'other voices'),
			...group(those(entry.authors), 'an author', 'authors'),
		],
	};
}

const isPlural = (subjects: readonly Subject[]) => subjects.length > 1 || subjects.some((subject) => subject.plural);

function clause(subjects: readonly Subject[], verb: Verb): string[] {
	if (subjects.length === 0) return [];
	return [`${sayList(subjects.map(({ name }) => name))} ${isPlural(subjects) ? PLURAL[verb] : verb} it`];
}

const sentence = (clauses: readonly string[]) => (clauses.length === 0 ? [] : [`${capital(clauses.join('; '))}.`]);

/** Which case of its status a claim is, naming who asserts it, who denies it and which side is not heard. Never a verdict. */
export function sayCase(graph: Graph, entry: LedgerEntry): string {
	const by = { asserts: subjectsOf(graph, entry, 'asserts'), denies: subjectsOf(graph, entry, 'denies') };
	const taken = BEARINGS.filter((verb) => by[verb].sides.length > 0);
	const apart = BEARINGS.flatMap((verb) => clause(by[verb].apart, verb));
	const [verb] = taken;
	if (verb === undefined) return sentence([...apart, 'nothing from either side is recorded on it']).join(' ');
	if (taken.length > 1) return [...sentence(BEARINGS.flatMap((v) => clause(by[v].sides, v))), ...sentence(apart)].join(' ');
	const { sides, apart: alike } = by[verb];
	const too = alike.length === 0 ? '' : `, and so ${isPlural(alike) ? 'do' : 'does'} ${sayList(alike.map(({ name }) => name))}`;
	const against = BEARINGS.filter((v) => v !== verb).flatMap((v) => clause(by[v].apart, v));
	const unheard = entry.columns
		.filter(({ stands }) => stands.length === 0)
		.map(({ side }) => `nothing from ${side.label} is recorded on it`);
	return [...sentence([`${clause(sides, verb).join('')}${too}`, ...against]), ...sentence(unheard)].join(' ');
}
