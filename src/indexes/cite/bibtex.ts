import type { CslItem } from './csl.ts';
import type { CslName } from './names.ts';

/**
 * TeX's own signs, each as a command that prints it. Braces become commands too, because BibTeX counts braces and
 * takes no notice of a backslash before them.
 */
const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '\\textbar{}',
};

/** Text for a BibTeX field between braces: every sign prints as itself, line ends and control characters are spaces. */
export function escapeBibtex(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\\{}$&#%_^~<>|]/g, (sign) => TEX[sign] ?? sign);
}

/** An address, which BibTeX styles print as it stands: only what would end the field is percent-encoded. */
function escapeUrl(url: string): string {
	return url.replace(/[\\{}\p{Cc}\s]/gu, (sign) => encodeURIComponent(sign));
}

/** A date as biblatex takes it, EDTF: of parts, else an interval between the bounds, whose words stand in the note. */
function dateOf({ issued, bounds }: CslItem): string | undefined {
	if (issued === undefined || 'literal' in issued) return bounds;
	return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What BibTeX has no field for goes into the note. */
function noteOf(item: CslItem): string | undefined {
	const issued = item.issued !== undefined && 'literal' in item.issued ? `Published: ${item.issued.literal}` : undefined;
	return [issued, item.note].filter((part) => part !== undefined).join('. ') || undefined;
}

/** A name for BibTeX: both parts in braces, so that no word in it is taken for a particle or an *and*. */
function nameField(name: CslName): string {
	return 'literal' in name ? `{${escapeBibtex(name.literal)}}` : `{${escapeBibtex(name.family)}}, {${escapeBibtex(name.given)}}`;
}

/**
 * The entry's type, by what is known: biblatex asks an article for an author and a journal, and any but @misc for a
 * date. It says “n.d.” of itself where there is none.
 */
function entryType(item: CslItem): string {
	if (dateOf(item) === undefined) return 'misc';
	return item.author !== undefined && item['container-title'] !== undefined ? 'article' : 'online';
}

/** One CSL item as a biblatex entry. Titles stand in two pairs of braces: no style changes their letters. */
export function bibtexOf(item: CslItem): string {
	const text = (name: string, value: string | undefined, braces = 1): [string, string][] =>
		value === undefined ? [] : [[name, '{'.repeat(braces) + escapeBibtex(value) + '}'.repeat(braces)]];
	const type = entryType(item);
	const fields: [string, string][] = [
		...(item.author ?? []).map((name): [string, string] => ['author', `{${nameField(name)}}`]),
		...text('title', item.title, 2),
		...text(type === 'article' ? 'journaltitle' : 'organization', item['container-title'], 2),
		...(type === 'article' ? [...text('volume', item.volume), ...text('number', item.issue)] : []),
		...text('date', dateOf(item)),
		...text('note', noteOf(item)),
		['url', `{${escapeUrl(item.URL)}}`],
	];
	return `@${type}{${item.id},\n${fields.map(([name, value]) => `\t${name} = ${value},\n`).join('')}}\n`;
}
