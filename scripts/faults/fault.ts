import type { BuildEnding, Lab } from './lab.ts';

/** One fault and what must hold after it. */
export interface BuildFault {
	/** What goes wrong, as a sentence begins. */
	name: string;
	/** With Astro itself; the others have the stand-in. */
	real?: true;
	/** Among those that the unit tests try. */
	quick?: true;
	/** Brings it about; null where this machine can't. */
	act: (lab: Lab) => Promise<BuildEnding | BuildEnding[] | null>;
	/** The exit code of every build of it; null where it is killed. */
	code: number | null;
	/** What the build says. */
	says?: RegExp;
	/** What is published afterwards: the site of before, the new one, or either, but whole. */
	site: 'last good' | 'new' | 'either';
	/** Where the site is published, from the project's folder. */
	out?: string;
	/** Leftovers that the fault itself put there, from the lab's folder. */
	puts?: readonly string[];
	/** A killed build may leave things behind; the next one has to clear them. */
	next?: 'clears';
	/** What else must hold: a sentence of what does not, or nothing. */
	also?: (lab: Lab) => string | null;
}
