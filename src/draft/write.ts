import { type CastMember, idOf } from './cast.ts';
import type { Draft } from './draft.ts';
import { eventsOf } from './events.ts';
import { type DraftLocator, locatorNear } from './locator.ts';
import type { DraftDate, Proposal } from './proposal.ts';
import { trimmedQuotation } from './quotes.ts';

/** What stands where a person's own words belong. */
export const OPEN = '…';

/** Signs that would be read as markup are escaped; brackets too, where a label holds them. */
export function escaped(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.replace(/[\\`*_[\]<>&#~|{}]/gu, (sign) => `\\${sign}`)
		.replace(/:(?=\p{L})/gu, '\\:');
}

/** The short name of a speaker, for a heading. */
function shortName(figure: CastMember): string {
	const words = figure.name.replace(/:/g, '').split(/\s+/);
	const short = figure.kind === 'person' && figure.named ? (words.at(-1) ?? figure.name) : words.join(' ');
	return `${short[0]?.toUpperCase() ?? ''}${short.slice(1)}`.slice(0, 60);
}

/** Gives each thing an id that nothing else has. */
export class Ids {
	readonly #taken: Set<string>;

	constructor(taken: Iterable<string>) {
		this.#taken = new Set(taken);
	}

	/** The id, with a number where it is taken. */
	fresh(id: string): string {
		let free = id;
		for (let n = 2; this.#taken.has(free); n += 1) free = `${id}-${n}`;
		this.#taken.add(free);
		return free;
	}
}

const dated = (line: string, { value, basis, note, from }: DraftDate) =>
	`::${line}${note === '' ? '' : `[${escaped(note)}]`}{on=${/^[\d-]+$/.test(value) ? value : `"${value}"`} basis=${basis}${from === null ? '' : ` from="${from.replaceAll('"', '')}"`}}`;

function viaLines(one: Proposal): string[] {
	const lines = one.via.map(
		(path) =>
			`::via[${path.map((hop) => [hop.outlet.id, hop.on, hop.inferred && hop.on !== null ? 'inferred' : null].filter((part) => part !== null).join(' ')).join(', ')}]`,
	);
	return [...new Set(lines)];
}

function body(text: string, { quotes, presentation }: Proposal): string {
	const said = quotes.map((q) => `:q[${escaped(trimmedQuotation(text, q))}]`);
	if (said.length === 0) return OPEN;
	return presentation === 'direct' ? said.join(' ') : `${OPEN} ${said.join(` ${OPEN} `)}`;
}

function cueOf({ cue, lemma }: Proposal): string {
	if (cue === null || lemma === null) return 'cue-kind=none';
	const word = lemma.replaceAll(' ', '-');
	return cue.kind === 'verb' ? `cue=${word}` : `cue=${word} cue-kind=${cue.kind}`;
}

/** A proposed statement as a record spells it. */
export function statementBlock(text: string, one: Proposal, id: string, within: string | null, locator: DraftLocator): string {
	const [first] = one.speakers;
	const single = one.speakers.length === 1 ? ` by=${first?.id}` : '';
	const flags = [one.inferred ? ' inferred' : '', one.free ? ' free' : ''].join('');
	const heading = `${first === undefined ? '' : shortName(first)}: ${OPEN}`;
	const at = locator.start === locator.end ? escaped(locator.start) : `${escaped(locator.start)} … ${escaped(locator.end)}`;
	return [
		`:::statement[${escaped(heading).replace('\\:', ':')}]{#${id}${single} as=${one.presentation} ${cueOf(one)}${within === null ? '' : ` within=${within}`}${flags} draft}`,
		body(text, one),
		'',
		...(one.speakers.length > 1 ? [`::by[${one.speakers.map((s) => s.id).join(', ')}]{jointly}`] : []),
		`::at[${at}]{p=${one.paragraph}}`,
		...(one.said === null ? [] : [dated('said', one.said)]),
		...viaLines(one),
		':::',
	].join('\n');
}

/** The blocks of a record, paragraph by paragraph: headings, proposed statements, events and citations, each marked as a draft. */
export function draftBlocks(draft: Draft, paragraphs: readonly string[], article: string, taken: Iterable<string>): string[] {
	const ids = new Ids([...taken, article]);
	const named = new Map<Proposal, string>();
	for (const one of draft.proposals) {
		const who = one.speakers[0]?.id ?? 'x';
		const last = who.split('-').at(-1) ?? who;
		named.set(
			one,
			ids.fresh(idOf(`${(one.speakers[0]?.kind === 'person' ? last : who).slice(0, 30)} ${one.lemma ?? 'says'} p${one.paragraph}`)),
		);
	}
	const events = eventsOf(draft, paragraphs);
	const blocks: string[] = [];
	paragraphs.forEach((text, index) => {
		const paragraph = index + 1;
		const here: string[] = [];
		for (const one of events.filter((e) => e.paragraph === paragraph))
			here.push(
				[
					`:::event[${OPEN}]{#${ids.fresh(idOf(`event ${one.date.value.replace(/[^\d-]/g, ' ')} p${paragraph}`))} draft}`,
					dated('happened', one.date),
					...(one.actors.length === 0 ? [] : [`::actors[${one.actors.map((a) => a.id).join(', ')}]`]),
					`::told{p=${paragraph}}`,
					':::',
				].join('\n'),
			);
		for (const one of draft.proposals.filter((p) => p.paragraph === paragraph)) {
			const locator = locatorNear(text, one.passage);
			const within = one.within === null ? null : (named.get(one.within) ?? null);
			if (locator !== null) here.push(statementBlock(text, one, named.get(one) ?? '', within, locator));
		}
		const cited = draft.citations
			.filter((c) => c.paragraph === paragraph)
			.flatMap((c) =>
				c.on.map(
					(on) =>
						`::citation[${c.figure.id}]{#${ids.fresh(idOf(`${article} p${paragraph} ${c.figure.id}`))} p=${paragraph}${on === null ? '' : ` on=${on}`} draft}`,
				),
			);
		if (here.length > 0 || cited.length > 0)
			blocks.push(`## Paragraph ${paragraph}`, ...here, ...(cited.length > 0 ? [cited.join('\n')] : []));
	});
	return blocks;
}

/** Outlets through which what is said came, in order of first mention. */
export function relaysOf(draft: Draft): string[] {
	return [
		...new Set([...draft.proposals.flatMap((p) => p.via.flat().map((hop) => hop.outlet.id)), ...draft.citations.map((c) => c.figure.id)]),
	];
}

/** Everybody whom the registry lacks and the draft names. */
export function strangersOf(draft: Draft, paragraphs: readonly string[]): CastMember[] {
	const all = [
		...draft.proposals.flatMap((p) => [...p.speakers, ...p.via.flat().map((hop) => hop.outlet)]),
		...draft.citations.map((c) => c.figure),
		...eventsOf(draft, paragraphs).flatMap((e) => e.actors),
	];
	return [...new Set(all)].filter((f) => !f.registered);
}
