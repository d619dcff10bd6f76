import { z } from 'zod';
import { callerLanguage } from '../../errors/language';
import { shapeError } from '../../errors/respond';
import { errorTexts } from '../../errors/texts';
import { say } from '../../labels/text';

/**
 * What a model is told of a tool's input. Nothing is refused by it: the server of the protocol would do so in its own
 * words, and drop what it does not know. The operation itself refuses, with the contract's code, as behind every door.
 */
export const toldInput = (input: z.ZodObject) =>
  z.looseObject({}).meta(z.toJSONSchema(input, { io: 'input' }));

const toldError = (error: unknown) => {
  const shaped = shapeError(error);
  if (shaped) return shaped.body.error;
  // A fault of ours is for the log; its message may quote a statement.
  strapi.log.error(error as Error);
  return {
    status: 500,
    name: 'InternalServerError',
    message: say(errorTexts.internal, callerLanguage()),
    details: {},
  };
};

const asText = (answer: object) => [{ type: 'text' as const, text: JSON.stringify(answer) }];

/** What a tool answers when all is well. */
export const toolAnswer = (answer: Record<string, unknown>) => ({
  content: asText(answer),
  structuredContent: answer,
});

/** What any tool answers when it is not: the contract's error, in the caller's language. */
export const toolError = (error: unknown) => ({
  content: asText({ error: toldError(error) }),
  isError: true,
});
