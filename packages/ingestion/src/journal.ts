export { type FileJournal, fileJournal } from './backfill/file-journal.ts';
