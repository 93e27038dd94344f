import type { CodedCorpus } from '../../src/model/check/coded.ts';
import { headword } from '../../src/model/verify/lexicon.ts';
import type { Actor } from '../../src/schema/actor.ts';
import type { Cue } from '../../src/schema/cue.ts';

/**
 * Cues that WordNet 3.1, a list made without these articles, has neither as a verb of communication, cognition or
 * emotion nor as a noun of communication or cognition, among the first three senses; of those that code a statement of one record only.
 */
const NOT_GENERAL = new Set(['willing', 'appear', 'in the eyes of', 'consensus', 'for', 'frame', 'according to']);

/** What the draft of an article may know: cues, actors. */
export interface HeldOut {
	cues: Cue[];
	actors: Actor[];
}

/** The lexicon and the registry without what only this article brought in. `strict` takes general reporting words away too. */
export function heldOut(coded: CodedCorpus, cues: readonly Cue[], article: string, strict: boolean): HeldOut {
	const users = new Map<string, Set<string>>();
	for (const { value, article: id } of coded.statements) {
		if (value.cue?.lemma == null) continue;
		const lemma = headword(value.cue.lemma);
		users.set(lemma, (users.get(lemma) ?? new Set<string>()).add(id));
	}
	const own = (lemma: string) => {
		const by = users.get(headword(lemma));
		return by?.size === 1 && by.has(article) && (strict || NOT_GENERAL.has(headword(lemma)));
	};
	const named = (id: string) => {
		const where = new Set<string>();
		for (const { value, article: at } of coded.statements)
			if (
				[
					...value.speakers,
					...value.about,
					...value.to,
					...value.via.flat().map((h) => h.outlet),
					...value.elsewhere.map((e) => e.outlet),
				].includes(id)
			)
				where.add(at);
		for (const { value, article: at } of coded.citations) if (value.outlet === id) where.add(at);
		for (const { value, article: at } of coded.articles)
			if (value.relays.includes(id) || value.author.value === id || value.publisher.value === id) where.add(at);
		return where;
	};
	return {
		cues: cues.filter((cue) => !own(cue.lemma)),
		actors: coded.actors
			.map((a) => a.value)
			.filter((actor) => {
				const where = named(actor.id);
				return !(where.size === 1 && where.has(article));
			}),
	};
}
