const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const origin = (import.meta.env.SITE ?? '').replace(/\/$/, '');
/** Where the whole site stands; the pages of another pair of sides stand in a folder below it. */
const root = base.replace(/\/pairs\/[^/]+$/, '');
/** Pages that say the same whichever two sides are compared have one address. */
const SHARED = /^\/(?:statements|articles|actors|events|outlets|data|about|search)\//;

/** A path of this site under its base: `href('/topics/')`. */
export function href(path: string): string {
	return `${base}${path}`;
}

/** A path of the whole site, whichever pair of sides this page compares. */
export function rootHref(path: string): string {
	return `${root}${path}`;
}

/** The full address of a path of this site. */
export function absolute(path: string): string {
	return `${origin}${SHARED.test(path) ? rootHref(path) : href(path)}`;
}
