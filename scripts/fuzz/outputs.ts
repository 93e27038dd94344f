import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

/** What a text of the content became in an output, where it became more than text. */
export interface Escaped {
	file: string;
	what: string;
}

/** What was looked at. */
export interface Looked {
	files: Record<string, number>;
	escaped: Escaped[];
}

/** Elements that no page of ours has. */
const NEVER = new Set(['iframe', 'object', 'embed', 'frame', 'applet', 'math', 'slot', 'template', 'marquee', 'plaintext']);
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'data', 'xLinkHref', 'poster'];

function elementsOf(node: Nodes): Element[] {
	const inside = 'children' in node ? node.children.flatMap((child) => elementsOf(child)) : [];
	return node.type === 'element' ? [node, ...inside] : inside;
}

const textIn = (node: Nodes): string =>
	'value' in node ? String(node.value) : 'children' in node ? node.children.map(textIn).join('') : '';

function wrongElement({ tagName, properties, children }: Element): string[] {
	const wrong: string[] = [];
	if (NEVER.has(tagName) || tagName.includes(':')) wrong.push(`an element <${tagName}>`);
	for (const name of Object.keys(properties)) if (/^on/i.test(name) || name === 'srcDoc') wrong.push(`<${tagName}> with ${name}`);
	for (const name of ADDRESSES)
		if (/^\s*(?:javascript|data|vbscript):|evil\.example/i.test(String(properties[name] ?? '')) || properties[name] === 'x')
			wrong.push(`<${tagName} ${name}="${String(properties[name])}">`);
	if (tagName === 'meta' && /refresh/i.test(String(properties['httpEquiv'] ?? ''))) wrong.push('a refresh');
	if (tagName === 'base' && Object.keys(properties).some((name) => name !== 'target')) wrong.push('a <base> with an address');
	const isLd = properties['type'] === 'application/ld+json';
	const text = children.map(textIn).join('');
	if (tagName === 'script' && !isLd && /hostile|alert\(/.test(text)) wrong.push('a script');
	if (tagName === 'script' && isLd) wrong.push(...wrongJson(text));
	if (tagName === 'style' && text !== '') wrong.push('a style');
	return wrong;
}

function wrongJson(text: string): string[] {
	try {
		JSON.parse(text);
		return [];
	} catch (error) {
		return [`JSON that is none: ${String(error)}`];
	}
}

/** Well-formed, and without script, handler, instruction or entity of somebody else's. */
function wrongXml(text: string): string[] {
	const wrong: string[] = [];
	const bare = text.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/i, '').replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
	if (/<[!?]/.test(bare)) wrong.push('a declaration or an instruction');
	const open: string[] = [];
	const rest = bare.replace(
		/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
		(_, close: string, name: string, attributes: string, empty: string) => {
			const given = [...attributes.matchAll(/\s([\w:.-]+)="([^"]*)"/g)];
			const harmful = given.some(
				([, key = '', value = '']) => /^on/i.test(key) || (/href$/i.test(key) && /^\s*(?:javascript|data):/i.test(value)),
			);
			if (harmful || /^(?:script|foreignObject|x:script)$/i.test(name)) wrong.push(`<${name}${attributes}>`);
			if (close !== '' && open.pop() !== name) wrong.push(`</${name}> closes another element`);
			if (close === '' && empty === '') open.push(name);
			return '';
		},
	);
	if (open.length > 0 || rest.includes('<')) wrong.push('it is not well formed');
	if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(bare)) wrong.push('a bare ampersand');
	return wrong;
}

function wrongCsv(text: string): string[] {
	const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
	const [head = []] = rows;
	const ragged = rows.filter((row) => row.length !== head.length).length;
	// A cell that a spreadsheet would compute stands behind a sign that makes it text; a plain number is one.
	const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell));
	return [
		...(ragged > 0 ? [`${ragged} rows of another length`] : []),
		...formulas.slice(0, 3).map((cell) => `a cell ${JSON.stringify(cell)}`),
	];
}

function wrongBibtex(text: string): string[] {
	const bare = text.replaceAll(/\\[{}]/g, '');
	const depth = [...bare].reduce((sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
	return [...(depth === 0 ? [] : ['braces that do not close']), ...(/\\input\s*\{|\\write18/.test(text) ? ['a command of TeX'] : [])];
}

const CHECKS: Readonly<Record<string, (text: string) => string[]>> = {
	'.html': (text) => elementsOf(rehype().parse(text)).flatMap(wrongElement),
	'.json': wrongJson,
	'.jsonld': wrongJson,
	'.webmanifest': wrongJson,
	'.xml': wrongXml,
	'.svg': wrongXml,
	'.csv': wrongCsv,
	'.bib': wrongBibtex,
};

/** Looks through every output of a built site. */
export function lookThrough(folder: string): Looked {
	const looked: Looked = { files: {}, escaped: [] };
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const check = CHECKS[extname(entry.name)];
		if (!entry.isFile() || check === undefined) continue;
		const path = join(entry.parentPath, entry.name);
		looked.files[extname(entry.name)] = (looked.files[extname(entry.name)] ?? 0) + 1;
		const wrong = check(readFileSync(path, 'utf8'));
		for (const what of wrong) looked.escaped.push({ file: relative(folder, path), what });
	}
	return looked;
}
