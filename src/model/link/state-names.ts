import type { Actor } from '../../schema/actor.ts';

/** A region's name in a language by Unicode's CLDR; null where it has none. */
function regionName(region: string, lang: string): string | null {
	const name = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(region);
	return name ?? null;
}

/** The names of an actor: those that somebody gave, and a state's in the languages in which nobody did. */
export function namesOf({ names, region }: Pick<Actor, 'names' | 'region'>, languages: readonly string[]): Actor['names'] {
	if (region === null) return names;
	const missing = languages.filter((lang) => !names.some((one) => one.lang === lang));
	return [
		...names,
		...missing.flatMap((lang) => {
			const name = regionName(region, lang);
			return name === null ? [] : [{ lang, name }];
		}),
	];
}
