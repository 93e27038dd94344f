import { describe, expect, test } from 'vitest';
import { ISSUE_STATUS, ISSUE_TALLY } from '../../src/text/issue-words.ts';
import * as wording from '../../src/text/wording.ts';
import {
	ACTOR_KINDS,
	ACTS,
	ANSWER_BY_WHOM,
	ASPECTS,
	CAPACITIES,
	CLAIM_KINDS,
	CLAIM_STATUSES,
	COMMITMENTS,
	CUE_KINDS,
	DATE_BASES,
	EVENT_STATUSES,
	EVENT_TYPES,
	FOOTINGS,
	FUNCTIONS,
	GENRES,
	INCONSISTENCY_KINDS,
	ISSUE_STATUSES,
	MEDIA,
	PRESENTATIONS,
	RELATIONS,
	SPAN_KINDS,
	VOICES,
} from '../../src/vocabulary.ts';

const TABLES: [name: string, table: Readonly<Record<string, string>>, values: readonly string[]][] = [
	['PRESENTATION', wording.PRESENTATION, PRESENTATIONS],
	['PRESENTATION_MEANS', wording.PRESENTATION_MEANS, PRESENTATIONS],
	['VOICE', wording.VOICE, VOICES],
	['MEDIUM', wording.MEDIUM, MEDIA],
	['FOOTING', wording.FOOTING, FOOTINGS],
	['FOOTING_MEANS', wording.FOOTING_MEANS, FOOTINGS],
	['CAPACITY', wording.CAPACITY, CAPACITIES],
	['COMMITMENT', wording.COMMITMENT, COMMITMENTS],
	['ASPECT', wording.ASPECT, ASPECTS],
	['RELATION', wording.RELATION, RELATIONS],
	['ANSWER_BY', wording.ANSWER_BY, ANSWER_BY_WHOM],
	['STATUS', wording.STATUS, CLAIM_STATUSES],
	['STATUS_MEANS', wording.STATUS_MEANS, CLAIM_STATUSES],
	['CLAIM_KIND', wording.CLAIM_KIND, CLAIM_KINDS],
	['ISSUE_STATUS', ISSUE_STATUS, ISSUE_STATUSES],
	['ISSUE_TALLY', ISSUE_TALLY, ISSUE_STATUSES],
	['ACT', wording.ACT, ACTS],
	['EVENT_TYPE', wording.EVENT_TYPE, EVENT_TYPES],
	['EVENT_STATUS', wording.EVENT_STATUS, EVENT_STATUSES],
	['FUNCTION_QUESTION', wording.FUNCTION_QUESTION, FUNCTIONS],
	['BASIS', wording.BASIS, DATE_BASES],
	['GENRE', wording.GENRE, GENRES],
	['ACTOR_KIND', wording.ACTOR_KIND, ACTOR_KINDS],
	['INCONSISTENCY_KIND', wording.INCONSISTENCY_KIND, INCONSISTENCY_KINDS],
	['SPAN_KIND', wording.SPAN_KIND, SPAN_KINDS],
	['CUE_KIND', wording.CUE_KIND, CUE_KINDS],
];

describe('every coded value has its words, and no words are left over', () => {
	test.each(TABLES)('%s', (_name, table, values) => {
		expect(Object.keys(table)).toEqual([...values]);
		for (const words of Object.values(table)) expect(words).not.toBe('');
	});
});

describe('the words give no verdict', () => {
	test('none of them rebuts, debunks or confirms', () => {
		const all = TABLES.flatMap(([, table]) => Object.values(table)).join('\n');
		expect(all).not.toMatch(/rebut|debunk|confirmed by|prove|admit|insist/i);
	});
});

describe('how much is quoted', () => {
	test.each([
		['direct', 'speech', 'direct words'],
		['partial', 'writing', 'partly quoted'],
		['indirect', 'speech', 'paraphrase'],
		['mention', 'speech', 'only mentioned'],
		['indirect', 'thought', 'others’ reading'],
		['mention', 'thought', 'others’ reading, only mentioned'],
		['partial', 'thought', 'others’ reading, partly quoted'],
		[null, 'writing', 'the author’s own words'],
	] as const)('%s, %s is called %s', (presentation, medium, words) => {
		expect(wording.sayPresentation({ presentation, medium })).toBe(words);
	});

	test('the cue is named as the article’s', () => {
		expect(wording.sayCue({ lemma: 'claim', kind: 'verb' })).toBe('article’s verb: claim');
		expect(wording.sayCue({ lemma: 'according-to', kind: 'preposition' })).toBe('article’s word: according to');
		expect(wording.sayCue({ lemma: null, kind: 'none' })).toBeNull();
		expect(wording.sayCue(null)).toBeNull();
	});
});
