// What the scripts print: Chinese first, English beside it. Nothing here needs an installed package.
import process from 'node:process';

/** One line in both languages. */
export const say = (zh, en) => console.log(`${zh}  ·  ${en}`);

/** A line under a step. */
export const note = (zh, en) => say(`      ${zh}`, en);

/** A numbered step of a longer task. */
export const step = (number, of, zh, en) => say(`[${number}/${of}] ${zh}`, en);

/** How long something took, for a person. */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Something a person has to do before this can go on. Thrown anywhere, printed once, at the top. */
export class Trouble extends Error {
  /**
   * @param {readonly [string, string]} what what is wrong, Chinese and English
   * @param {readonly [string, string][]} remedies what to do, one line each
   * @param {string} [detail] the last lines of the output that told us
   */
  constructor(what, remedies = [], detail = '') {
    super(what[1]);
    this.what = what;
    this.remedies = remedies;
    this.detail = detail;
  }
}

/** Runs a script's main function; a trouble is explained, everything else is shown as it is. Exit code 1 for both. */
export const main = async (work) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Trouble)) {
      console.error(error);
      process.exit(1);
    }
    if (error.detail) console.error(`\n${error.detail}`);
    console.error(`\n✗ ${error.what[0]}\n  ${error.what[1]}`);
    for (const [zh, en] of error.remedies) console.error(`  → ${zh}\n    ${en}`);
    process.exit(1);
  }
};
