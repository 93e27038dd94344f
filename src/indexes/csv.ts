export { cell, csvText } from '../text/csv.ts';
