/** The language of the interface in this build; a build of another puts that one here (`loaders/interface-language.ts`). */
export const language: string = 'en';
