// What a list needs once its first page is asked for.
export { readPage } from './read-page.ts';
export { firstItems, walkItems, walkPages } from './walk.ts';
