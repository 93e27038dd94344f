import { idOf } from '../draft/cast.ts';
import { locatorNear } from '../draft/locator.ts';
import type { Printed } from '../model/verify/check.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { DeskGap } from './state.ts';

/** In a longer paragraph a person names the passage. */
const LONGEST = 20_000;

/** The sentence of a paragraph that holds a stretch, as a record names it. */
function sentenceAt(text: string, { start, end }: Printed): string {
	if (text.length > LONGEST) return '…';
	const sentence = sentenceRanges(text).find((s) => s.start < end && start < s.end) ?? { start, end };
	const locator = locatorNear(text, sentence);
	if (locator === null) return '…';
	return (locator.start === locator.end ? locator.start : `${locator.start} … ${locator.end}`).replace(/[[\]\\]/g, '\\$&');
}

/** A first version of what would account for a stretch; whoever speaks is left to a person, and without it nothing is read. */
function firstLines(kind: DeskGap['kind'], article: string, text: string, printed: Printed): string {
	const { paragraph, lemma } = printed;
	const id = idOf(`${article} p${paragraph} ${lemma ?? kind}`);
	if (kind === 'citation') return `::citation[]{#${id} p=${paragraph}}`;
	const isQuoted = kind === 'quotation-mark';
	const words = text.slice(printed.start, printed.end).replace(/[[\]\\]/g, '\\$&');
	return [
		`:::statement[: …]{#${id} by= as=${isQuoted ? 'direct' : 'indirect'} ${lemma === null ? 'cue-kind=none' : `cue=${lemma.replaceAll(' ', '-')}`}}`,
		isQuoted ? `:q[${words}]` : '…',
		'',
		`::at[${sentenceAt(text, printed)}]{p=${paragraph}}`,
		':::',
	].join('\n');
}

/** What is not accounted for, as the desk shows it; `index` tells it from others at its place. */
export function gapOf(kind: DeskGap['kind'], says: string, article: string, text: string, printed: Printed, index: number): DeskGap {
	const { paragraph, start, words } = printed;
	return {
		key: `gap:${paragraph}:${start}:${kind}:${index}`,
		kind,
		paragraph,
		says: says.replace(/^paragraph \d+: /, ''),
		words,
		lines: firstLines(kind, article, text, printed),
	};
}
