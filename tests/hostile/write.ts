/** Writes an invented corpus whose every free text is hostile: `node tests/hostile/write.ts <folder>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAYLOADS } from './payloads.ts';

/** Those of them that go through a browser. */
export const HOSTILE: readonly string[] = PAYLOADS.slice(0, 11);

const yaml = (text: string) => JSON.stringify(text);
const label = (text: string) => text.replaceAll('[', '(').replaceAll(']', ')');
/** Quotation marks stand in labels and quotations only: in plain words they are a mistake. */
const prose = (text: string) =>
	label(text)
		.replaceAll('"', '')
		.replaceAll('>>', '> >')
		.replace(/([\\<>&*_`!:{}$'"=-])/g, '\\$1');

/** Writes the corpus: every text of it is one of some payloads. */
export function writeHostile(folder: string, payloads = HOSTILE): void {
	const h = (index: number) => payloads[index % payloads.length] ?? '';
	mkdirSync(join(folder, 'articles'), { recursive: true });
	writeFileSync(join(folder, 'ids.txt'), 'alder\nbirch\n');
	writeFileSync(
		join(folder, 'corpus.yaml'),
		`title: ${yaml(`T ${h(0)}`)}\nsubject: ${yaml(`S ${h(1)}`)}\ndescription: ${yaml(`D ${h(2)}`)}\nlanguage: en\nsides:\n  - {id: alder, label: ${yaml(`A ${h(3)}`)}}\n  - {id: birch, label: ${yaml(`B ${h(4)}`)}}\ncompared: [alder, birch]\nextras: [embeds, dossiers, entity-json, pictures]\n`,
	);
	writeFileSync(
		join(folder, 'actors.yaml'),
		[
			`- {id: alder, name: ${yaml(`Alder ${h(5)}`)}, kind: state, country: alder}`,
			`- {id: birch, name: ${yaml(`Birch ${h(6)}`)}, kind: state, country: birch}`,
			`- {id: outlet, name: ${yaml(`Outlet ${h(7)}`)}, kind: media}`,
			`- {id: person, name: ${yaml(`Person ${h(8)}`)}, names: [{lang: ru, name: ${yaml(h(9))}}], aliases: [${yaml(h(10))}], kind: person, country: alder, posts: [{title: ${yaml(h(1))}, of: alder}]}`,
		].join('\n'),
	);
	writeFileSync(
		join(folder, 'topics.yaml'),
		payloads
			.map(
				(text, i) =>
					`- {id: topic-${i}, label: ${yaml(`L ${text}`)}, gloss: ${yaml(`G ${text}`)}, names: [{side: alder, term: ${yaml(text)}, lang: en}]}`,
			)
			.join('\n'),
	);
	const blocks = payloads.flatMap((text, i) => [
		`## ${prose(text)}\n\n${prose(text)}\n`,
		`:::claim[${label(text)}]{#claim-${i} kind=norm}\n::topics[topic-${i}]\n:::\n`,
		`:::event[${label(text)}]{#event-${i} type=OTHER}\n::happened[${label(text)}]{on=2020-01-0${(i % 8) + 1} basis=inferred}\n::actors[alder]\n::told{p=1}\n::figure[${label(text)}]{value=1 unit=x}\n:::\n`,
		`:::statement[Person: ${label(text)}]{#statement-${i} by=person as=partial cue="${label(text).replaceAll('"', '')}" said-in=ru}\n${prose(text)} :q[${label(text)}] :term[${label(text)}]\n\n::at[one ${i} … two ${i}]{p=1}\n::said[${label(text)}]{on=2020-01-0${(i % 8) + 1} basis=inferred}\n::via[outlet]\n::occasion[${label(text)}]\n::concerns[event-${i}]\n::topics[topic-${i}]\n::functions[problem]\n::asserts[claim-${i}]\n::elsewhere[${label(text)}]{outlet=outlet url="https://example.org/" lang=en relation=same-words}\n::note[${label(text)}]\n:::\n`,
		`:::inconsistency[${label(text)}]{#inconsistency-${i} kind=date}\n::between[statement-${i}]{p=1 at="one … two"}\n:::\n`,
	]);
	const front = `---\nid: hostile\ntitle: ${yaml(h(0))}\nlabel: ${yaml(h(1))}\npublisher: {value: outlet, basis: inferred, note: ${yaml(h(2))}}\nauthor: {basis: unconfirmed, note: ${yaml(h(3))}}\npublished: {value: 2020-02-01, basis: inferred, note: ${yaml(h(4))}}\nurl: https://example.org/?a=1&b=2\nlanguage: en\ngenre: news\narguesNote: ${yaml(h(5))}\nsourceFile: hostile.txt\nsourceHash: ${'0'.repeat(64)}\nwords: 10\nparagraphs: 9\n---\n`;
	writeFileSync(join(folder, 'articles', 'hostile.md'), `${front}\n${blocks.join('\n')}`);
}

const folder = process.argv[2];
if (import.meta.main && folder !== undefined) writeHostile(folder);
