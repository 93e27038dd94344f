import { describe, expect, it } from 'vitest';
import { cuesIn } from '../../scripts/shipped-cues.ts';
import { headword, lexiconOf } from '../../src/model/verify/lexicon.ts';

const cues = await cuesIn(['en', 'ja', 'ru'], []);
const { uses } = lexiconOf(cues, 'en-GB');
const lemmas = (text: string) => uses(text).map((use) => use.lemmas);

describe('the lexicon of reporting cues', () => {
	it('has each headword of a language and kind once, no form twice in one', () => {
		expect(new Set(cues.map((cue) => cue.language))).toEqual(new Set(['en', 'ja', 'ru']));
		const names = cues.map((cue) => `${cue.language} ${cue.lemma} ${cue.kinds.join(' ')}`);
		expect(names).toEqual([...new Set(names)]);
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
		expect(lexiconOf(cues, 'de').uses('said')).toEqual([]);
	});
	it('finds cues in Russian whatever their dots, and in Japanese where words begin and end', () => {
		const words = (language: string, text: string) =>
			lexiconOf(cues, language)
				.uses(text)
				.map((use) => use.words);
		expect(words('ru', 'Он подчеркивал и передаёт; по её словам, это так.')).toEqual(['подчеркивал', 'передаёт', 'по её']);
		expect(words('ja', '話し合いの後、首相は指摘した。紙によると、声明だと述べた。')).toEqual(['指摘した', 'によると', '声明', '述べた']);
	});
	it('takes `according-to` and `according to` for one headword', () => {
		expect(headword('According-to')).toBe(headword('according to'));
	});
});
