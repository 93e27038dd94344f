/** A field of the data contract as its dictionary lists it. */
export interface ContractField {
	/** Path in the object: `said.value`, `passages[].start`. */
	path: string;
	type: string;
	meaning: string;
}

interface Schema {
	type?: unknown;
	description?: unknown;
	enum?: unknown;
	const?: unknown;
	anyOf?: unknown;
	items?: unknown;
	prefixItems?: unknown;
	properties?: unknown;
}

function isSchema(value: unknown): value is Schema {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const schemas = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/** The choices of a value without `null`, and whether it may be null. */
function choices(schema: Schema): { rest: Schema[]; nullable: boolean } {
	const all = schema.anyOf === undefined ? [schema] : schemas(schema.anyOf);
	const rest = all.filter((one) => one.type !== 'null');
	return { rest, nullable: rest.length < all.length };
}

function sayType(schema: Schema): string {
	const { rest, nullable } = choices(schema);
	const words = rest.map((one) => {
		if (Array.isArray(one.enum)) return one.enum.join(' | ');
		if (one.const !== undefined) return JSON.stringify(one.const);
		if (one.type === 'array') return isSchema(one.items) ? `list of ${sayType(one.items)}` : 'list';
		return typeof one.type === 'string' ? one.type : 'value';
	});
	return [...words, ...(nullable ? ['null'] : [])].join(' | ');
}

function within(schema: Schema, path: string): ContractField[] {
	const [only] = choices(schema).rest;
	if (only === undefined) return [];
	if (only.type === 'array' && isSchema(only.items)) return within(only.items, `${path}[]`);
	return isSchema(only.properties) ? contractFields(only, path) : [];
}

/** The fields of an object's JSON Schema, those of inner objects after their own, with the schema's own words. */
export function contractFields(schema: unknown, before = ''): ContractField[] {
	if (!isSchema(schema)) return [];
	const object = schema.type === 'array' && isSchema(schema.items) ? schema.items : schema;
	if (!isSchema(object.properties)) return [];
	return Object.entries(object.properties).flatMap(([name, value]): ContractField[] => {
		if (!isSchema(value)) return [];
		const path = before === '' ? name : `${before}.${name}`;
		const meaning = [value, ...choices(value).rest].find((one) => typeof one.description === 'string')?.description;
		return [{ path, type: sayType(value), meaning: typeof meaning === 'string' ? meaning : '' }, ...within(value, path)];
	});
}
