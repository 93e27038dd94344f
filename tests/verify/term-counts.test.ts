import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/model/link/terms.ts';
import type { CountsFor } from '../../src/model/link/voice.ts';
import { areCountsStale } from '../../src/model/verify/term-counts.ts';
import { TermCounts } from '../../src/schema/term-counts.ts';
import { TopicCoded } from '../../src/schema/topic.ts';
import { made } from '../model/made.ts';
import { verified } from './ports.ts';

const lines = ({ articles }: TermCounts) =>
	articles.flatMap(({ counts }) => counts.map((c) => `${c.term}, ${c.statement}, ${c.quoted ? 'quoted' : 'retold'}, ${c.count}`));

describe('rival names in a source text', () => {
	it('count for the statement they stand in, else for the author, the longest term first, search words never', async () => {
		const { terms } = await verified();
		expect(lines(TermCounts.parse(terms))).toEqual([
			'lights, lund-sees-lights, quoted, 1',
			'long weekend, sudhaven-rejects-delay, quoted, 1',
			'old lights, holm-ferries-stay, quoted, 1',
			'pier, sudhaven-pier-sound, retold, 2',
			'quarrel, ferry-author-goes-on, retold, 1',
		]);
	});
	it('are the author’s where no statement holds them', async () => {
		const { terms } = await verified({ record: [['In Sudhaven’s view, … pier every day', 'In Sudhaven’s view, … pier is safe']] });
		expect(lines(terms).filter((line) => line.startsWith('pier'))).toEqual([
			'pier, sudhaven-pier-sound, retold, 1',
			'pier, null, retold, 1',
		]);
	});
	it('count for the inner of two statements, one inside the other', async () => {
		const { terms } = await verified({ record: [['We see the lights … in a letter', 'The port of Sudhaven … in a letter']] });
		expect(lines(terms).filter((line) => line.startsWith('long'))).toEqual(['long weekend, sudhaven-rejects-delay, quoted, 1']);
	});
	it('are not counted in headings', async () => {
		const { terms } = await verified({ source: [['No time to read?', 'A quarrel over a pier']] });
		expect(lines(terms).filter((line) => /quarrel|pier/.test(line))).toEqual([
			'pier, sudhaven-pier-sound, retold, 2',
			'quarrel, ferry-author-goes-on, retold, 1',
		]);
	});
	it('keep numbers, ids and the registry’s own words, no text', async () => {
		const { terms } = await verified();
		expect(Object.keys(terms).sort()).toEqual(['articles', 'terms']);
		expect(terms.terms.map((t) => t.wordings.join('/'))).toEqual([
			'lights/lamps',
			'old lights',
			'pier/old pier',
			'quarrel',
			'long weekend',
		]);
	});
	it('are stale when a number changes, and without source texts when terms or texts do', async () => {
		const { terms } = await verified();
		const { terms: unread } = await verified({ source: null });
		expect(areCountsStale(TermCounts.parse(JSON.parse(JSON.stringify(terms))), terms, true)).toBe(false);
		expect(areCountsStale(terms, unread, true)).toBe(true);
		expect(areCountsStale(terms, unread, false)).toBe(false);
		expect(areCountsStale({ ...terms, terms: terms.terms.slice(1) }, unread, false)).toBe(true);
		expect(areCountsStale({ ...terms, articles: terms.articles.map((a) => ({ ...a, sourceHash: 'b' })) }, unread, false)).toBe(true);
	});
});

describe('counts that are linked', () => {
	const topics = [TopicCoded.parse({ id: 'harbour', label: 'x', gloss: 'x', names: [{ side: 'north', term: 'deep', lang: 'en' }] })];
	const articles = [{ id: 'harbour', sourceHash: 'a' }];
	const count = (statement: string | null) => ({ term: 'deep', statement, quoted: false, count: 2 });
	const counts = (...ids: (string | null)[]): TermCounts => ({
		terms: [{ term: 'deep', wordings: ['deep'] }],
		articles: [{ article: 'harbour', sourceHash: 'a', counts: ids.map(count) }],
	});
	const standings: Record<string, CountsFor> = {
		said: { role: 'side', sides: ['north'] },
		both: { role: 'side', sides: ['north', 'south'] },
		voice: { role: 'voice', sides: ['south'] },
	};
	const holders = {
		topics,
		articles,
		statements: [...Object.keys(standings).map((id) => made(id)), made('mentioned', { presentation: 'mention' })],
		standing: ({ id }: { id: string }) => standings[id] ?? expect.fail(),
	};
	it('say whose use each is', () => {
		const uses = linkTerms(counts('said', 'both', 'voice', null), holders);
		expect(uses?.map(({ statement, by, side }) => [statement, by, side])).toEqual([
			['said', 'side', 'north'],
			['both', 'side', null],
			['voice', 'voice', 'south'],
			[null, 'author', null],
		]);
	});
	it('are the author’s where an article only mentions that something was said, unless it quotes', () => {
		const found = counts('mentioned', 'mentioned');
		const [plain] = found.articles;
		if (plain?.counts[1] === undefined) expect.fail();
		plain.counts[1].quoted = true;
		const standing = () => ({ role: 'side' as const, sides: ['north'] });
		expect(linkTerms(found, { ...holders, standing })?.map(({ statement, by }) => [statement, by])).toEqual([
			[null, 'author'],
			['mentioned', 'side'],
		]);
	});
	it('are no counts where they were made of other terms, other texts, or statements that are gone', () => {
		expect(linkTerms(null, holders)).toBeNull();
		expect(linkTerms(counts('gone'), holders)).toBeNull();
		expect(linkTerms(counts(null), { ...holders, articles: [{ id: 'harbour', sourceHash: 'b' }] })).toBeNull();
		expect(linkTerms(counts(null), { ...holders, articles: [...articles, { id: 'quay', sourceHash: 'c' }] })).toBeNull();
		expect(linkTerms({ ...counts(null), terms: [{ term: 'deep', wordings: ['deep', 'deeper'] }] }, holders)).toBeNull();
	});
});
