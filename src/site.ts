import { language } from './words/language.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const origin = (import.meta.env.SITE ?? '').replace(/\/$/, '');
/** Where the whole site stands; the pages of another pair of sides stand in a folder below it. */
const root = base.replace(/\/pairs\/[^/]+$/, '');
/** Pages that say the same whichever two sides are compared have one address. */
const SHARED = /^\/(?:statements|articles|actors|events|outlets|data|about|search)\//;

/** Files that hold words of the interface: each language has its own. */
const SPOKEN = /^\/(?:compare\/data|timeline\/items|network\/[\w-]+|search\/texts\/[^/]+)\.json/;
/** What stands once, in English, whatever the language of a page: other files, our own prose, what is made for machines. */
const ONCE = /^\/(?:404|about|data|embed|feeds)\/|^\/(?:topics|issues)\/[\w-]+\/(?:dossier|worksheet)\/|^[^?#]*\.\w+(?:[?#]|$)|^\/_/;
const ofLanguage = (path: string) => (language === 'en' || (ONCE.test(path) && !SPOKEN.test(path)) ? '' : `/${language}`);

/** A path of this site under its base, in the language of the page that names it: `href('/topics/')`. */
export function href(path: string): string {
	return `${base}${ofLanguage(path)}${path}`;
}

/** Whether the page at a path is there in every language of the interface. */
export function isInterfacePage(path: string): boolean {
	return !ONCE.test(path);
}

/** The path that a page has under the base, of the path in its address. */
export function pathUnderBase(pathname: string): string {
	const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
	return language !== 'en' && path.startsWith(`/${language}/`) ? path.slice(language.length + 1) : path;
}

/** The path of a page in a language of the interface; of another language than English below a folder of its own. */
export function hrefIn(lang: string, path: string): string {
	return `${root}${lang === 'en' ? '' : `/${lang}`}${path}`;
}

/** The full address of a page in a language of the interface. */
export function absoluteIn(lang: string, path: string): string {
	return `${origin}${hrefIn(lang, path)}`;
}

/** A path of the whole site, whichever pair of sides this page compares. */
export function rootHref(path: string): string {
	return `${root}${path}`;
}

/** The full address of a path of this site. */
export function absolute(path: string): string {
	return `${origin}${SHARED.test(path) ? rootHref(path) : href(path)}`;
}

/** The full address of a path of the site in its first language: things are named by it, whatever language tells of them. */
export function rootAbsolute(path: string): string {
	return language === 'en' ? absolute(path) : `${origin}${rootHref(path)}`;
}
