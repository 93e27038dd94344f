import type { Actor } from '../../schema/actor.ts';

/** A name of CSL-JSON: a person's in two parts, anybody else's as it stands. */
export type CslName = { family: string; given: string } | { literal: string };

/**
 * An actor's name for a bibliography. A named person's is parted where the registry's `family` says, else before its
 * last word. A body, and a person without a name (“a security analyst”), is never parted.
 */
export function cslName({ name, kind, named, family }: Pick<Actor, 'name' | 'kind' | 'named' | 'family'>): CslName {
	if (kind !== 'person' || !named) return { literal: name };
	const last = family ?? name.split(' ').at(-1) ?? name;
	const given = ` ${name} `.replace(` ${last} `, ' ').trim();
	return given === '' ? { literal: name } : { family: last, given };
}

/** The name in one line with the family name first, as RIS and BibTeX sort it. */
export function familyFirst(name: CslName): string {
	return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
