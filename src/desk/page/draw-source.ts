import type { DeskParagraph, DeskState } from '../state.ts';
import { make } from './dom.ts';

const GAPS = { cue: 'gap cue', 'quotation-mark': 'gap quotation', citation: 'gap citation' } as const;

/** The numbers of the statements that begin at a run. */
function begins(parts: readonly string[], before: readonly string[], numbers: ReadonlyMap<string, number>): Node[] {
	return parts
		.filter((key) => !before.includes(key) && numbers.has(key))
		.map((key) => make('sup', { attributes: { 'aria-hidden': 'true' } }, String(numbers.get(key))));
}

/** The number of each statement of a record, by its key. */
export function numbersOf({ parts }: DeskState): Map<string, number> {
	return new Map(parts.flatMap(({ key, number }) => (number === null ? [] : [[key, number] as const])));
}

/** A paragraph of the source text: passages tinted by statement, what is not accounted for underlined. */
export function drawParagraph(
	{ number, furniture, runs }: DeskParagraph,
	language: string,
	numbers: ReadonlyMap<string, number>,
): HTMLElement {
	const long = runs.reduce((sum, run) => sum + run.text.length, 0) > 1200;
	const words = make('p', { class: 'words', attributes: { lang: language, dir: 'auto' } });
	runs.forEach(({ text, parts, gap }, index) => {
		words.append(...begins(parts, runs[index - 1]?.parts ?? [], numbers));
		if (parts.length === 0 && gap === null) {
			words.append(text);
			return;
		}
		const tint = parts.length === 0 ? '' : `passage ${(numbers.get(parts.at(-1) ?? '') ?? 0) % 2 === 0 ? 'even' : 'odd'}`;
		const key = gap?.key ?? parts.at(-1) ?? '';
		words.append(
			make(
				'span',
				{
					class: `${tint} ${gap === null ? '' : GAPS[gap.kind]}`.trim(),
					attributes: { 'data-keys': [...parts, ...(gap === null ? [] : [gap.key])].join(' '), 'data-select': key },
				},
				text,
			),
		);
	});
	return make(
		'div',
		{ class: `source${furniture ? ' furniture' : ''}${long ? ' long' : ''}` },
		make('h2', {}, `¶ ${number}${furniture ? ', page furniture' : ''}`),
		words,
	);
}
