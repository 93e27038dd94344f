import type { Actor } from '../schema/actor.ts';
import type { Cue } from '../schema/cue.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { Cast, type CastMember } from './cast.ts';
import { type CitedOutlet, citationsIn } from './citations.ts';
import { cueForms } from './cue-use.ts';
import { type PrintedDate, printedDatesIn } from './dates.ts';
import { OUTLET_WORDS } from './english.ts';
import { furnitureIn } from './furniture.ts';
import { labelled } from './labels.ts';
import { mentionsIn } from './mention.ts';
import type { Proposal } from './proposal.ts';
import { proposalsIn, type Reader } from './propose.ts';
import { byChannels, byCitations, type Channel, channelIn } from './relays.ts';
import { retagged } from './retag.ts';
import { datesOfStatements } from './said.ts';
import { sentencesOf } from './sentences.ts';
import { tagEnglish } from './tag-english.ts';
import { plainTokens, type Sentence, segmentedTokens, type Tagger } from './token.ts';

/** What a draft is made of. */
export interface DraftSource {
	/** Paragraphs as `verify` counts them. */
	paragraphs: readonly string[];
	language: string;
	/** Day of publication, or null where it is not known. */
	published: string | null;
	actors: readonly Actor[];
	cues: readonly Cue[];
}

/** Longer than this no paragraph and no sentence is one, and it is not read. */
export const LONGEST = { paragraph: 30_000, sentence: 3000 } as const;

/** What is proposed of one article. */
export interface Draft {
	proposals: Proposal[];
	citations: (CitedOutlet & { paragraph: number; on: (string | null)[]; figure: CastMember })[];
	dates: (PrintedDate & { paragraph: number; sentence: Sentence })[];
	furniture: number[];
	cast: Cast;
	/** What could not be read, in plain words. */
	remarks: string[];
}

const TAGGERS: Readonly<Record<string, Tagger>> = {
	en: tagEnglish,
	ja: segmentedTokens('ja'),
	zh: segmentedTokens('zh'),
	th: segmentedTokens('th'),
};

function printedDay({ days }: CitedOutlet, published: string | null): (string | null)[] {
	if (days.length === 0) return [null];
	return days.map(({ year, month, day }) => {
		const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		if (year !== null) return `${year}-${rest}`;
		if (published === null) return null;
		const own = Number(published.slice(0, 4));
		return `${`${own}-${rest}` > published ? own - 1 : own}-${rest}`;
	});
}

/** Reads an article and proposes its statements, citations and dates. Never throws for what stands in a text. */
export function draftOf({ paragraphs, language, published, actors, cues }: DraftSource): Draft {
	const base = language.split('-', 1)[0] ?? language;
	const tagger = TAGGERS[base] ?? plainTokens;
	const cast = new Cast(actors);
	const reader: Reader = { cast, memory: { cast, speakers: [] }, forms: cueForms(cues, language) };
	const furniture = furnitureIn(paragraphs);
	const draft: Draft = { proposals: [], citations: [], dates: [], furniture, cast, remarks: [] };
	const channels: (Channel & { paragraph: number })[] = [];
	const isOutlet = (name: string) =>
		cast.named(name)?.kind === 'media' || name.split(/\s+/).some((word) => OUTLET_WORDS.has(word.toLowerCase()));
	paragraphs.forEach((text, index) => {
		const paragraph = index + 1;
		if (furniture.includes(paragraph) || index === 0) return;
		if (text.length > LONGEST.paragraph) {
			draft.remarks.push(
				`Paragraph ${paragraph} has ${text.length} characters and was not read: ${LONGEST.paragraph} at most. Has the text lost its line breaks?`,
			);
			return;
		}
		const label = labelled(text, paragraph, cast);
		if (label !== null) {
			if (label !== 'question') draft.proposals.push(label);
			return;
		}
		const { citations, blank } = citationsIn(text, language, isOutlet);
		const ranges = sentenceRanges(blank);
		const long = ranges.filter((r) => r.end - r.start > LONGEST.sentence);
		if (long.length > 0)
			draft.remarks.push(`Paragraph ${paragraph}: ${long.length} stretches without the end of a sentence were not read.`);
		const sentences = sentencesOf(blank, tagger, LONGEST.sentence).map((sentence) => retagged(sentence));
		const proposals = proposalsIn(blank, paragraph, sentences, reader, (sentence, before) => {
			const found = channelIn(blank, sentence, mentionsIn(blank, sentence, cast), { cast, speakers: before });
			if (found !== null) channels.push({ ...found, paragraph });
		});
		byCitations(
			proposals,
			citations,
			sentences,
			(name) => cast.introduce(name, 'media'),
			(c) => printedDay(c, published),
		);
		draft.proposals.push(...proposals);
		for (const one of citations)
			if (!one.reference && one.outlet !== '')
				draft.citations.push({ ...one, paragraph, on: printedDay(one, published), figure: cast.introduce(one.outlet, 'media') });
		if (published !== null)
			for (const sentence of sentences)
				for (const date of printedDatesIn(blank.slice(sentence.start, sentence.end), published, draft.dates.at(-1)?.value ?? null))
					draft.dates.push({ ...date, start: date.start + sentence.start, end: date.end + sentence.start, paragraph, sentence });
	});
	byChannels(draft.proposals, channels);
	datesOfStatements(draft, published);
	return draft;
}
