/** A thing that can be chosen, with the words for it. */
export interface Choosable {
	id: string;
	label: string;
}

/**
 * A statement as the comparison chooses it. Numbers lead into the lists of `CompareData`; `at` is its number in its
 * article, and its card is the one at that place in `/search/texts/<article>.json`.
 */
export interface CompareRow {
	article: number;
	at: number;
	sides: number[];
	speakers: number[];
	topics: number[];
	/** Indices of `FUNCTIONS`. */
	functions: number[];
	/** Index of `PRESENTATIONS`; -1 for the author's own voice. */
	as: number;
	earliest: string | null;
	latest: string | null;
}

/** `/compare/data.json`. */
export interface CompareData {
	sides: Choosable[];
	actors: Choosable[];
	articles: Choosable[];
	topics: Choosable[];
	/** Statements by date, undated ones last. */
	rows: CompareRow[];
}
