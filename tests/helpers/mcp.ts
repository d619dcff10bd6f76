import type { HttpClient } from './client';

/** What a tool answers: `data` and `meta`, or the error as the tool gives it; `refused` where it is not even offered. */
export interface ToolAnswer {
  isError: boolean;
  /** The whole answer as text, to look for what must not be in it. */
  text: string;
  data?: unknown;
  meta?: Record<string, unknown>;
  error?: { status: number; name: string; message: string; details: Record<string, unknown> };
  /** The protocol's own error: no such tool, or none for this token. */
  refused?: { code: number; message: string };
}

export interface ToolCall {
  name: string;
  args?: object;
}

type Message = { id: number; result?: Record<string, unknown>; error?: { code: number; message: string } };

/** What is written on the wire: one request, or several at once, over HTTP as an MCP client sends them. */
const rpc = async (http: HttpClient, requests: { method: string; params: object }[], language: string) => {
  const messages = requests.map((it, id) => ({ jsonrpc: '2.0', id, ...it }));
  const { text } = await http
    .post('/mcp', messages.length === 1 ? messages[0] : messages)
    .set('Accept', 'application/json, text/event-stream')
    .set('Accept-Language', language)
    .buffer(true);
  const lines = text.split('\n').filter((it) => it.startsWith('data:'));
  const answers = lines.map((it) => JSON.parse(it.slice('data:'.length)) as Message);
  return answers.sort((one, other) => one.id - other.id);
};

const told = (text: string) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** Calls several tools at once, in one request. */
export const callTools = async (
  http: HttpClient,
  calls: readonly ToolCall[],
  language = 'en',
): Promise<ToolAnswer[]> => {
  const requests = calls.map(({ name, args = {} }) => ({
    method: 'tools/call',
    params: { name, arguments: args },
  }));
  const answers = await rpc(http, requests, language);
  return answers.map(({ id: _id, ...answer }) => {
    const text = JSON.stringify(answer);
    if (answer.error) return { isError: true, text, refused: answer.error };
    const {
      isError = false,
      content,
      structuredContent,
    } = answer.result as {
      isError?: boolean;
      content: { text: string }[];
      structuredContent?: object;
    };
    return { isError, text, ...(isError ? told(content[0].text) : structuredContent) };
  });
};

export const callTool = async (http: HttpClient, name: string, args: object = {}, language = 'en') =>
  (await callTools(http, [{ name, args }], language))[0];

/** The tools that are offered to this token, by name, as a model is told of them. */
export const listTools = async (http: HttpClient) => {
  const [{ result }] = await rpc(http, [{ method: 'tools/list', params: {} }], 'en');
  const { tools } = result as { tools: { name: string; inputSchema: Record<string, unknown> }[] };
  return Object.fromEntries(tools.map((it) => [it.name, it]));
};
