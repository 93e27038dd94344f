import { DISTURBED } from './disturbed.ts';
import type { BuildFault } from './fault.ts';
import { KILLED } from './killed.ts';
import { PLACED } from './placed.ts';

/** Every fault of the build. */
export const FAULTS: readonly BuildFault[] = [...KILLED, ...PLACED, ...DISTURBED];
