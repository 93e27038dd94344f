import { getEntry } from 'astro:content';
import type { Agreement } from './schema/agreement.ts';

/** How far two coders agree on this corpus, or null where only one has coded it. */
export async function agreement(): Promise<Agreement | null> {
	return (await getEntry('agreement', 'agreement'))?.data ?? null;
}
