import { describe, expect, it } from 'vitest';
import { loadCues } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { headword, lexiconOf } from '../../src/model/verify/lexicon.ts';

const { cues, problems } = await loadCues(diskFiles('content'));
const { uses } = lexiconOf(cues, 'en-GB');
const lemmas = (text: string) => uses(text).map((use) => use.lemmas);

describe('the lexicon of reporting cues', () => {
	it('is well formed, each headword once, in order, no form twice in one', () => {
		expect(problems).toEqual([]);
		const names = cues.map((cue) => cue.lemma);
		expect(names).toEqual([...new Set(names)].sort());
		for (const { forms } of cues) expect(forms).toEqual([...new Set(forms)]);
	});
	it('has every cue that was ever asked for', () => {
		const asked =
			'said, argued, warned, believes, according to, promised, accused, condemned, reported, bemoaned, denounced, asserted, stance, view, concerns, criticism, commentary';
		for (const words of asked.split(', ')) expect(lemmas(`x ${words} y`), words).toHaveLength(1);
	});
	it('finds whole words, whatever their case, the longest form first', () => {
		expect(lemmas('SAID unsaid said-so, he pushes back.')).toEqual([['say'], ['push back']]);
	});
	it('finds a form with a capital letter only as it is written', () => {
		expect(lemmas('For them it is good for nothing.')).toEqual([['for']]);
	});
	it('finds a word that is seldom a cue only beside what makes it one', () => {
		expect(lemmas('The United States holds talks and states that it holds that view.')).toEqual([['talk'], ['state'], ['hold'], ['view']]);
	});
	it('gives the place of the headword, without what makes it a cue', () => {
		expect(uses('It states that; according  to it.').map((use) => use.words)).toEqual(['states', 'according  to']);
	});
	it('gives no cues to a language that it does not have', () => {
		expect(lexiconOf(cues, 'ja').uses('said')).toEqual([]);
	});
	it('takes `according-to` and `according to` for one headword', () => {
		expect(headword('According-to')).toBe(headword('according to'));
	});
});
