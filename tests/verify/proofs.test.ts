import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/model/verify/report.ts';
import { absent, verified } from './ports.ts';

const QUOTE = ':q[the ferries will stay in port [this week], because the ‘old lights’ are out]';

/** What is said of the record when one stretch of it is changed. */
async function absentWith(from: string, to: string): Promise<string[]> {
	return absent(await verified({ record: [[from, to]] }));
}

describe('the invented article as it stands', () => {
	it('has no mistake, and everything is found', async () => {
		const proof = await verified();
		expect(proof.mistakes).toEqual([]);
		expect(absent(proof)).toEqual([]);
		expect(proof.shared).toEqual([]);
		expect(proof.unaccounted).toEqual([]);
		expect(new Set(proof.verdicts.map((v) => v.check.kind))).toEqual(
			new Set(['hash', 'words', 'paragraphs', 'title', 'locator', 'quotation', 'basis', 'term', 'cue', 'set-aside']),
		);
		expect(exitCode(proof, true)).toBe(0);
	});

	it('is uncheckable without its source text: exit 0, and 2 where sources were asked for', async () => {
		const proof = await verified({ source: null });
		expect(new Set(proof.verdicts.map((v) => v.answer))).toEqual(new Set(['uncheckable']));
		expect(proof.verdicts.length).toBe((await verified()).verdicts.length);
		expect(exitCode(proof, false)).toBe(0);
		expect(exitCode(proof, true)).toBe(2);
	});

	it('names places of the record', async () => {
		const { verdicts } = await verified({ record: [[QUOTE, QUOTE.replace('ferries', 'ferrys')]] });
		const [verdict] = verdicts.filter((v) => v.answer === 'absent');
		expect(verdict?.check).toMatchObject({ file: 'articles/ferry-lights.md', place: { line: 31, column: 1 }, kind: 'quotation' });
	});
});

describe('a quotation is absent', () => {
	const spoilt: [name: string, quote: string][] = [
		['when one letter is changed', QUOTE.replace('ferries', 'ferrias')],
		['when its last letter is left out', QUOTE.replace('are out]', 'are ou]')],
		['when one letter is a capital', QUOTE.replace('the ferries', 'The ferries')],
		['when a word inside it is dropped', QUOTE.replace('will stay', 'stay')],
		['when a bracketed insertion is dropped', QUOTE.replace(' [this week]', '')],
		['when only its brackets are dropped', QUOTE.replace('[this week]', 'this week')],
		['when an ellipsis stands for words', QUOTE.replace('in port [this week], because', '… because')],
		['when it is moved to another paragraph', `${QUOTE}{p=4}`],
		['when its words stand outside quotation marks', ':q[She added that the crews need rest]'],
		['when it runs over the closing mark', ':q[are out.” She added]'],
		['when another comma than the one before the mark is dropped', QUOTE.replace(', because', ' because')],
	];
	it.each(spoilt)('%s', async (_, quote) => {
		const found = await absentWith(QUOTE, quote);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^quotation: /);
	});

	it('when it is outside the passages of its statement', async () => {
		const found = await absentWith('Ada Holm, who runs … are out', 'Ada Holm … the ferries will stay');
		const outside = "the words stand outside the statement's passages";
		expect(found).toEqual([expect.stringMatching(`^quotation: .*${outside}`), expect.stringMatching(`^basis: .*${outside}`)]);
	});
});

describe('a quotation is found', () => {
	const folded: [name: string, quote: string][] = [
		['with straight quotation marks for curly ones', QUOTE.replace('‘old lights’', "'old lights'")],
		['with the full stop before the closing mark', QUOTE.replace('out]', 'out.]')],
		['with a comma for the full stop before the closing mark', QUOTE.replace('out]', 'out,]')],
		['with a full stop before an inner closing mark', QUOTE.replace('lights’', 'lights.’')],
		['with other kinds of space', QUOTE.replace('will stay', 'will\u00a0stay')],
		['in two pieces', ':q[the ferries will stay in port], :q[the ‘old lights’ are out]'],
	];
	it.each(folded)('%s', async (_, quote) => {
		expect(await absentWith(QUOTE, quote)).toEqual([]);
	});
});

