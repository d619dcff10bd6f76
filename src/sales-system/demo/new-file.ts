import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { SALES_INDEXES, SALES_TABLES } from './schema';

/**
 * Makes a sales system's file, whole or not at all: it is written beside its place and moved there when done.
 * One that is there already is somebody's and stays as it is.
 * @returns whether it was made.
 */
export const makeSalesFile = (file: string, fill: (db: Database) => void): boolean => {
  if (fs.existsSync(file)) return false;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  fs.rmSync(draft, { force: true });
  const db = new Database(draft);
  try {
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.exec(SALES_TABLES);
    db.transaction(() => fill(db))();
    db.exec(SALES_INDEXES);
    db.pragma('journal_mode = DELETE');
    db.close();
    fs.renameSync(draft, file);
    return true;
  } finally {
    fs.rmSync(draft, { force: true });
  }
};
