import { expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { ledgerEntryOf, ledgerOf } from '../../src/model/views/ledger.ts';
import { partsOfBar } from '../../src/model/views/parts.ts';
import { namesOfTopics, rivalNames } from '../../src/model/views/rival-names.ts';
import { shareBar } from '../../src/model/views/share-bar.ts';
import { tallyOf } from '../../src/model/views/tally.ts';
import { Topic } from '../../src/schema/topic.ts';
import { day, graphWith, made } from './made.ts';

const asserts = [{ claim: 'deep', hedged: true, implied: false }];
const denies = [{ claim: 'deep', hedged: false, implied: true }];

test('a claim has everybody who asserts or denies it, by where they stand and by date', () => {
	const graph = graphWith(
		[
			made('later', { asserts, said: day('2020-02-01') }),
			made('earlier', { asserts, said: day('2020-01-01') }),
			made('south-denies', { denies, speakers: ['ben-ito'], sides: ['south'] }),
			made('expert', { asserts, speakers: ['ben-ito'], sides: ['other'], capacity: 'expert' }),
			made('author', { denies, voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'] }),
		],
		{ claims: [{ id: 'deep', status: 'contested' }] },
	);
	const [claim] = graph.claims;
	if (claim === undefined) throw new Error('one claim was made');
	const { columns, authors, others } = ledgerEntryOf(graph, claim);
	expect(columns[0]?.stands.map((s) => [s.statement.id, s.verb, s.hedged])).toEqual([
		['earlier', 'asserts', true],
		['later', 'asserts', true],
	]);
	expect(columns[1]?.stands.map((s) => [s.verb, s.implied])).toEqual([['denies', true]]);
	expect(columns[1]?.voices.map((s) => s.statement.id)).toEqual(['expert']);
	expect([authors.length, others.length]).toEqual([1, 0]);
});

test('the ledger puts contested first, whatever the order of the records', () => {
	const graph = graphWith([made('a', { asserts: [{ claim: 'alone' }] }), made('b', { asserts })], {
		claims: [
			{ id: 'alone', status: 'one-sided' },
			{ id: 'deep', status: 'contested' },
		],
	});
	expect(ledgerOf(graph).map((e) => e.claim.id)).toEqual(['deep', 'alone']);
});

test('among claims of one status the ledger puts what is quoted more first, then what more articles print', () => {
	const quoted = { presentation: 'direct', asserts: [{ claim: 'quoted' }] };
	const statements = [
		made('a', { asserts: [{ claim: 'told' }, { claim: 'twice' }] }),
		made('b', { asserts: [{ claim: 'told' }] }),
		made('c', { article: 'pier', asserts: [{ claim: 'twice' }] }),
		made('d', quoted),
	];
	const claims = ['told', 'twice', 'quoted'].map((id) => ({ id, status: 'one-sided', text: `A ${id}` }));
	expect(ledgerOf(graphWith(statements, { claims })).map((e) => e.claim.id)).toEqual(['quoted', 'twice', 'told']);
});

const harbourTerms = {
	id: 'harbour',
	label: 'x',
	gloss: 'x',
	names: [
		{ side: 'north', term: 'deep harbour', lang: 'en', synonyms: ['harbour'] },
		{ side: 'south', term: 'deep harbour', lang: 'en' },
		{ term: 'search word', lang: 'en' },
	],
};

test('a term that nobody counted in the source texts is counted in verbatim words only, and stands once however many use it', () => {
	const text = 'He calls the Deep Harbour deep; “the deep harbour, harboured deeply”.';
	const quote = { start: text.indexOf('“') + 1, end: text.indexOf('”'), kind: 'quote' as const };
	const statement = made('a', { text, spans: [quote], presentation: 'partial', quotes: [{ text: 'x', paragraph: 3 }] });
	const topic = Topic.parse({ ...harbourTerms, termUses: null });
	const [name, ...more] = rivalNames(graphOf({ ...graphWith([statement]), topics: [topic] }), topic);
	expect(more).toEqual([]);
	expect(name?.sides).toEqual(['north', 'south']);
	expect(name?.uses.map((u) => [u.place, u.count, u.quoted, u.statements.length])).toEqual([['first', 1, 1, 1]]);
});

test('a term that was counted in the source texts stands with whoever uses it, quoted uses told apart', () => {
	const use = (statement: string | null, quoted: boolean, count: number) => ({
		term: 'deep harbour',
		article: 'harbour',
		statement,
		by: statement === null ? ('author' as const) : ('side' as const),
		side: null,
		quoted,
		count,
	});
	const topic = Topic.parse({ ...harbourTerms, termUses: [use('a', true, 1), use('a', false, 2), use(null, false, 4)] });
	const [name] = rivalNames(graphOf({ ...graphWith([made('a')]), topics: [topic] }), topic);
	expect(name?.uses.map((u) => [u.place, u.count, u.quoted, u.statements.map((s) => s.id), u.articles.map((a) => a.count)])).toEqual([
		['first', 3, 1, ['a'], [3]],
		['authors', 4, 0, [], [4]],
	]);
});

test('a bar of five parts has a part for each presentation that occurs, thoughts apart', () => {
	const { bar, words } = partsOfBar([made('a', { presentation: 'direct' }), made('b'), made('c', { medium: 'thought' }), made('d')]);
	expect(words).toBe('direct words 1, paraphrase 2, others’ reading 1');
	// What is verbatim is as high as the bar, the rest thinner and about its middle.
	expect(bar).toBe('M0 0H24.2v12H0zM25 4.5H74.2v3H25zM75 5.625H99.2v0.75H75z');
});

test('a share is drawn block by block, mirrored for the left, scaled beyond a length', () => {
	const side = { id: 'north', label: 'Norton', short: 'Norton', position: 'first' as const };
	const share = { side, alone: tallyOf([made('a'), made('b', { presentation: 'direct' })]), joint: tallyOf([made('c')]) };
	const there = shareBar(share, 3, false);
	expect(there.path.match(/M/g)).toHaveLength(3);
	expect(there.joint).not.toBe('');
	expect(shareBar(share, 3, true).path).not.toBe(there.path);
	expect(shareBar(share, 300, false).width).toBe(shareBar(share, 24, false).width);
});

test('who uses each name how often: sides apart, everybody else who is reported together, the authors; a topic without rival names is left out', () => {
	const name = (term: string) => ({ side: 'north', term, lang: 'en', synonyms: [] });
	const use = (term: string, statement: string | null, quoted: boolean, count: number) => ({
		...{ term, article: 'harbour', statement, quoted, count },
		...{ by: 'side' as const, side: null },
	});
	const uses = [
		use('the old quay', 'n', true, 1),
		use('the old quay', 'n', false, 2),
		use('the old quay', null, false, 3),
		use('the mole', 'x', false, 1),
	];
	const made2 = [made('n'), made('x', { speakers: ['ben-ito'], sides: ['other'], capacity: 'expert' })];
	const quay = {
		...Topic.parse({ id: 'quay', label: 'The quay', gloss: 'x', names: [name('the old quay'), name('the mole')] }),
		termUses: uses,
	};
	const plain = Topic.parse({ id: 'plain', label: 'Plain', gloss: 'x' });
	const [only, ...more] = namesOfTopics({ ...graphWith(made2), topics: [quay, plain] });
	expect(more).toEqual([]);
	expect(only?.terms.map(({ term, uses: by }) => [term, by.first, by.others.count, by.authors.count])).toEqual([
		['the old quay', { count: 3, quoted: 1 }, 0, 3],
		['the mole', { count: 0, quoted: 0 }, 1, 0],
	]);
});
