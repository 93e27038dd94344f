import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction, type ItsHelpers } from 'wink-nlp';
import type { TaggedToken } from './token.ts';

/** Spaces between words are fewer than this. */
const FAR = 40;

let made: ReturnType<typeof winkNLP> | null = null;

/** Words and marks of an English sentence with parts of speech and headwords. */
export function tagEnglish(sentence: string): TaggedToken[] {
	made ??= winkNLP(model, ['sbd', 'pos']);
	const its: { pos: ItsHelpers['pos']; lemma: ItsHelpers['lemma'] } = made.its;
	const tokens: TaggedToken[] = [];
	let from = 0;
	made
		.readDoc(sentence)
		.tokens()
		.each((token: ItemToken) => {
			const text = token.out();
			// What the library rewrites is passed over: offsets must be those of the text.
			const start = sentence.indexOf(text, from);
			if (start === -1 || start - from > FAR) return;
			from = start + text.length;
			tokens.push({
				start,
				end: from,
				text,
				lower: text.toLowerCase(),
				tag: token.out(its.pos),
				lemma: token.out(its.lemma as ItsFunction<string>),
			});
		});
	return tokens;
}
