import { getEntry } from 'astro:content';
import type { Prose } from './schema/prose.ts';

/** A page of the corpus's own prose, or null where the content folder has none of that name. */
export async function prose(name: 'about' | 'codebook' | 'agreement'): Promise<Prose | null> {
	return (await getEntry('prose', name))?.data ?? null;
}
