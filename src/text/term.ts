import { sayWhen } from './when.ts';

const sayEnd = (edtf: string) => (/^\d/.test(edtf) ? sayWhen(edtf) : `some day ${sayWhen(edtf)}`);

/** When a post was held, in words: what was not read is said, and an end of which only bounds are known is some day. */
export function sayTerm(from: string | null, to: string | null): string {
	if (from === null && to === null) return 'dates not read';
	return `${from === null ? 'beginning not read' : `from ${sayEnd(from)}`}, ${to === null ? 'no end read' : `to ${sayEnd(to)}`}`;
}
