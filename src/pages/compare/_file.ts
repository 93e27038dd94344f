import { graph } from '../../content.ts';
import { compareData } from '../../indexes/compare-data.ts';

/** `/compare/data.json`: what px-compare chooses from. */
export const compareFile = JSON.stringify(compareData(graph));
