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

/** The name nearest to a cue: before it, or right after it; after it too where a comma or dash goes before, *…, сказал X*. */
export function nearestSource({ tokens }: Sentence, mentions: readonly Mention[], cue: Candidate): CueSource {
	const turned = cue.kind === 'verb' && /^[,—–]$/.test(tokens[cue.from - 1]?.text ?? '');
	const later = turned ? mentions.filter((m) => m.from > cue.to && m.from <= cue.to + 14) : [];
	const after = later.find((m) => m.figure?.kind === 'person') ?? later[0] ?? mentions.find((m) => m.from > cue.to && m.from <= cue.to + 2);
	const before = mentions.findLast((m) => m.to < cue.from);
	const one = after ?? before;
	if (one === undefined) return { mentions: [], saying: false, from: -1, to: -1, shared: false };
	return { mentions: [one], saying: false, from: one.first, to: one.to, shared: false };
}

const SUBJECT = /^[「『]?([^、。「」『』]{1,40}?)(?:は|が|も)(?=[、\p{L}\p{N}「『])/u;
const BODY_ENDINGS: readonly (readonly [RegExp, CastMember['kind']])[] = [
	[/政府$/u, 'government'],
	[/(?:省|庁)$/u, 'ministry'],
	[/(?:新聞|通信|放送|テレビ|紙)$/u, 'media'],
	[/(?:党|軍|隊|会|連合|機構|局)$/u, 'organisation'],
	[/(?:ら|たち|筋|関係者|専門家)$/u, 'group'],
];

/** The subject of a Japanese sentence: what stands before its first *wa* or *ga*; a name in katakana by itself; for a statement or *he* who spoke last. */
export function topicOf(text: string, sentence: Sentence, cast: Cast, speakers: readonly CastMember[]): CastMember | null {
	const unquoted = text.slice(sentence.start, sentence.end).replace(/「[^」]*」[とのを]?/gu, '');
	const phrase = SUBJECT.exec(unquoted.replace(OPENERS, ''))?.[1];
	if (phrase === undefined) return null;
	if (SAYINGS.test(phrase)) return speakers[0] ?? null;
	const name = /[\p{Script=Katakana}ー]+(?:[・＝][\p{Script=Katakana}ー]+)+/u.exec(phrase)?.[0];
	const known = registered(phrase, cast);
	if (known !== null) return known;
	const short = phrase.replace(TITLE, '').split('の').at(-1) || phrase;
	if (name === undefined) {
		const met = cast.met.findLast((f) => f.kind === 'person' && short.length > 1 && (f.name.includes(short) || f.name.endsWith(phrase)));
		if (met !== undefined) return met;
	}
	const body = BODY_ENDINGS.find(([ending]) => ending.test(phrase))?.[1];
	// A body keeps the name of whose it is; a person is named by what stands last.
	return cast.introduce(name ?? (body === undefined ? short : phrase), name === undefined ? (body ?? 'person') : 'person');
}

const OPENERS = /^(?:これに対し|一方|また|しかし|さらに|ただ)、/u;
/** A statement, or a word for whoever spoke last. */
const SAYINGS = /^(?:声明|談話|報告書|同氏|氏|彼|彼女|同紙|同省|記事)$/u;
const TITLE =
	/(?:氏|さん|首相|大統領|次官|長官|報道官|大使|教授|議員|大臣|外相|[\p{Script=Han}]{1,2}相|知事|組合長|市長|代表|会長|社長|記者|研究員)$/u;

/** Whoever of the registry a phrase names: a person or body anywhere in it, a state where nothing but its government follows. */
function registered(phrase: string, cast: Cast): CastMember | null {
	for (const name of cast.names()) {
		const at = phrase.lastIndexOf(name);
		const figure = at === -1 ? null : cast.named(name);
		if (figure === null) continue;
		const rest = phrase.slice(at + name.length);
		if (['state', 'metonym'].includes(figure.kind) ? /^(?:政府|側|当局)?$/u.test(rest) : !/^の/u.test(rest)) return figure;
	}
	return null;
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
	// 「灯台の修理」を口実に: what no と or colon makes an utterance is named, not said.
	const said = quotesIn(quotes, sentence).filter(
		(q) => !runsUnspaced(text) || /^[」』]\s*と|^[」』][。、]?$/u.test(text.slice(q.end, q.end + 2)) || /^[」』]$/u.test(text.slice(q.end)),
	);
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
