import { candidates, cueForms } from '../../src/draft/cue-use.ts';
import { sentencesOf } from '../../src/draft/sentences.ts';
import { tagEnglish } from '../../src/draft/tag-english.ts';
import type { CodedCorpus } from '../../src/model/check/coded.ts';
import { headword, lexiconOf } from '../../src/model/verify/lexicon.ts';
import type { SourceText } from '../../src/model/verify/source.ts';
import { isQuoted } from '../../src/vocabulary.ts';
import type { HeldOut } from './held-out.ts';
import { type Gold, holding, key, sameSet, touches } from './score.ts';
import { type DraftScores, total } from './scores.ts';

/** The same by a plain list of cues: every sentence with a cue, its first cue, the name nearest before it, marks as they stand. */
export function plainOf(gold: readonly Gold[], source: SourceText, coded: CodedCorpus, held: HeldOut): DraftScores {
	const { cue, any } = holding(gold, source);
	const scores = total([]);
	const forms = cueForms(held.cues, 'en');
	const proposed = new Set<string>();
	const furniture = new Set(
		coded.articles.find((a) =>
			gold.some((g) => a.article === a.value.id && coded.statements.some((s) => s.value === g.statement && s.article === a.value.id)),
		)?.value.furniture ?? [],
	);
	source.paragraphs.forEach((text, index) => {
		if (index === 0 || furniture.has(index + 1)) return;
		for (const sentence of sentencesOf(text, tagEnglish))
			if (candidates(sentence, forms).length > 0) proposed.add(key(index + 1, sentence));
	});
	scores.holding = cue.size;
	scores.recalled = [...cue].filter((k) => proposed.has(k)).length;
	scores.proposedSentences = proposed.size;
	scores.right = [...proposed].filter((k) => any.has(k)).length;
	const lexicon = lexiconOf(held.cues, 'en');
	for (const { statement: s, places } of gold) {
		const [place] = places;
		if (place === undefined) continue;
		scores.statements += 1;
		const text = source.paragraphs[place.paragraph - 1] ?? '';
		const uses = lexicon.uses(text).filter((u) => touches(u, place.range));
		const [first] = uses;
		if (first === undefined) continue;
		scores.matched += 1;
		scores.cue += Number(first.lemmas.includes(headword(s.cue?.lemma ?? '')));
		const actors = held.actors.filter((a) => s.speakers.includes(a.id));
		const names = actors.flatMap((a) => [a.name, ...a.aliases, a.name.split(' ').at(-1) ?? '']);
		scores.speaker += Number(names.some((name) => text.includes(name)));
		const quoted = (text.slice(place.range.start, place.range.end + 1).match(/[“”]/g) ?? []).length > 0;
		scores.as += Number(quoted === isQuoted(s.presentation) && (quoted ? s.presentation === 'partial' : s.presentation === 'indirect'));
		const outlets = [...new Set(s.via.map((path) => path.at(-1)?.outlet ?? ''))];
		const media = held.actors
			.filter((a) => a.kind === 'media' && [a.name, ...a.aliases].some((name) => text.includes(name)))
			.map((a) => a.id);
		scores.via += Number(sameSet(outlets, media));
	}
	return scores;
}
