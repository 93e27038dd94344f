const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that can stand in an element or an attribute. Nothing reaches a picture but through here. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (c) => ENTITY[c] ?? c);
}

type Value = string | number | boolean | null | undefined;

/** A number with one decimal place at most, so that a picture is the same on every machine. */
export function num(value: number): string {
	const rounded = Math.round(value * 10) / 10;
	return String(Object.is(rounded, -0) ? 0 : rounded);
}

function attribute([name, value]: [string, Value]): string {
	if (value === null || value === undefined || value === false) return '';
	return ` ${name}="${typeof value === 'number' ? num(value) : escapeText(String(value))}"`;
}

/** One element of attributes and children that are markup already. */
export function svgTag(name: string, attributes: Record<string, Value>, ...children: readonly string[]): string {
	const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
	return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** One element that holds text. */
export function textTag(name: string, attributes: Record<string, Value>, text: string): string {
	return svgTag(name, attributes, escapeText(text));
}

/** A path through points, straight. */
export function line(...points: readonly (readonly [number, number])[]): string {
	return `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`;
}
