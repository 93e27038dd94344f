const WORDS: Readonly<Record<string, string>> = {
	yaml: 'second front matter',
	list: 'list',
	html: 'HTML',
	blockquote: 'block quotation',
	thematicBreak: 'rule',
	definition: 'link definition',
	heading: 'heading',
};

/** What a node that has no place in a record is called. */
export function nodeWords(type: string, source: string): string {
	if (type === 'code') return /^[`~]/.test(source.trimStart()) ? 'code block' : 'line indented by a tab or four spaces';
	return WORDS[type] ?? `\`${type}\``;
}
