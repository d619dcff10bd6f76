import type { Core } from '@strapi/strapi';
import { toolError } from './answer';
import type { ToolDefinition, ToolSchema } from './definition';
import { schemasByRights } from './kept-schemas';
import { RefusedInput, refusedInput } from './refused-input';

/** Lets wrong input through to the handler, which refuses it in the contract's words and not in the protocol's. */
const refusingLater = (schema: ToolSchema): ToolSchema => {
  const standard = schema['~standard'];
  const validate = async (sent: unknown) => {
    const result = await standard.validate(sent);
    return 'issues' in result && result.issues ? { value: new RefusedInput(sent, result.issues) } : result;
  };
  return { '~standard': { ...standard, validate } };
};

const answering =
  ({ createHandler, ...tool }: ToolDefinition): ToolDefinition['createHandler'] =>
  (app, context) => {
    const handle = createHandler(app, context);
    return async (call) => {
      try {
        if (call.args instanceof RefusedInput) throw refusedInput(call.args, tool.auth?.policies[0]?.subject);
        return await handle(call);
      } catch (error) {
        return toolError(error);
      }
    };
  };

/**
 * To be called before any tool is registered that it is to hold for: the content manager's and ours. Each costs little
 * at a request, and answers with the contract's errors in the caller's language.
 */
export const holdTools = (strapi: Core.Strapi): void => {
  const { mcp } = strapi.ai as unknown as { mcp: { registerTool(tool: ToolDefinition): void } };
  const register = mcp.registerTool.bind(mcp);
  const kept = schemasByRights();
  mcp.registerTool = (tool) => {
    if (tool.devModeOnly) return register(tool);
    const { resolveInputSchema, resolveOutputSchema } = tool;
    const input = resolveInputSchema && kept(tool, 'input', resolveInputSchema);
    return register({
      ...tool,
      ...(input && { resolveInputSchema: (context) => refusingLater(input(context)) }),
      resolveOutputSchema: kept(tool, 'output', resolveOutputSchema),
      createHandler: answering(tool),
    });
  };
};
