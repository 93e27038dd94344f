/** A place in a file: lines and columns count from 1, as editors do. */
export interface Place {
	line: number;
	column: number;
}

/** A text with where it begins. */
export interface PlacedText {
	text: string;
	place: Place;
}

/** Plain values read from a record or registry, with the place of every part under its path (`via.0.1.outlet`). */
export interface Plain {
	value: Record<string, unknown>;
	places: Map<string, Place>;
	place: Place;
	/** Fields that stand in the file but could not be read: what is missing in them is no second mistake. */
	unread: Set<string>;
}

/** A plain object without values. */
export function plainAt(place: Place): Plain {
	return { value: {}, places: new Map(), place, unread: new Set() };
}

/** Place of the nearest part that a path leads to: the part itself, its first part, or what it belongs to. */
export function placeAt(plain: Pick<Plain, 'places' | 'place'>, path: readonly PropertyKey[]): Place {
	for (let length = path.length; length > 0; length -= 1) {
		const key = path.slice(0, length).join('.');
		const place = plain.places.get(key);
		if (place) return place;
		for (const [inner, innerPlace] of plain.places) if (inner.startsWith(`${key}.`)) return innerPlace;
	}
	return plain.place;
}

/** Turns offsets of one text into places of the file it comes from; `numbers` are the file's lines, where they are not one run. */
export class Lines {
	readonly #starts: number[] = [0];
	readonly #numbers: readonly number[];

	constructor(text: string, numbers: readonly number[] = []) {
		this.#numbers = numbers;
		for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1);
	}

	/** Place of an offset. */
	at(offset: number): Place {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: this.#numbers[low] ?? low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
	}
}
