import type { CslItem } from './csl.ts';
import { familyFirst } from './names.ts';

const TYPES = { 'article-newspaper': 'NEWS', 'article-journal': 'JOUR' } as const satisfies Record<CslItem['type'], string>;

/** A value of one RIS line: line ends and control characters are spaces. */
function line(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** A date of parts as RIS spells it, `YYYY/MM/DD/` with empty places for what is not known. */
function risDate(parts: readonly number[]): string {
	const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
	return `${year}/${month}/${day}/`;
}

/** One CSL item as an RIS record. A date without parts stands in the note, as words. */
export function risOf(item: CslItem): string {
	const dated = item.issued !== undefined && 'date-parts' in item.issued ? item.issued['date-parts'][0] : null;
	const words = item.issued !== undefined && 'literal' in item.issued ? `Published: ${item.issued.literal}` : undefined;
	const fields: [string, string | undefined][] = [
		['TY', TYPES[item.type]],
		['ID', item.id],
		...(item.author ?? []).map((name): [string, string] => ['AU', familyFirst(name)]),
		['TI', item.title],
		['T2', item['container-title']],
		['VL', item.volume],
		['IS', item.issue],
		['PY', dated === null ? undefined : String(dated[0])],
		['DA', dated === null ? undefined : risDate(dated)],
		['LA', item.language],
		['N1', [words, item.note].filter((part) => part !== undefined).join('. ') || undefined],
		['UR', item.URL],
	];
	return `${fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${line(value)}\r\n`)).join('')}ER  - \r\n`;
}
