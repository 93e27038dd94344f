/** A source text as it lies outside the project: never kept, only compared with. */
export interface SourceText {
	/** Lower-case hexadecimal SHA-256 of the file's bytes. */
	hash: string;
	text: string;
	/** Non-blank lines; paragraph 1 is the first. */
	paragraphs: readonly string[];
}

/** Makes a source text of a file's content; letters that are stored in parts are composed, which moves no line. */
export function sourceText(text: string, hash: string): SourceText {
	const plain = text.replace(/^\uFEFF/, '').normalize('NFC');
	return { hash, text: plain, paragraphs: plain.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '') };
}

/** Paragraph by its number, from 1; null where the text has no such paragraph. */
export function paragraphOf(source: SourceText, paragraph: number): string | null {
	return source.paragraphs[paragraph - 1] ?? null;
}

/** Why a paragraph that is not there is not there. */
export function missing(source: SourceText): string {
	return `the source text has ${source.paragraphs.length} paragraphs`;
}
