import { getEntry } from 'astro:content';
import type { Agreement } from './schema/agreement.ts';

/** How far two coders agree on this corpus, or null where only one has coded it. */
export async function agreement(): Promise<Agreement | null> {
	return (await getEntry('agreement', 'agreement'))?.data ?? null;
}

/** How a field stands after the last round of coding; `once` where only one coder has coded it. */
export async function markOf(field: string): Promise<Agreement['verdicts'][number]['mark'] | 'once'> {
	const verdicts = (await agreement())?.verdicts ?? [];
	return verdicts.find((verdict) => verdict.field === field)?.mark ?? 'once';
}
