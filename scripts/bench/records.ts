import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './random.ts';

const WORDS =
	'river border treaty harbour council patrol island tariff visit envoy budget fleet island railway fishery mine summit letter signal convoy archive tunnel reactor orchard garrison cable ferry dialogue embargo exercise'.split(
		' ',
	);
const VERBS = 'keeps closes opens watches pays moves names counts builds sends halts renews shares'.split(' ');

/** Writes an invented corpus of records into a folder: two sides, actors, topics, claims and events in proportion. */
export function writeRecords(
	folder: string,
	records: number,
	statementsEach: number,
	{ seed = 7, extras = [] }: { seed?: number; extras?: readonly string[] } = {},
): void {
	const random = seeded(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const sentence = (words: number) => Array.from({ length: words }, (_, i) => (i % 4 === 1 ? pick(VERBS) : pick(WORDS))).join(' ');
	const articles = join(folder, 'articles');
	mkdirSync(articles, { recursive: true });
	writeFileSync(
		join(folder, 'corpus.yaml'),
		'title: Bench\nsubject: Alder and Birch\ndescription: Invented.\nlanguage: en\nsides:\n  - {id: alder, label: Alderton}\n  - {id: birch, label: Birchville}\ncompared: [alder, birch]\n' +
			`extras: [${extras.join(', ')}]\n`,
	);
	const people = Math.max(20, Math.round(records / 2));
	const actors = [
		'- {id: alder, name: Alder, kind: state, country: alder}',
		'- {id: birch, name: Birch, kind: state, country: birch}',
		...Array.from({ length: 20 }, (_, i) => `- {id: outlet-${i}, name: Outlet ${i}, kind: media}`),
		...Array.from(
			{ length: people },
			(_, i) =>
				`- {id: person-${i}, name: Person ${i}, kind: person, country: ${i % 2 ? 'alder' : 'birch'}, posts: [{title: Minister ${i}, of: ${i % 2 ? 'alder' : 'birch'}}]}`,
		),
	];
	writeFileSync(join(folder, 'actors.yaml'), `${actors.join('\n')}\n`);
	const topics = Array.from(
		{ length: 20 },
		(_, i) => `- {id: topic-${i}, label: ${pick(WORDS)} and ${pick(WORDS)} ${i}, gloss: ${sentence(6)}}`,
	);
	writeFileSync(join(folder, 'topics.yaml'), `${topics.join('\n')}\n`);
	const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}-${i}`);
	const ids = ['alder', 'birch', ...numbered('outlet', 20), ...numbered('person', people), ...numbered('topic', 20)];
	for (let r = 0; r < records; r += 1) {
		const day = (offset: number) => new Date(Date.UTC(2020, 0, 1) + (r * 2 + offset) * 86_400_000).toISOString().slice(0, 10);
		const blocks = [
			`---\nid: article-${r}\nlabel: Article ${r}\npublisher: {value: outlet-${r % 20}, basis: stated}\nauthor: {basis: unconfirmed}\npublished: {value: "${day(30)}", basis: stated}\nlanguage: en\ngenre: news\narguesNote: Invented.\nsourceFile: article-${r}.txt\nsourceHash: ${'0'.repeat(64)}\nwords: 1000\nparagraphs: ${statementsEach + 2}\n---\n`,
			`A record of ${sentence(9)}.\n`,
		];
		blocks.push(`:::claim[${sentence(9)} ${r}]{#claim-${r} kind=interpretation}\n::topics[topic-${r % 20}]\n:::\n`);
		blocks.push(
			`:::event[${sentence(8)} ${r}]{#event-${r} type=CONSULT}\n::happened{on=${day(1)} basis=stated}\n::actors[alder, birch]\n::told{p=1}\n:::\n`,
		);
		for (let s = 0; s < statementsEach; s += 1) {
			const who = Math.floor(random() * people);
			const partial = random() < 0.2;
			blocks.push(
				`:::statement[Person ${who}: ${sentence(8)}]{#statement-${r}-${s} by=person-${who} as=${partial ? 'partial' : 'indirect'} cue=say}\n${sentence(18)}${partial ? ` :q[${sentence(8)}]` : ''}.\n\n::at[${pick(WORDS)} ${s} … ${pick(WORDS)} ${s}]{p=${s + 2}}\n::said{on=${day(2 + (s % 20))} basis=stated}\n::via[outlet-${s % 20} ${day(3 + (s % 20))}]\n::about[${who % 2 ? 'birch' : 'alder'}]\n::topics[topic-${Math.floor(random() * 20)}]\n::functions[${pick(['problem', 'cause', 'judgement', 'remedy'])}]\n${s < 2 ? `::${s === 0 ? 'asserts' : 'denies'}[claim-${r}]\n::concerns[event-${r}]\n` : ''}:::\n`,
			);
		}
		ids.push(`article-${r}`, `claim-${r}`, `event-${r}`, ...numbered(`statement-${r}`, statementsEach));
		writeFileSync(join(articles, `article-${r}.md`), blocks.join('\n'));
	}
	writeFileSync(join(folder, 'ids.txt'), `${ids.join('\n')}\n`);
}
