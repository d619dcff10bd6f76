import fs from 'node:fs';
import path from 'node:path';
import type { Seen } from './harness';

interface Line extends Seen {
  system: string;
  fault: string;
  back: number | null;
}

const lines: Line[] = [];

/** Keeps what was measured; `SALES_FAULT_TABLE=<file>` adds it to that file, for docs/sales-system-faults.md. */
export const note = (system: string, fault: string, seen: Seen, back: number | null): void => {
  lines.push({ system, fault, ...seen, back });
};

export const writeNotes = (): void => {
  const file = process.env.SALES_FAULT_TABLE;
  if (!file) return;
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const rows = lines.map(
    ({ system, fault, kind, ms, message, back }) =>
      `| ${system} | ${fault} | \`${kind}\` | ${message} | ${Math.round(ms)} | ${back === null ? '–' : Math.round(back)} |`,
  );
  fs.appendFileSync(file, `${rows.join('\n')}\n`);
};
