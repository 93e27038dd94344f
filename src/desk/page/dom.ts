/** What an element is given: attributes (left out where null), and what hears its events. */
interface Given {
	class?: string;
	attributes?: Readonly<Record<string, string | null>>;
	on?: Readonly<Record<string, (event: Event) => void>>;
}

/** Makes an element. Words become text and never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	{ class: classes, attributes = {}, on = {} }: Given,
	...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	if (classes !== undefined && classes !== '') element.className = classes;
	for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
	for (const [name, hear] of Object.entries(on)) element.addEventListener(name, hear);
	element.append(...children.filter((child) => child !== null));
	return element;
}
