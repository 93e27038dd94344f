import { graph } from '../../content.ts';
import { compareData } from '../../indexes/compare-data.ts';
import { renamedInTools } from '../../indexes/moved.ts';
import { renamed } from '../../renamed.ts';

/** `/compare/data.json`: what px-compare chooses from. */
export const compareFile = JSON.stringify({ ...compareData(graph), renamed: renamedInTools(graph, renamed) });
