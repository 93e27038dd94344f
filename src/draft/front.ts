import { countWords } from '../text/words.ts';

/** What front matter can take from a raw text. */
export interface FrontFacts {
	id: string;
	title: string | null;
	/** The day on which the record comes in, YYYY-MM-DD. */
	added: string;
	published: { value: string; basis: 'stated' | 'unconfirmed'; note: string } | null;
	language: string;
	relays: readonly string[];
	sourceFile: string;
	sourceHash: string;
	words: number;
	paragraphs: number;
	furniture: readonly number[];
}

/** Front matter: what the text tells is filled in, what a person decides is left empty (front matter takes no remarks; `content/README.md` says what belongs there). */
export function frontMatter(facts: FrontFacts): string {
	const { id, title, added, published, language, relays, sourceFile, sourceHash, words, paragraphs, furniture } = facts;
	return [
		'---',
		`id: ${id}`,
		`title: ${title === null ? '' : JSON.stringify(title)}`,
		'label:',
		'publisher:',
		'  value:',
		'  basis: unconfirmed',
		'  note:',
		'author:',
		'  value:',
		'  basis: unconfirmed',
		'  note:',
		'published:',
		`  value: ${published === null ? '' : JSON.stringify(published.value)}`,
		`  basis: ${published === null ? '' : published.basis}`,
		`  note: ${published === null ? '' : published.note}`,
		'url:',
		`added: ${added}`,
		`language: ${language}`,
		'genre:',
		'argues:',
		'arguesNote:',
		`relays: [${relays.join(', ')}]`,
		`sourceFile: ${JSON.stringify(sourceFile)}`,
		`sourceHash: ${sourceHash}`,
		`words: ${words}`,
		`paragraphs: ${paragraphs}`,
		`furniture: [${furniture.join(', ')}]`,
		'---',
	].join('\n');
}

/** The title of a text: its first line, where that is no sentence of the body. */
export function titleIn(paragraphs: readonly string[]): string | null {
	const first = paragraphs[0]?.trim() ?? '';
	return first !== '' && countWords(first) <= 30 && first.length <= 300 && !/[.。]$/u.test(first) ? first : null;
}
