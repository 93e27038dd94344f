import { csvFormatRows } from 'd3-dsv';

/** What stands in a cell; an empty cell is null. */
export type CsvValue = string | number | boolean | null;

/**
 * What a spreadsheet would run as a formula at the start of a cell, full-width forms too. A space before it does
 * not disarm it everywhere, so leading spaces are looked through.
 */
const FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** Tells a spreadsheet that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A text that a spreadsheet would run gets an apostrophe in front, which spreadsheets take as "text": the CSV files
 * are for people with spreadsheets, the JSON files hold the same texts unchanged. Numbers stay numbers.
 */
export function guarded(value: CsvValue): string {
	if (typeof value !== 'string') return value === null ? '' : String(value);
	return FORMULA.test(value) ? `'${value}` : value;
}

/** Rows as the text of a CSV file by RFC 4180, with a byte order mark and a line feed after every row. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
	return csvOfRows(rows.map((row) => row.map(guarded)));
}

/** Rows whose cells are guarded already. */
export function csvOfRows(rows: readonly (readonly string[])[]): string {
	return `${BYTE_ORDER_MARK}${csvFormatRows(rows.map((row) => [...row]))}\n`;
}

/** The text of a file without its byte order mark. */
export function withoutMark(text: string): string {
	return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
