import { describe, expect, it } from 'vitest';
import { proofTally, sayProof, sayUnproved } from '../../src/model/views/proof-view.ts';
import { NO_PROOF, type Proof } from '../../src/schema/coverage.ts';
import { graphWith } from './made.ts';

const [article] = graphWith([]).articles;
if (article === undefined) throw new Error('the invented corpus has no article');
const of = (proof: Partial<Proof>, unproved: string | null = null) => ({
	...article,
	unproved,
	proof: { ...NO_PROOF, why: null, ...proof },
});
const proved = (on: string) => of({ state: 'proved', on, found: 12 });
const partly = of({ state: 'partly', on: '2031-02-03', found: 10, absent: 2, unaccounted: 1 }, 'The text was lost.');
const open = { ...article, proof: NO_PROOF };

describe('how far an article is proved, in words', () => {
	it('says what was found, when, and nothing that is none', () => {
		expect(sayProof(proved('2031-02-03'))).toBe('Proved, 3 February 2031: all 12 checks against the source text found.');
		expect(sayProof(partly)).toBe(
			'Partly proved, 3 February 2031: 10 of 12 checks against the source text found; 2 absent from it; 1 of its quotation marks, cues and references not accounted for.',
		);
		expect(sayProof(of({ state: 'not-yet', why: 'record-changed' }))).toBe('Not yet proved: the record was changed after the last check.');
		expect(sayProof(of({ state: 'proved', found: 1 }))).toBe('Proved: its one check against the source text found.');
	});
	it('is said on every page of an article that is not proved, with the reason', () => {
		expect(sayUnproved(proved('2031-02-03'))).toBeNull();
		expect(sayUnproved(partly)).toMatch(/^Partly proved.* Why it stands: The text was lost\.$/);
	});
	it('is added up without a word that the articles do not bear out', () => {
		const words = (...articles: Parameters<typeof proofTally>[0][number][]) => proofTally(articles).words;
		expect(words(proved('2031-02-03'))).toBe('The one article is proved, on 3 February 2031.');
		expect(words(proved('2031-02-03'), proved('2031-02-05'))).toBe('Both articles are proved, the last on 5 February 2031.');
		expect(words(proved('2031-02-03'), partly, open)).toBe(
			'One of three articles is proved, on 3 February 2031; one partly and one not yet:',
		);
		expect(words(open)).toBe('So far no article is proved.');
		expect(words(partly, open)).toBe('So far no article is proved in full; one partly and one not yet.');
		expect(proofTally([open, partly]).open).toHaveLength(2);
	});
});
