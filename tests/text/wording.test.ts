import { describe, expect, test } from 'vitest';
import { Actor } from '../../src/schema/actor.ts';
import { Article } from '../../src/schema/article.ts';
import { Claim } from '../../src/schema/claim.ts';
import { ACTS, DateBasis, EVENT_TYPES, FUNCTIONS, PRESENTATIONS } from '../../src/schema/common.ts';
import { Event } from '../../src/schema/event.ts';
import { Inconsistency } from '../../src/schema/inconsistency.ts';
import { ISSUE_STATUSES } from '../../src/schema/issue.ts';
import { Answer, Capacity, Elsewhere, Span, Statement } from '../../src/schema/statement.ts';
import { ISSUE_STATUS, ISSUE_TALLY } from '../../src/text/issue-words.ts';
import * as wording from '../../src/text/wording.ts';

const { shape } = Statement;

const TABLES: [name: string, table: Readonly<Record<string, string>>, values: readonly string[]][] = [
	['PRESENTATION', wording.PRESENTATION, PRESENTATIONS],
	['PRESENTATION_MEANS', wording.PRESENTATION_MEANS, PRESENTATIONS],
	['VOICE', wording.VOICE, shape.voice.options],
	['MEDIUM', wording.MEDIUM, shape.medium.unwrap().options],
	['FOOTING', wording.FOOTING, shape.footing.options],
	['FOOTING_MEANS', wording.FOOTING_MEANS, shape.footing.options],
	['CAPACITY', wording.CAPACITY, Capacity.options],
	['COMMITMENT', wording.COMMITMENT, shape.commitment.unwrap().options],
	['ASPECT', wording.ASPECT, shape.aspect.unwrap().options],
	['RELATION', wording.RELATION, Elsewhere.shape.relation.options],
	['ANSWER_BY', wording.ANSWER_BY, Answer.shape.by.options],
	['STATUS', wording.STATUS, Claim.shape.status.options],
	['STATUS_MEANS', wording.STATUS_MEANS, Claim.shape.status.options],
	['CLAIM_KIND', wording.CLAIM_KIND, Claim.shape.kind.options],
	['ISSUE_STATUS', ISSUE_STATUS, ISSUE_STATUSES],
	['ISSUE_TALLY', ISSUE_TALLY, ISSUE_STATUSES],
	['ACT', wording.ACT, ACTS],
	['EVENT_TYPE', wording.EVENT_TYPE, EVENT_TYPES],
	['EVENT_STATUS', wording.EVENT_STATUS, Event.shape.status.unwrap().options],
	['FUNCTION_QUESTION', wording.FUNCTION_QUESTION, FUNCTIONS],
	['BASIS', wording.BASIS, DateBasis.options],
	['GENRE', wording.GENRE, Article.shape.genre.options],
	['ACTOR_KIND', wording.ACTOR_KIND, Actor.shape.kind.options],
	['INCONSISTENCY_KIND', wording.INCONSISTENCY_KIND, Inconsistency.shape.kind.options],
	['SPAN_KIND', wording.SPAN_KIND, Span.shape.kind.options],
	['CUE_KIND', wording.CUE_KIND, shape.cue.unwrap().unwrap().shape.kind.unwrap().options],
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
		['indirect', 'thought', "others' reading"],
		['mention', 'thought', "others' reading, only mentioned"],
		['partial', 'thought', "others' reading, partly quoted"],
		[null, 'writing', "the author's own words"],
	] as const)('%s, %s is called %s', (presentation, medium, words) => {
		expect(wording.sayPresentation({ presentation, medium })).toBe(words);
	});

	test('the cue is named as the article’s', () => {
		expect(wording.sayCue({ lemma: 'claim', kind: 'verb' })).toBe("article's verb: claim");
		expect(wording.sayCue({ lemma: 'according-to', kind: 'preposition' })).toBe("article's word: according to");
		expect(wording.sayCue({ lemma: null, kind: 'none' })).toBeNull();
		expect(wording.sayCue(null)).toBeNull();
	});
});
