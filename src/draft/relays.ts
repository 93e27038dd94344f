import type { CastMember } from './cast.ts';
import type { CitedOutlet } from './citations.ts';
import type { Mention } from './mention-kind.ts';
import type { DraftHop, Proposal } from './proposal.ts';
import { type Memory, resolve } from './resolve.ts';
import type { Sentence } from './token.ts';

/** Nouns for what was said, as the subject of how it became known. */
const NEWS =
	/^(?:remarks?|statements?|comments?|words|viewpoint|views?|disclosure|news|account|interview|speech|quotes?|quotation|announcement|message|story|details|information)$/;
const CARRIED = /^(?:reported|relayed|carried|published|quoted|came|cited|released|broadcast|conveyed|printed|aired|distributed|posted)$/;
const BY = /^(?:by|through|via|from|in|on|to)$/;
const TOLD = /^(?:told|tells|telling)$/;
const OUTLET_KINDS: ReadonlySet<CastMember['kind']> = new Set(['media', 'organisation', 'metonym', 'group']);

/** A way in which what a speaker said became known, told apart from the statement. */
export interface Channel {
	speakers: readonly CastMember[];
	outlets: readonly CastMember[];
	/** The sentence by itself is about the channel: what the speaker says elsewhere in the article came through it too. */
	whole: boolean;
	sentence: Sentence;
}

const carries = (figure: CastMember | undefined): figure is CastMember => figure !== undefined && OUTLET_KINDS.has(figure.kind);

/** Outlets through which a sentence says that words came. */
export function channelIn(text: string, sentence: Sentence, mentions: readonly Mention[], memory: Memory): Channel | null {
	const { tokens } = sentence;
	const named = (one: Mention | undefined) => (one === undefined ? undefined : resolve(one, tokens, text, memory)[0]);
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) continue;
		if (
			CARRIED.test(token.lower) &&
			BY.test(tokens[at + 1]?.lower ?? '') &&
			tokens.slice(Math.max(0, at - 6), at).some((t) => NEWS.test(t.lower))
		) {
			const stop = tokens.findIndex(
				(t, k) =>
					k > at + 1 &&
					((['VERB', 'AUX', 'SCONJ'].includes(t.tag) && t.lower !== 'including') ||
						/^(?:as|that|which|who|on|after)$/.test(t.lower) ||
						/^[.;—]$/.test(t.text)),
			);
			const outlets = mentions
				.filter((m) => m.from > at && (stop === -1 || m.from < stop))
				.flatMap((m) => named(m) ?? [])
				.filter(carries);
			if (outlets.length > 0) return { speakers: memory.speakers, outlets, whole: true, sentence };
		}
		const toward = TOLD.test(token.lower)
			? at + 1
			: /^(?:interview|article|essay|op-ed|column|post|appearance)$/.test(token.lower) &&
					/^(?:with|in|for|on|to|by|published)$/.test(tokens[at + 1]?.lower ?? '')
				? at + 2
				: -1;
		if (toward === -1) continue;
		const one = mentions.find((m) => m.from >= toward && m.from <= toward + 2 && m.form !== 'pronoun' && !m.modifier);
		const figure = one?.form === 'name' ? named(one) : undefined;
		if (carries(figure) && figure.kind !== 'group') return { speakers: [], outlets: [figure], whole: false, sentence };
	}
	return null;
}

const asPath = (outlet: CastMember, on: string | null, inferred: boolean): DraftHop[] => [{ outlet, on, inferred }];

/** Gives the statements of a paragraph the paths that its citations name: of their own sentence, and likely of those before. */
export function byCitations(
	proposals: readonly Proposal[],
	citations: readonly CitedOutlet[],
	sentences: readonly Sentence[],
	outletOf: (name: string) => CastMember,
	dayOf: (citation: CitedOutlet) => (string | null)[],
): void {
	const brackets = [...new Set(citations.map((c) => c.start))];
	let from = 0;
	for (const start of brackets) {
		const here = citations.filter((c) => c.start === start && !c.reference && c.outlet !== '');
		const sentence = sentences.find((s) => s.start < start && start <= s.end + 2);
		for (const one of proposals) {
			if (one.via.length > 0 || one.passage.start < from || one.passage.start > start) continue;
			const same = sentence !== undefined && one.passage.end > sentence.start;
			one.via.push(...here.flatMap((c) => dayOf(c).map((on) => asPath(outletOf(c.outlet), on, !same))));
		}
		from = start;
	}
}

/** Gives statements the channels that the article tells of, where no citation gives them a path. */
export function byChannels(proposals: readonly Proposal[], channels: readonly (Channel & { paragraph: number })[]): void {
	for (const one of proposals) {
		if (one.within !== null) continue;
		const own = channels.find(
			(c) => !c.whole && c.paragraph === one.paragraph && one.passage.start < c.sentence.end && c.sentence.start < one.passage.end,
		);
		const whole = channels.find((c) => c.whole && c.speakers.some((s) => one.speakers.includes(s)));
		const channel = own ?? (one.via.length === 0 ? whole : undefined);
		if (channel === undefined || channel.outlets.some((o) => one.speakers.includes(o))) continue;
		if (own !== undefined && one.via.length > 0) continue;
		one.via.push(...channel.outlets.map((outlet) => asPath(outlet, null, channel.whole)));
	}
	// A writing goes on: what the same speaker says next in the paragraph came the same way.
	proposals.forEach((one, index) => {
		const before = proposals[index - 1];
		if (one.via.length > 0 || before === undefined || before.paragraph !== one.paragraph || before.via.length === 0) return;
		if (one.within === null && one.speakers.length > 0 && one.speakers.every((s) => before.speakers.includes(s)))
			one.via.push(...before.via.map((path) => path.map((hop) => ({ ...hop, inferred: true }))));
	});
}