describe('the basis of an answer is absent', () => {
	const SAFE = 'words="is safe, and so are the ferries"';
	const spoilt: [name: string, basis: string, why: RegExp][] = [
		['when one letter is changed', 'words="is save, and so are the ferries"', /does not hold these words/],
		['when a word inside it is dropped', 'words="is safe, so are the ferries"', /does not hold these words/],
		['when half a word is cut off', 'words="is safe, and so are the ferrie"', /does not hold these words/],
		['when it occurs twice in the paragraph', 'words="the old pier"', /occur 2 times/],
		['when it stands in the paragraph, but outside the passages', 'words="rejected the delay"', /outside the statement's passages/],
		['when it stands in another paragraph', 'words="the crews need rest"', /does not hold these words/],
		['when it begins before the passage', 'words="in a letter. In Sudhaven’s view"', /outside the statement's passages/],
	];
	it.each(spoilt)('%s', async (_, basis, why) => {
		const found = await absentWith(SAFE, basis);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^basis: /);
		expect(found[0]).toMatch(why);
	});

	it('of a denial as of an assertion', async () => {
		expect(await absentWith('words="We see the lights"', 'words="We saw the lights"')).toEqual([expect.stringMatching(/^basis: /)]);
	});

	it('at its place in the record', async () => {
		const { verdicts } = await verified({ record: [[SAFE, 'words="is save"']] });
		const [verdict] = verdicts.filter((v) => v.answer === 'absent');
		expect(verdict?.check).toMatchObject({ file: 'articles/ferry-lights.md', kind: 'basis', place: { column: 41 } });
	});
});

describe('the basis of an answer is found', () => {
	const words: [name: string, from: string, to: string][] = [
		['inside a quotation and outside', 'words="We see the lights"', 'words="every night,” its harbour master"'],
		['with the shapes of marks folded', 'words="the ‘old lights’ are out"', 'words="the \'old lights\' are out"'],
		['with other kinds of space', 'words="We see the lights"', 'words="We see\u00a0the lights"'],
		[
			'in its own paragraph where the passages lie in several',
			'::at[We see the lights … in a letter]{p=4}',
			'::at[We see the lights … in a letter]{p=4}\n::at[The quarrel is older … quick end to it]{p=5}',
		],
	];
	it.each(words)('%s', async (_, from, to) => {
		const night = 'we see them every night]';
		const more: [string, string][] = to.includes('{p=5}')
			? [
					['words="We see the lights"', 'words="We see the lights" p=4'],
					[night, `${night}{p=4}`],
				]
			: [];
		const proof = await verified({ record: [[from, to], ...more] });
		expect(proof.mistakes).toEqual([]);
		expect(absent(proof)).toEqual([]);
	});
});

describe('a locator is absent', () => {
	const PIER = 'In Sudhaven’s view, … pier every day';
	const spoilt: [name: string, locator: string, why: RegExp][] = [
		['when its first words occur twice', 'the old pier … pier every day', /`the old pier` occurs 2 times/],
		['when its last words occur twice from the start on', 'In Sudhaven’s view, … the old pier', /`the old pier` occurs 2 times from/],
		['when it ends before it starts', 'In Sudhaven’s view, … rejected the delay', /it ends before it starts/],
		['when a word of it is not there', 'In Sudhaven’s view, … pier each day', /does not hold `pier each day`/],
		['when half a word is cut off', 'Sudhaven’s vie … pier every day', /does not hold/],
		['when its paragraph does not exist', `${PIER}]{p=9}\n::note[`, /the source text has 5 paragraphs/],
	];
	it.each(spoilt)('%s', async (_, locator, why) => {
		const found = await absentWith(`${PIER}]{p=4}`, locator.includes('{p=') ? `${locator}Where.]` : `${locator}]{p=4}`);
		expect(found[0]).toMatch(/^locator: /);
		expect(found[0]).toMatch(why);
	});

	it('when its first words stand in an earlier paragraph too and could be longer', async () => {
		const recurring = ['No time to read?', 'In Sudhaven’s view, the quarrel?'] as const;
		const found = absent(await verified({ source: [recurring] }));
		expect(found).toContainEqual(expect.stringMatching(/^locator: .*`In Sudhaven’s view,` occurs 2 times in the text.*: lengthen it/));
		const longer = absent(await verified({ record: [[PIER, 'In Sudhaven’s view, the … pier every day']], source: [recurring] }));
		expect(longer.filter((line) => line.startsWith('locator: '))).toEqual([]);
	});

	it('when a side of an inconsistency names words of another paragraph', async () => {
		const found = await absentWith('{p=3 at="the ‘old lights’ are out"}', '{p=4 at="the ‘old lights’ are out"}');
		expect(found).toEqual([expect.stringMatching(/^locator: .* in paragraph 4/)]);
	});
});

describe('front matter is absent', () => {
	it('with the hash of another file', async () => {
		expect(await absentWith('sourceHash: ', `sourceHash: ${'0'.repeat(64)}\nurl: https://example.org/`)).toEqual([
			expect.stringMatching(/^hash: /),
		]);
	});
	it('when the source text is changed by one space', async () => {
		const found = absent(await verified({ source: [['No time', 'No  time']] }));
		expect(found).toEqual([expect.stringMatching(/^hash: /)]);
	});
	it('with other counts or another title', async () => {
		expect(await absentWith('words: 139', 'words: 140')).toEqual(['words: 140 words: the source text has 139']);
		expect(await absentWith('paragraphs: 5', 'paragraphs: 6')).toEqual(['paragraphs: 6 paragraphs: the source text has 5']);
		expect(await absentWith('title: Ferries Wait While', 'title: Ferries Wait As')).toEqual([expect.stringMatching(/^title: /)]);
		expect(await absentWith('title: Ferries Wait While', 'title: While')).toEqual([expect.stringMatching(/^title: /)]);
	});
});

describe('the rest of a record is absent', () => {
	it('a term that its paragraphs do not hold', async () => {
		expect(await absentWith(':term[long weekend]', ':term[long holiday]')).toEqual([expect.stringMatching(/^term: /)]);
	});
	it('but a term in the possessive is found', async () => {
		expect(await absentWith('is a :term[long weekend]', 'of :term[Sudhaven] is a :term[long weekend]')).toEqual([]);
	});
	it('a cue of which no form stands in the passages, or that is in no lexicon', async () => {
		expect(await absentWith('cue=add', 'cue=argue')).toEqual([expect.stringMatching(/no form of it stands in the passages/)]);
		expect(await absentWith('cue=add', 'cue=mutter')).toEqual([expect.stringMatching(/cues\.yaml does not have it/)]);
		expect(await absentWith('cue=view cue-kind=noun', 'cue=view cue-kind=preposition')).toEqual([expect.stringMatching(/^cue: /)]);
	});
	it('a cue that is set aside all the same', async () => {
		expect(await absentWith('::not-speech[The same', '::not-speech[Nobody spoke.]{p=3 cue="added"}\n\n::not-speech[The same')).toEqual([
			expect.stringMatching(/^cue: .*is set aside/),
		]);
	});
	it('what is set aside, where its paragraph does not hold it or holds it twice', async () => {
		expect(await absentWith('cue="called"', 'cue="named"')).toEqual([expect.stringMatching(/^set-aside: .*does not hold/)]);
		expect(await absentWith('cue="called"', 'cue="old pier"')).toEqual([expect.stringMatching(/^set-aside: .*occur 2 times/)]);
	});
});
