import { contentFolder, diskFiles } from './loaders/files.ts';
import { Agreement } from './schema/agreement.ts';

async function read(): Promise<Agreement | null> {
	const text = await diskFiles(contentFolder()).read('agreement.json');
	return text === null ? null : Agreement.parse(JSON.parse(text));
}

/** How far coders agree on this corpus (`content/agreement.json`), or null where only one has coded it. */
export const agreement: Agreement | null = await read();

/** How a field stands after the last round of coding; `once` where only one coder has coded it. */
export function soundnessOf(field: string): Agreement['verdicts'][number]['mark'] | 'once' {
	const verdicts = agreement?.verdicts ?? [];
	return verdicts.find((verdict) => verdict.field === field)?.mark ?? 'once';
}
