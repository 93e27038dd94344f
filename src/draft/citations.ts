import { type PrintedCitation, printedCitations } from '../model/verify/printed-citations.ts';

/** A citation in brackets: an outlet with its days, or only a hint where to read more (*see …*). */
export interface CitedOutlet extends PrintedCitation {
	reference: boolean;
}

/** Citations of a paragraph, and its text with them blank, so that offsets stay. */
export function citationsIn(
	text: string,
	language: string,
	isOutlet: (name: string) => boolean,
): { citations: CitedOutlet[]; blank: string } {
	const citations = printedCitations(text, language, isOutlet).map((one, index, all) => ({
		...one,
		// *See* leads to what comes first after it; what is named next to it is cited.
		reference: all[index - 1]?.start !== one.start && /^\(\s*(?:see|cf\.?|also|compare|for more)\b/iu.test(text.slice(one.start, one.end)),
	}));
	let blank = text;
	for (const { start, end } of citations) blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end);
	return { citations, blank };
}
