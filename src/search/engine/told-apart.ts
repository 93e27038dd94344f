/** A value with what tells it from another of the same name. */
interface Labelled {
	id: string;
	label: string;
	note: string;
}

/** Values of which no two look the same: two of one name show what each is, and two that are the same by that their ids. */
export function toldApart<T extends Labelled>(values: readonly T[]): T[] {
	const times = (key: (value: T) => string) => {
		const counts = new Map<string, number>();
		for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
		return (value: T) => counts.get(key(value)) ?? 0;
	};
	const named = times(({ label }) => label);
	const noted = times(({ label, note }) => `${label} ${note}`);
	return values.map((value) => {
		if (named(value) < 2) return value;
		return { ...value, label: `${value.label} (${value.note === '' || noted(value) > 1 ? value.id : value.note})` };
	});
}
