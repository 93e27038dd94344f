import type { z } from 'zod';
import type { FILE_SCHEMAS } from '../../schema/json-schemas.ts';
import type { Statement } from '../../schema/statement.ts';

/** The collections of the data contract, as they are exported and as the pages read them. */
export type Collections = { [File in keyof typeof FILE_SCHEMAS]: z.output<(typeof FILE_SCHEMAS)[File]> } & {
	/** Statements that were withdrawn: they are in no list, and keep their addresses and their place in the data. */
	withdrawn: Statement[];
	/** Claims and events that only withdrawn statements spoke of. */
	idle: Idle[];
};

/** A claim or an event of which nobody speaks any more. */
export interface Idle {
	id: string;
	section: 'claims' | 'events';
	text: string;
	/** The withdrawn statements that did. */
	statements: string[];
}
