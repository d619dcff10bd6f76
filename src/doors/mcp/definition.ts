import type { Ability } from '../../actor/actor';

/** What is used of CASL's ability here: its rules, from which alone a tool's schema follows. */
export interface RuledAbility extends Ability {
  rules: {
    action: unknown;
    subject?: unknown;
    fields?: unknown;
    inverted?: boolean;
    conditions?: unknown;
  }[];
}

export interface ToolContext {
  userAbility: RuledAbility;
}

type Result = { value: unknown } | { issues: readonly { message: string }[] };
type JsonSchema = Record<string, unknown>;

/** A schema as the protocol's server takes it, whichever library has made it (standardschema.dev). */
export interface ToolSchema {
  '~standard': {
    version: 1;
    vendor: string;
    validate(value: unknown): Result | Promise<Result>;
    jsonSchema: Record<'input' | 'output', (options: { target: string }) => JsonSchema>;
  };
}

export type ToolHandler = (call: { args?: unknown }) => Promise<object>;

/** A tool as it is given to Strapi (`strapi.ai.mcp.registerTool`): Strapi's own, a plugin's, ours. */
export interface ToolDefinition {
  name: string;
  devModeOnly?: boolean;
  auth?: { policies: readonly { action: string; subject?: string }[] };
  resolveInputSchema?: (context: ToolContext) => ToolSchema;
  resolveOutputSchema: (context: ToolContext) => ToolSchema;
  createHandler: (strapi: unknown, context: ToolContext) => ToolHandler;
}
