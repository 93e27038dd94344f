import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/model/verify/report.ts';
import { absent, verified } from './ports.ts';

const END = 'expect a quick end to it.';

/** What is not accounted for when something is planted in the source text or taken out of the record. */
async function unaccounted(change: Parameters<typeof verified>[0]): Promise<string[]> {
	const proof = await verified(change);
	expect(exitCode(proof, true)).toBe(1);
	return proof.unaccounted.map((f) => f.text);
}

describe('a reporting cue that nothing accounts for is found', () => {
	it('where it is planted, with what to write', async () => {
		const found = await unaccounted({ source: [[END, `${END} Others argued that it is over.`]] });
		expect(found).toEqual([
			'paragraph 5: cue `argued` (argue) in `…ect a quick end to it. Others argued that it is over.`: code what it attributes, or write `::not-speech[why]{p=5 cue="argued"}`',
		]);
	});
	it('with as many words as tell it from the same word elsewhere in the paragraph', async () => {
		const found = await unaccounted({ source: [[END, `${END} Others argued it; some argued not.`]] });
		expect(found).toEqual([expect.stringContaining('cue="argued it"'), expect.stringContaining('cue="argued not"')]);
	});
	it('where the passage that held it is taken out', async () => {
		const found = await unaccounted({
			record: [['::at[She added that the … need rest]{p=3}', '::at[Ada Holm, who runs … of Norhaven]{p=3}']],
		});
		expect(found).toEqual([expect.stringContaining('`added`')]);
	});
	it('where the lexicon asks for a capital letter', async () => {
		const found = await unaccounted({ source: [[END, `${END} FOR once it is good for all. For the rest, nothing.`]] });
		expect(found).toEqual([expect.stringContaining('`For`')]);
	});
});

describe('no cue is asked for', () => {
	const silent = async (change: Parameters<typeof verified>[0]) => expect((await verified(change)).unaccounted).toEqual([]);

	it('inside a coded passage', async () => {
		await silent({ source: [['said on May 3', 'said, and said again, on May 3']] });
		await silent({ source: [['said on May 3', 'said and argued on May 3']] });
		await silent({ record: [['::not-speech[What nobody does.]{p=5 cue="expect"}', '']] });
	});
	it('inside a quotation', async () => {
		await silent({
			source: [[END, `${END} They sail the “Nobody argued that.”`]],
			record: [
				['::not-speech[What nobody', '::not-quote[The name of a ferry.]{p=5 words="Nobody argued that"}\n\n::not-speech[What nobody'],
			],
		});
	});
	it('in a headline', async () => {
		await silent({ source: [['Two Ports', 'Two Ports Reply and']] });
	});
	it('where a sentence says through which relay words came, but for words that do more', async () => {
		await silent({ source: [[END, `${END} All this was reported by Tide Post.`]] });
		expect(await unaccounted({ source: [[END, `${END} All this was rejected by Tide Post.`]] })).toHaveLength(1);
		expect(await unaccounted({ source: [[END, `${END} All this was reported. So was Tide Post.`]] })).toHaveLength(1);
	});
	it('but not in furniture, in a citation or within a hyphened word', async () => {
		const proof = await verified({
			source: [
				['No time to read?', 'They argued, “no time”.'],
				['(The Daily Quay, May 3', '(reply in The Daily Quay, May 3'],
				[END, `${END} A so-called end.`],
			],
		});
		expect(proof.unaccounted).toEqual([]);
	});
});

describe('a quotation mark that nothing accounts for is found', () => {
	it('where it is planted, curly, straight, single or never closed', async () => {
		for (const [planted, words] of [
			['It is “their quarrel” alone.', 'their quarrel'],
			['It is "their quarrel" alone.', 'their quarrel'],
			["It is the ports' 'own quarrel' alone.", 'own quarrel'],
			['It is “their quarrel alone.', 'their quarrel alone.'],
		] as const)
			expect(await unaccounted({ source: [[END, `${END} ${planted}`]] })).toEqual([
				expect.stringContaining(`paragraph 5: quotation \`${words}\``),
			]);
	});
	it('where a term is longer than what the record has of it', async () => {
		expect(await unaccounted({ source: [['“long weekend.”', '“long weekend out.”']] })).toContainEqual(
			expect.stringContaining('quotation `long weekend out.`'),
		);
	});
	it('but not where it is set aside', async () => {
		const proof = await verified({
			source: [[END, `${END} They sail the “Marigold.”`]],
			record: [['::not-speech[What nobody', '::not-quote[The name of a ferry.]{p=5 words="Marigold"}\n\n::not-speech[What nobody']],
		});
		expect(proof.unaccounted).toEqual([]);
	});
	it('and an apostrophe is none', async () => {
		const proof = await verified({ source: [[END, `${END} The ports’ ferries aren’t the ports' boats, it's plain.`]] });
		expect(proof.unaccounted).toEqual([]);
	});
});

