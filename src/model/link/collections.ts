import type { z } from 'zod';
import type { FILE_SCHEMAS } from '../../schema/json-schemas.ts';

/** The collections of the data contract, as they are exported and as the pages read them. */
export type Collections = { [File in keyof typeof FILE_SCHEMAS]: z.output<(typeof FILE_SCHEMAS)[File]> };
