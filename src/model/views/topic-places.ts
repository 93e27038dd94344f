import type { Topic } from '../../schema/topic.ts';

/** A place of a topic as pages name it: by all its names, in alphabetical order, so that no name comes first by anybody's choice. */
export interface NamedPlace {
	label: string;
	latitude: number;
	longitude: number;
	url: string;
}

/** The places of a topic, in the order of the registry. */
export function placesOf(topic: Topic, language: string): NamedPlace[] {
	const { compare } = new Intl.Collator(language);
	return topic.places.map(({ names, ...place }) => ({ ...place, label: names.toSorted(compare).join(' / ') }));
}
