/**
 * What a spreadsheet would run as a formula at the start of a cell, full-width forms too. A space before it does
 * not disarm it everywhere, so leading spaces are looked through.
 */
const FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * One cell by RFC 4180. A text that a spreadsheet would run gets an apostrophe in front, which spreadsheets take
 * as "text": the CSV file is for people with spreadsheets, the JSON files hold the same texts unchanged.
 */
export function cell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as the text of a CSV file: commas, CRLF after every row, no byte order mark. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
