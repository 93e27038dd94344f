import type { CslItem } from './csl.ts';

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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

function dateFields(item: CslItem): [string, string][] {
	if (item.issued === undefined || 'literal' in item.issued) return [];
	const [year, month, day] = item.issued['date-parts'][0];
	return [
		['year', `{${year}}`],
		...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? `{${month}}`] satisfies [string, string]]),
		...(day === undefined ? [] : [['day', `{${day}}`] satisfies [string, string]]),
	];
}

/** What BibTeX has no field for goes into the note. */
function noteOf(item: CslItem): string | undefined {
	const issued = item.issued !== undefined && 'literal' in item.issued ? `Published: ${item.issued.literal}` : undefined;
	return [issued, item.note].filter((part) => part !== undefined).join('. ') || undefined;
}

/** One CSL item as a BibTeX entry. Titles and names stand in two pairs of braces: no style changes their letters or splits them. */
export function bibtexOf(item: CslItem): string {
	const text = (name: string, value: string | undefined, braces = 1): [string, string][] =>
		value === undefined ? [] : [[name, '{'.repeat(braces) + escapeBibtex(value) + '}'.repeat(braces)]];
	const fields: [string, string][] = [
		...text('author', item.author?.[0]?.literal, 2),
		...text('title', item.title, 2),
		...text('howpublished', item['container-title'], 2),
		...dateFields(item),
		...text('note', noteOf(item)),
		['url', `{${escapeUrl(item.URL)}}`],
	];
	return `@misc{${item.id},\n${fields.map(([name, value]) => `\t${name} = ${value},\n`).join('')}}\n`;
}
