import { markDrawn } from './foreign.ts';

markDrawn();
