const one = (value: number, positive: string, negative: string) =>
	`${Math.abs(Math.round(value * 100) / 100)}° ${value < 0 ? negative : positive}`;

/** A place on the globe in words, to a hundredth of a degree: 45.03° N, 147.62° E. */
export function sayDegrees(latitude: number, longitude: number): string {
	return `${one(latitude, 'N', 'S')}, ${one(longitude, 'E', 'W')}`;
}
