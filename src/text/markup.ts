/** What XML 1.0 has no way to hold: control characters, lone surrogates, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach an XML file.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text without what XML cannot hold, which becomes U+FFFD; for writers that escape the rest themselves. */
export function xmlText(text: string): string {
	return text.replace(NOT_XML, '\ufffd');
}

/** Text as XML or HTML, safe in content and in quoted attributes. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
	return xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A value as JSON that may stand inside `<script type="application/ld+json">`: no text in it can end the script,
 * open a comment, or end a line of an older JavaScript.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One XML element: attributes without a value are left out; children are XML already, text goes through `escapeXml`. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, ...children: string[]): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(value)}"`))
		.join('');
	return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}
