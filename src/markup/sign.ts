import { type Tag, tag } from './tag.ts';

/** Path of a page or file of this site, under its base. */
export type Href = (path: string) => string;

/** A symbol of signs.svg: `mark` for how something is printed, `to` for an arrow. */
export function signTag(href: Href, name: string, as = 'mark'): Tag {
	return tag('svg', { class: as, 'aria-hidden': 'true' }, tag('use', { href: href(`/signs.svg#${name}`) }));
}
