import { z } from 'zod';
import { Id } from './common.ts';

/** A published id that was renamed: its old address leads to the new one. */
export const Renamed = z.strictObject({
	from: Id.describe('The id as it was published.'),
	to: Id.describe('The id that it leads to now.'),
});
export type Renamed = z.infer<typeof Renamed>;
