import { sayList } from '../../text/list.ts';
import { capital } from '../../text/numbers.ts';
import { sayUnofficial } from '../../text/voice-words.ts';
import { BEARINGS } from '../../vocabulary.ts';
import { inViews, yes } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import { isJoint } from '../link/voice.ts';
import type { ClaimStand, LedgerEntry } from './ledger.ts';

/** Somebody who takes a stance, as the subject of a sentence. */
interface Subject {
	name: string;
	plural: boolean;
}

type Verb = (typeof BEARINGS)[number];

const several = (items: readonly string[]) => new Set(items).size > 1;
const speakers = (stands: readonly ClaimStand[]) => stands.flatMap(({ statement }) => statement.speakers);

function subjectsOf(graph: Graph, entry: LedgerEntry, verb: Verb): { sides: Subject[]; apart: Subject[] } {
	const those = (stands: readonly ClaimStand[]) => stands.filter((stand) => stand.verb === verb);
	const country = (id: string) => graph.actor.get(id)?.name ?? id;
	const group = (stands: readonly ClaimStand[], say: (many: 'yes' | 'no') => string): Subject[] => {
		if (stands.length === 0) return [];
		const plural = several(speakers(stands));
		return [{ name: say(yes(plural)), plural }];
	};
	const sides = entry.columns.flatMap(({ side, stands }): Subject[] => {
		const here = those(stands);
		if (here.length === 0) return [];
		return [
			{
				name: here.every(({ statement }) => isJoint(statement)) ? inViews('sideJointly', { side: side.label }) : side.label,
				plural: false,
			},
		];
	});
	const voices = entry.columns.flatMap(({ side, voices: all }) => {
		return group(those(all), (many) => sayUnofficial(country(side.id), many === 'yes'));
	});
	const others = those(entry.others);
	const homes = [...new Set(speakers(others).flatMap((id) => graph.actor.get(id)?.country ?? []))].map(country);
	const places = sayList(homes);
	return {
		sides,
		apart: [
			...voices,
			...group(others, (many) => (homes.length > 0 ? inViews('voiceFrom', { many, places }) : inViews('otherVoice', { many }))),
			...group(those(entry.authors), (many) => inViews('anAuthor', { many })),
		],
	};
}

const isPlural = (subjects: readonly Subject[]) => subjects.length > 1 || subjects.some((subject) => subject.plural);

function clause(subjects: readonly Subject[], verb: Verb): string[] {
	if (subjects.length === 0) return [];
	return [inViews('bearsOn', { who: sayList(subjects.map(({ name }) => name)), verb, many: yes(isPlural(subjects)) })];
}

const sentence = (clauses: readonly string[]) =>
	clauses.length === 0 ? [] : [inViews('sentence', { words: capital(clauses.join(inViews('semicolon'))) })];

/** Which case of its status a claim is, naming who asserts it, who denies it and which side is not heard. Never a verdict. */
export function sayCase(graph: Graph, entry: LedgerEntry): string {
	const by = { asserts: subjectsOf(graph, entry, 'asserts'), denies: subjectsOf(graph, entry, 'denies') };
	const taken = BEARINGS.filter((verb) => by[verb].sides.length > 0);
	const apart = BEARINGS.flatMap((verb) => clause(by[verb].apart, verb));
	const [verb] = taken;
	if (verb === undefined) return sentence([...apart, inViews('nothingFromEither')]).join(' ');
	if (taken.length > 1) return [...sentence(BEARINGS.flatMap((v) => clause(by[v].sides, v))), ...sentence(apart)].join(' ');
	const { sides, apart: alike } = by[verb];
	const held = clause(sides, verb).join('');
	const too =
		alike.length === 0
			? held
			: inViews('bearsToo', { clause: held, many: yes(isPlural(alike)), who: sayList(alike.map(({ name }) => name)) });
	const against = BEARINGS.filter((v) => v !== verb).flatMap((v) => clause(by[v].apart, v));
	const unheard = entry.columns.filter(({ stands }) => stands.length === 0).map(({ side }) => inViews('nothingFrom', { side: side.label }));
	return [...sentence([too, ...against]), ...sentence(unheard)].join(' ');
}
