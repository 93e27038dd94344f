import type { CollectionName } from '../vocabulary.ts';
/** Gives the full address of a path of the site, its base included: `absolute('/topics/')`. */
export type Absolute = (path: string) => string;

/** The address maker of a site at `origin` under `base` (`/` or `/parallax`). */
export function addressesOf(origin: string, base: string): Absolute {
	const before = origin.replace(/\/$/, '') + base.replace(/\/$/, '');
	return (path) => before + path;
}

/** The folders of the pages that stand for one thing. */
export type Section = Exclude<CollectionName, 'citations' | 'inconsistencies'> | 'outlets';

/** Path of the page of one thing. */
export function pagePath(section: Section, id: string): string {
	return `/${section}/${id}/`;
}