describe('a citation that nothing carries is found', () => {
	it('where it is planted', async () => {
		expect(await unaccounted({ source: [[END, `${END} (Tide Post, June 2)`]] })).toEqual([
			'paragraph 5: citation of `Tide Post`, -----06-02',
		]);
	});
	it('where one day of several is not carried', async () => {
		const found = await unaccounted({
			record: [['::citation[tide-post]{#ferry-p3-tide-post-5-may p=3 on=2031-05-05 from="May 4, 5"}', '']],
		});
		expect(found).toEqual([expect.stringMatching(/paragraph 3: citation of `Tide Post`, .*05-05/)]);
	});
	it('where the year is not printed and the record does not say so, or says words that are not there', async () => {
		const FROM = ' from="May 4, 5"}\n\n::citation';
		const without = await unaccounted({ record: [[FROM, '}\n\n::citation']] });
		expect(without).toEqual([expect.stringMatching(/paragraph 3: citation of `Tide Post`, -+05-04, without `from`/)]);
		expect(absent(await verified({ record: [[FROM, ' from="4 May"}\n\n::citation']] }))).toEqual([
			'term: words of a date `4 May`: these words are not there',
		]);
	});
	it('where the year is another', async () => {
		const found = await unaccounted({ source: [['May 6, 2031', 'May 6, 2030']] });
		expect(found).toEqual([expect.stringMatching(/2030-05-06/)]);
	});
	it('where no actor has the name', async () => {
		const found = await unaccounted({ source: [[END, `${END} (Harbour Herald; Tide Post, May 6)`]] });
		expect(found).toContainEqual(expect.stringContaining("`Harbour Herald`, which is no actor's name"));
	});
	it('where a known outlet stands in brackets without a day', async () => {
		expect(await unaccounted({ source: [[END, `${END} (Tide Post)`]] })).toEqual(['paragraph 5: citation of `Tide Post`']);
	});
	it('but brackets without outlet are none', async () => {
		const proof = await verified({ source: [[END, `${END} (May 6) (as of May 6, 2031) (the EU) (twice; once)`]] });
		expect(proof.unaccounted).toEqual([]);
	});
});

describe('words shared with a source text', () => {
	const prose = (words: string) => verified({ record: [['Two ports differ over a pair of lamps.', words]] });
	it('are found from nine words on', async () => {
		const { shared } = await prose('It is older than either port, and nobody who has.');
		expect(shared.map((f) => f.text)).toEqual([expect.stringContaining('a run of 9 words shared with ferry-lights')]);
	});
	it('are found at full length, whatever case, marks and apostrophes', async () => {
		const { shared } = await prose("IN SUDHAVEN'S VIEW the old pier is safe - and so are the ferries.");
		expect(shared.map((f) => f.text)).toEqual([expect.stringContaining('a run of 13 words')]);
	});
	it('are not found up to eight', async () => {
		expect((await prose('It is older than either port, and nobody who.')).shared).toEqual([]);
	});
	it('are found in every field of our own', async () => {
		const run = 'is older than either port, and nobody who has';
		for (const [from, to] of [
			['defended.', `defended; it ${run}.`],
			['It will last.', `It ${run} lasted.`],
			['What nobody does.', `It ${run}.`],
			['says that they burn', `${run} burned`],
			['::said[The year is that of the article.]', `::said[It ${run}.]`],
			['label: Two ports on the lights, 2031', `label: What ${run} it`],
			['The lights are out]', `It ${run} out]`],
		] as const)
			expect((await verified({ record: [[from, to]] })).shared).toHaveLength(1);
	});
	it('may stand in quotations, terms and names', async () => {
		const run = 'is older than either port, and nobody who has';
		expect((await prose(`It :term[${run}] gone.`)).shared).toEqual([]);
		expect((await prose(`It :name[${run}] gone.`)).shared).toEqual([]);
		const basis = [['words="We see the lights"', `words="${run}"`]] as const;
		expect((await verified({ record: basis })).shared).toEqual([]);
	});
});

describe('a day and month that are printed, and that the record has as worked out whole, are found', () => {
	const SAID = '::said[The year is that of the article.]{on=2031-05-03 basis=inferred from="May 3"}';
	const wordless = SAID.replace(' from="May 3"', '');
	it('in a paragraph of the statement, with what to write', async () => {
		expect(await unaccounted({ record: [[SAID, wordless]] })).toEqual(['`May 3` is printed: `from="May 3"`']);
	});
	it('in either order', async () => {
		expect(await unaccounted({ record: [[SAID, wordless]], source: [['on May 3 that', 'on 3 May that']] })).toHaveLength(1);
	});
	it('but not as the day of a report that is cited', async () => {
		const { unaccounted: left } = await verified({ record: [[SAID, wordless]], source: [['said on May 3 that', 'said then that']] });
		expect(left).toEqual([]);
	});
	it('and not where a report and no reckoning gives the day, or where another day is meant', async () => {
		const other = async (said: string) => (await verified({ record: [[SAID, said]] })).unaccounted;
		expect(await other(wordless.replace('inferred', 'corroborated'))).toEqual([]);
		expect(await other(wordless.replace('05-03', '05-02'))).toEqual([]);
	});
});

describe('what a sign shows is not given to a person whom the passage does not name', () => {
	const shows = (by: string) =>
		`:::statement[Lund: all is well]{#lund-signals by=${by} as=indirect cue=signal inferred aspect=standing}
All is well with the old pier.

::at[This letter signals that … all is safe]{p=4}
::topics[ferries]
:::

:::statement[Sudhaven: pier and ferries are sound]`;
	const found = async (by: string, letter: string) => {
		const { unaccounted: left, mistakes } = await verified({
			record: [[':::statement[Sudhaven: pier and ferries are sound]', shows(by)]],
			source: [['in a letter.', `in a letter. ${letter} signals that all is safe.`]],
		});
		expect(mistakes.filter((one) => !one.includes('locator'))).toEqual([]);
		return left.filter((one) => one.kind === 'speaker').map((one) => one.text);
	};
	it('by a document', async () => {
		expect(await found('bo-lund', 'This letter')).toEqual([
			"paragraph 4: `signal` of a sign given to `bo-lund`, whom the passage does not name: its side's, or another cue",
		]);
	});
	it('but to the side it may be', async () => {
		expect(await found('sudhaven', 'This letter')).toEqual([]);
	});
});
