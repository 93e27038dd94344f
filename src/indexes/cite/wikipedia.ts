import { withoutMarks } from '../../text/language-marks.ts';
import { sayWhen } from '../../text/when.ts';
import type { CslItem } from './csl.ts';

/** What wikitext would read as its own, each as something that prints it. */
const WIKI: Readonly<Record<string, string>> = {
	'|': '{{!}}',
	'[': '&#91;',
	']': '&#93;',
	'{': '&#123;',
	'}': '&#125;',
	'<': '&lt;',
	'>': '&gt;',
	'~': '&#126;',
	"'": '&#39;',
};

function wiki(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[|[\]{}<>~]|'(?=')|(?<=')'/g, (sign) => WIKI[sign] ?? sign);
}

/** An address as a template's value: what would end the value or the template is percent-encoded. */
function wikiUrl(url: string): string {
	return url.replace(/[|[\]{}<>\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}

/** The date as Wikipedia's templates take it; bounds and none are `n.d.`. */
function wikiDate({ issued }: CslItem): string {
	if (issued === undefined || 'literal' in issued) return 'n.d.';
	return sayWhen(issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'));
}

/** What a statement adds to its article's template: words before it, quoted words in it, the place after it. */
interface Around {
	lead: string;
	quote: string | null;
	/** What the quoted words mean in the language of the site, quotation by quotation; none where they are in it. */
	meant: readonly string[];
	place: string;
}

/** An article as Wikipedia's `{{cite news}}`, with what a statement says around it. */
export function wikipediaOf(item: CslItem, around?: Around): string {
	const [author] = item.author ?? [];
	const quote = around?.quote ?? undefined;
	const fields: [string, string | undefined][] = [
		...(author === undefined
			? []
			: 'literal' in author
				? [['author', author.literal] satisfies [string, string]]
				: [['last', author.family] satisfies [string, string], ['first', author.given] satisfies [string, string]]),
		['title', item.title],
		['work', item['container-title']],
		['volume', item.volume],
		['issue', item.issue],
		['date', wikiDate(item)],
		['language', item.language],
		// The template prints quotation marks of its own around the whole.
		['quote', quote === undefined ? undefined : withoutMarks(quote)],
		['trans-quote', around?.meant.join(' … ') || undefined],
	];
	const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [` |${name}=${wiki(value)}`])).join('');
	const template = `{{cite news${written} |url=${wikiUrl(item.URL)}}}`;
	return around === undefined ? template : `${wiki(around.lead)} ${template} ${wiki(around.place)}`;
}
