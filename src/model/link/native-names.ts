import type { Actor } from '../../schema/actor.ts';
import { inViews } from '../../words/words.ts';
import type { Collections } from './collections.ts';

/** The name by which the records call an actor, whatever the language of the page. */
export function nameInRecords({ name, names }: Pick<Actor, 'name' | 'names'>): string {
	return names.find(({ lang }) => lang === 'en')?.name ?? name;
}

function named(actor: Actor, lang: string): Actor {
	const name = actor.names.find((one) => one.lang === lang)?.name;
	if (name === undefined) return actor;
	return { ...actor, name, names: [{ lang: 'en', name: actor.name }, ...actor.names.filter((one) => one.lang !== lang)], family: null };
}

/** The corpus as pages in another language tell it: actors and sides by their names in it, where the registry has them. */
export function inNativeNames(collections: Collections, lang: string): Collections {
	const { corpus, articles } = collections;
	const nameless = new Map(articles.filter(({ author }) => author.value === null).map(({ authorId, short }) => [authorId, short]));
	const actors = collections.actors.map((actor) => {
		const article = nameless.get(actor.id);
		return article === undefined ? actor : { ...actor, name: inViews('theAuthorIn', { article }) };
	});
	const names = new Map(actors.map((actor) => [actor.name, named(actor, lang).name]));
	const sides = corpus.sides.map((side) => {
		const label = names.get(side.label) ?? side.label;
		return { ...side, label, shortLabel: label === side.label ? side.shortLabel : null };
	});
	return { ...collections, corpus: { ...corpus, language: lang, sides }, actors: actors.map((actor) => named(actor, lang)) };
}
