import { describe, expect, test } from 'vitest';
import { FRONT_FIELDS } from '../../src/record/lost.ts';
import { readRecord } from '../../src/record/read.ts';
import { ArticleCoded } from '../../src/schema/article.ts';
import { Sourced } from '../../src/schema/common.ts';

const FRONT = '---\nid: a\n---\n\n';

function rulesOf(prose: string): (string | undefined)[] {
	return readRecord('a.md', `${FRONT}${prose}\n`).problems.map((one) => one.ruleId);
}

describe('sound prose is read as it stands', () => {
	test.each([
		'The talks begin at 10:30 and end at 12:05:30.',
		'The text (p5 to p7) names Gazette:Wire and Wire:Gazette.',
		'The minister [Ada Brandt] and the ministry (of Trade) agree.',
		'He gave it to [Miren], by [the council], about [the ferry] and at [Calder].',
		'Two things: name and place; a term: the bank.',
		'Note: the article prints no day. About: nothing.',
		"The ministers’ talks and the council's paper, the ’90s and rock ’n’ roll, don't and won’t.",
		"The ministers' talks of the '90s were the council's.",
		'It cost 5 = 3 + 2, or a=b, and c != d.',
		'A path/to/it, a#b, #5, C# and 50 %.',
		'Names(s) and note(s) are plural; claim(s) too.',
		'See https://example.org/a:b and the rest.',
		'One.\nAnd two: three.',
		'Ratio 3∶2, a colon: and two; semicolons; here.',
		'Он сказал: паром ждёт. 会談は10:30に始まる。',
		'האו״ם דיבר. דו״ח.',
		'\\:\\: is two colons.',
	])('%s', (prose) => {
		expect([prose, rulesOf(prose)]).toEqual([prose, []]);
		const [block] = readRecord('a.md', `${FRONT}${prose}\n`).blocks;
		expect(block?.kind).toBe('prose');
	});
});

describe('a sign less, and it is no prose', () => {
	test.each([
		[':q[words] {p=2}', 'directive-malformed'],
		['He said q:[words] then.', 'directive-malformed'],
		['He said .q[words] then.', 'directive-malformed'],
		['He said Q[words] then.', 'directive-malformed'],
		['He said :q words then.', 'directive-malformed'],
		['He said :q(words) then.', 'directive-malformed'],
		['He said ：q[words] then.', 'directive-malformed'],
		['He said :ｑ[words] then.', 'directive-unknown'],
		['He said :[words] then.', 'directive-malformed'],
		['He said :Q[words] then.', 'directive-unknown'],
		['He said :quote[words] then.', 'directive-unknown'],
		['He said :q[words]p=2} then.', 'directive-malformed'],
		['He said :q[words then.', 'directive-malformed'],
		['He said :q[words](p=2) then.', 'directive-malformed'],
		['at[one … two]{p=2}', 'directive-malformed'],
		['.at[one … two]', 'directive-malformed'],
		['at [one … two]', 'directive-malformed'],
		['at【one … two】', 'directive-malformed'],
		['﹕﹕at[one … two]', 'directive-malformed'],
		['ːːat[one … two]', 'directive-malformed'],
		['**at[one … two]', 'directive-malformed'],
		['note: The line has no colons.', 'directive-malformed'],
		['genre：news', 'directive-malformed'],
		['genre : news', 'directive-malformed'],
		['::', 'directive-malformed'],
		['：：：', 'directive-malformed'],
		['. . .', 'directive-malformed'],
		['The end:::', 'directive-malformed'],
		['The end :::statement[A: b]{#c}', 'directive-malformed'],
		['He calls it ❝ours❞.', 'quote-mark'],
		['He calls it ‹ours›.', 'quote-mark'],
		['He calls it 『ours』.', 'quote-mark'],
		['He calls it 〝ours〟.', 'quote-mark'],
		["He calls it ,,ours''.", 'quote-mark'],
		['He calls it ″ours″.', 'quote-mark'],
		['He calls it ’ours’ and waits.', 'quote-mark'],
		['He calls it << ours >>.', 'quote-mark'],
	])('%s', (prose, rule) => {
		expect([prose, rulesOf(prose)]).toEqual([prose, [rule]]);
	});
});

test('the fields of front matter that are known below it are those of the schema', () => {
	expect([...FRONT_FIELDS]).toEqual([...Object.keys(ArticleCoded.shape), ...Object.keys(Sourced.shape)]);
});
