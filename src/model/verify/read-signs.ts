import { placeAt } from '../../record/place.ts';
import type { Actor } from '../../schema/actor.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Unaccounted } from './check.ts';
import { headword, type Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What a text may call a person: the words of the names, not the particles among them. */
function namesOf({ name, names, aliases }: Actor): string[] {
	return [name, ...names.map((one) => one.name), ...aliases].flatMap((one) => one.split(/\s+/)).filter((word) => word.length > 3);
}

/**
 * Statements read off a sign (*this statement signals …*) that are given to a person whom the passage does not name:
 * what a document or a step shows is its side's, not whoever's words stand before it.
 */
export function readSigns(reading: Reading, coded: CodedCorpus, lexicon: Lexicon): Unaccounted[] {
	const { text, passages } = reading;
	const actors = new Map(coded.actors.map((a) => [a.value.id, a.value]));
	return passages.flatMap(({ statement, range }) => {
		const { inferred, cue, speakers, id } = statement;
		const [speaker, ...more] = speakers.flatMap((one) => actors.get(one) ?? []);
		if (!inferred || cue?.lemma == null || speaker?.kind !== 'person' || more.length > 0) return [];
		const isSign = lexicon.lemmas.get(headword(cue.lemma))?.sign ?? false;
		const passage = text.slice(range.start, range.end).toLowerCase();
		if (!isSign || namesOf(speaker).some((name) => passage.includes(name.toLowerCase()))) return [];
		const what = `\`${cue.lemma}\` of a sign given to \`${speaker.id}\`, whom the passage does not name: its side's, or another cue`;
		const found = reading.finding('speaker', what, range, null);
		const entry = coded.statements.find((s) => s.value.id === id);
		return [entry === undefined ? found : { ...found, place: placeAt(entry.plain, ['speakers', 0]) }];
	});
}
