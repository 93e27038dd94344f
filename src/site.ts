const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const origin = (import.meta.env.SITE ?? '').replace(/\/$/, '');

/** A path of this site under its base: `href('/topics/')`. */
export function href(path: string): string {
	return `${base}${path}`;
}

/** The full address of a path of this site. */
export function absolute(path: string): string {
	return `${origin}${href(path)}`;
}
