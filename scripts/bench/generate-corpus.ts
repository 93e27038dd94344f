/** Realistic corpora for measuring search: any number of statements, Zipfian words, names in three scripts, always the same ones. */

import { KINDS, type Kind } from '../../src/search/format/kinds.ts';
import type { FoundCard } from '../../src/search/format/shape.ts';
import type { NamedThing, SearchCorpus, SearchStatement } from '../../src/search/writer/write-index.ts';
import { ACTS, PRESENTATIONS } from '../../src/vocabulary.ts';
import { seeded, zipfian } from './random.ts';

/** The hundred most frequent words of English: about 45 of 100 words of a text are one of them. */
const FREQUENT = (
	'the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were their one all we can her ' +
	'has there been if more when will would who so no she other its may these what them than some him time into only do such my new about out also two any ' +
	'up first could our then most see me should after said your very between made many over like those did now even well where must people through how same work'
).split(' ');
const LATIN =
	'ba be bo ka ke ko la le lo ma mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve vi za den dor fin gal har kin lan mer nor per sal ter ton vel'.split(
		' ',
	);
const ENDINGS = ['', '', 's', 'ed', 'ing', 'ion', 'er', 'al', 'ment', 'ly'];
const CYRILLIC = 'ба бе бо ва ве ви га да де за ка ки ко ла ле ма ми на не но па по ра ре ри ро са со та те ти то'.split(' ');
const KATAKANA = 'ア イ ウ エ オ カ キ ク ケ コ サ シ ス タ チ ト ナ ニ ノ ハ ヒ マ ミ ラ リ ル ロ'.split(' ');
const KANJI = '山 川 田 中 村 木 林 石 井 藤 原 野 高 橋 小 大 西 東 北 南 松 本 岡 島 崎 森 池 水 上 下'.split(' ');
const WORDS = 250_000;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A corpus of `size` statements, 20 an article. The same size gives the same corpus. */
export function generateCorpus(size: number): SearchCorpus {
	const random = seeded(20_261_121);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const many = (syllables: readonly string[], least: number, most: number) =>
		Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => pick(syllables)).join('');

	const lexicon = new Set<string>(FREQUENT);
	while (lexicon.size < WORDS) lexicon.add(many(LATIN, 2, 4) + pick(ENDINGS));
	const words = [...lexicon];
	const rank = zipfian(random, WORDS, 1, 5000);
	const word = () => words[rank()] ?? '';
	const text = (length: number) => Array.from({ length }, word).join(' ');

	const things: NamedThing[] = [];
	const starts = {} as Record<Kind, number>;
	const counts = {} as Record<Kind, number>;
	const add = (kind: Kind, total: number, make: (index: number) => Omit<NamedThing, 'kind' | 'path' | 'note'>) => {
		starts[kind] = things.length;
		counts[kind] = total;
		for (let index = 0; index < total; index++) {
			const made = make(index);
			const found = kind === 'topic' || kind === 'issue' || kind === 'article' || kind === 'actor' || kind === 'claim' || kind === 'event';
			things.push({ kind, note: kind, path: found ? `/${kind}s/${made.id}/` : null, ...made });
		}
	};
	const coded = (ids: readonly string[]) => (index: number) => ({ id: ids[index] ?? '', label: ids[index] ?? '', fields: {} });
	const name = (): NamedThing['fields'] => {
		const latin = `${capital(many(LATIN, 2, 3))} ${capital(many(LATIN, 2, 4))}`;
		const script = random();
		const native =
			script < 0.4
				? [`${capital(many(CYRILLIC, 2, 3))} ${capital(many(CYRILLIC, 2, 4))}`]
				: script < 0.6
					? [many(KANJI, 2, 4)]
					: script < 0.75
						? [many(KATAKANA, 3, 6)]
						: [];
		return { name: [latin], alias: [latin.split(' ')[1] ?? latin], native };
	};
	const sizes: Record<Kind, number> = {
		side: 4,
		presentation: 4,
		act: 7,
		year: 12,
		topic: 30,
		// None, so that a corpus measured before issues is the same one now.
		issue: 0,
		article: Math.ceil(size / 20),
		actor: 40 + Math.ceil(size / 30),
		post: 60,
		claim: Math.ceil(size / 5),
		event: Math.ceil(size / 10),
	};
	const makers: Record<Kind, (index: number) => Omit<NamedThing, 'kind' | 'path' | 'note'>> = {
		side: coded(['east', 'west', 'other', 'author']),
		presentation: coded(PRESENTATIONS),
		act: coded(ACTS.map((act) => act.toLowerCase())),
		year: (index) => ({ id: String(2015 + index), label: String(2015 + index), fields: {} }),
		topic: (index) => {
			const label = capital(text(3));
			const terms = Array.from({ length: 8 }, () => text(2));
			return { id: `topic-${index}`, label, fields: { name: [label], term: terms, synonym: [many(CYRILLIC, 3, 5), many(KANJI, 2, 3)] } };
		},
		issue: coded([]),
		article: (index) => {
			const label = capital(text(6));
			return { id: `article-${index}`, label, fields: { name: [label] } };
		},
		actor: (index) => {
			const fields = name();
			return { id: `actor-${index}`, label: fields.name?.[0] ?? '', fields };
		},
		post: (index) => {
			const label = capital(text(4));
			return { id: `post-${index}`, label, fields: { name: [label] } };
		},
		claim: (index) => {
			const label = capital(text(12));
			return { id: `claim-${index}`, label, fields: { text: [label] } };
		},
		event: (index) => {
			const label = capital(text(10));
			return { id: `event-${index}`, label, fields: { text: [label] } };
		},
	};
	for (const kind of KINDS) add(kind, sizes[kind], makers[kind]);

	const drawn = (kind: Kind, power: number) => {
		const draw = zipfian(random, counts[kind], power);
		return () => starts[kind] + draw();
	};
	const actor = drawn('actor', 0.9);
	const topic = drawn('topic', 0.8);
	const sideOf = new Map<number, number>();
	const statements = Array.from({ length: size }, (_, index): SearchStatement => {
		const article = starts.article + Math.floor(index / 20);
		const speaker = actor();
		const side = sideOf.get(speaker) ?? starts.side + Math.floor(random() * 3);
		sideOf.set(speaker, side);
		const heading = `${things[speaker]?.fields.alias?.[0]}: ${text(7)}`;
		const body = `${capital(text(45))}.`;
		const presentation = Math.floor(random() * 4);
		const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((index / size) * 4300 + random() * 60) * 86_400_000).toISOString().slice(0, 10);
		const year = Math.min(11, Number(day.slice(0, 4)) - 2015);
		const outlet = starts.actor + Math.floor(random() * 40);
		const card: FoundCard = {
			id: `statement-${index}`,
			heading,
			text: body,
			spans: [],
			by: {
				own: [{ id: `actor-${speaker - starts.actor}`, name: things[speaker]?.label ?? '', post: null }],
				partners: [],
				states: [],
				apart: null,
				jointly: false,
			},
			tone: '',
			full: presentation === 0,
			joint: false,
			sign: PRESENTATIONS[presentation] ?? 'direct',
			how: PRESENTATIONS[presentation] ?? '',
			when: day,
			day,
			way: [things[outlet]?.label ?? ''],
			own: false,
			article: { id: `article-${article - starts.article}`, short: things[article]?.label ?? '' },
			doubts: [],
			theirs: {},
			meant: [],
			paragraphs: [(index % 20) + 1],
			printed: [],
		};
		return {
			heading,
			words: [body],
			links: {
				speaker: [speaker],
				side: [side],
				topic: random() < 0.5 ? [topic()] : [topic(), topic()],
				presentation: [starts.presentation + presentation],
				act: random() < 0.4 ? [starts.act + Math.floor(random() * 7)] : [],
				article: [article],
				outlet: [outlet],
				year: [starts.year + year],
				about: random() < 0.6 ? [actor()] : [],
				post: random() < 0.5 ? [starts.post + ((speaker - starts.actor) % 60)] : [],
				claim: random() < 0.4 ? [starts.claim + Math.floor(random() * counts.claim)] : [],
				event: random() < 0.3 ? [starts.event + Math.floor(random() * counts.event)] : [],
			},
			earliest: day,
			latest: day,
			card,
		};
	});
	return { things, outlets: 0, statements, synonyms: [] };
}
