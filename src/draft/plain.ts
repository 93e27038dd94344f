import type { Range } from '../text/fold.ts';
import type { Cast, CastMember } from './cast.ts';
import type { Candidate } from './cue-use.ts';
import type { Mention } from './mention-kind.ts';
import type { Quotes } from './quotes.ts';
import { quotesIn } from './quotes.ts';
import type { CueSource } from './subject.ts';
import type { Sentence, TaggedToken } from './token.ts';

/** Whether nobody tagged a sentence: then only names, cues and marks tell. */
export function isUntagged({ tokens }: Sentence): boolean {
	return tokens.length > 0 && tokens.every((t) => t.tag === 'X' || t.tag === 'PROPN');
}

/** The name nearest to a cue: before it, or right after it; nobody where no name is in the sentence. */
export function nearestSource(mentions: readonly Mention[], cue: Candidate): CueSource {
	const after = mentions.find((m) => m.from > cue.to && m.from <= cue.to + 2);
	const before = mentions.findLast((m) => m.to < cue.from);
	const one = cue.kind === 'preposition' ? (after ?? before) : (after ?? before);
	if (one === undefined) return { mentions: [], saying: false, from: -1, to: -1, shared: false };
	return { mentions: [one], saying: false, from: one.first, to: one.to, shared: false };
}

const SUBJECT = /^[「『]?([^、。「」『』]{1,40}?)(?:は|が|も)(?=[、\p{L}「『])/u;
const BODY_ENDINGS: readonly (readonly [RegExp, CastMember['kind']])[] = [
	[/政府$/u, 'government'],
	[/(?:省|庁)$/u, 'ministry'],
	[/(?:新聞|通信|放送|テレビ|紙)$/u, 'media'],
	[/(?:党|軍|隊|会|連合|機構|局)$/u, 'organisation'],
	[/(?:ら|たち|筋|関係者|専門家)$/u, 'group'],
];

/** The subject of a Japanese sentence that the cast lacks: what stands before its first *wa* or *ga*; a name in katakana by itself. */
export function topicOf(text: string, sentence: Sentence, cast: Cast): CastMember | null {
	const unquoted = text.slice(sentence.start, sentence.end).replace(/[「『][^」』]*[」』]と?/gu, '');
	const phrase = SUBJECT.exec(unquoted)?.[1];
	if (phrase === undefined) return null;
	const name = /[\p{Script=Katakana}ー]+(?:[・＝][\p{Script=Katakana}ー]+)+$/u.exec(phrase)?.[0];
	if (name === undefined) {
		const known = cast.met.findLast((f) => f.kind === 'person' && f.name.endsWith(phrase) && phrase.length > 1);
		if (known !== undefined) return known;
	}
	return cast.introduce(
		name ?? phrase,
		name === undefined ? (BODY_ENDINGS.find(([ending]) => ending.test(phrase))?.[1] ?? 'person') : 'person',
	);
}

/** Whether a script puts no spaces between words: then a passage is a sentence, for nothing inside it can be located. */
export function runsUnspaced(text: string): boolean {
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(text);
}

/** The content of a cue without tags: its quotations, else what stands after it, or before it where it ends the sentence. */
export function plainContent(
	text: string,
	sentence: Sentence,
	{ cue, source }: { cue: Candidate; source: CueSource },
	quotes: Quotes,
): Range | null {
	const said = quotesIn(quotes, sentence);
	const [first] = said;
	if (first !== undefined) return { start: first.start, end: Math.max(...said.map((q) => q.end)) };
	const trim = (start: number, end: number): Range | null => {
		const words = text.slice(start, end);
		const lead = words.length - words.replace(/^[\s\p{P}]+/u, '').length;
		const tail = words.replace(/[\s\p{P}]+$/u, '').length;
		return tail - lead > 4 ? { start: start + lead, end: start + tail } : null;
	};
	const at = (token: TaggedToken | undefined, fallback: number) => token?.start ?? fallback;
	const { tokens } = sentence;
	const last = Math.max(cue.to, source.to);
	const after = trim(at(tokens[last + 1], sentence.end), sentence.end);
	const head = source.to !== -1 && source.to < cue.from ? (tokens[source.to]?.end ?? sentence.start) : sentence.start;
	const before = trim(
		head,
		tokens[Math.min(cue.from, source.from === -1 || source.from < cue.from ? cue.from : source.from)]?.start ?? sentence.end,
	);
	return after !== null && after.end - after.start > 10 ? after : before;
}
