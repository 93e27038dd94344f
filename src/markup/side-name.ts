import { type Tag, tag } from './tag.ts';

/** A side as it is named: its label, and the place in which its column stands. */
export interface NamedSide {
	label: string;
	position: 'first' | 'second';
}

/** A side's name with its mark, a disc on the side on which its column stands. */
export function sideMarkup({ label, position }: NamedSide): Tag {
	const disc = tag('span', { class: 'disc' });
	return tag('span', { class: `who ${position}` }, position === 'first' && disc, label, position === 'second' && disc);
}
