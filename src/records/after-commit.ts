import type { Core } from '@strapi/strapi';

type Callback = () => unknown;
interface Context {
  onCommit: (callback: Callback) => void;
}
type Transaction = (work?: (context: Context) => unknown) => Promise<unknown>;

const underWay = new Set<Promise<void>>();

/**
 * After a commit Strapi reads the record once more, for webhooks, and nobody waits for that. A database that is gone
 * at that moment would end the whole process with an unhandled rejection, and one that closes would be asked still.
 * For `register`: such work is logged when it fails, and is waited for by `settleAfterCommit`.
 */
export const followAfterCommit = (strapi: Core.Strapi): void => {
  const db = strapi.db as unknown as { transaction: Transaction };
  const transaction = db.transaction.bind(db);
  const follow = (callback: Callback): void => {
    const done = (async () => {
      try {
        await callback();
      } catch (error) {
        strapi.log.error(`After a commit: ${(error as Error).message}`);
      }
    })();
    underWay.add(done);
    void done.then(() => underWay.delete(done));
  };
  db.transaction = (work) =>
    transaction(
      work &&
        ((context) => work({ ...context, onCommit: (callback) => context.onCommit(() => follow(callback)) })),
    );
};

/** For `destroy`: resolves when what followed the commits so far is done, before the database is closed. */
export const settleAfterCommit = async (): Promise<void> => {
  while (underWay.size > 0) await Promise.all(underWay);
};
