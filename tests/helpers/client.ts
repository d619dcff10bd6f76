import type { Server } from 'node:http';
import request from 'supertest';

type Query = Record<string, unknown>;

/** An HTTP client with credentials: `client.get('/crm/me')`, `client.post(path, body)`; each is a supertest request. */
export const clientFor = (server: Server, token?: string) => {
  const call = (method: 'get' | 'post' | 'put' | 'delete' | 'patch') => (url: string, body?: object) => {
    const it = request(server)[method](url);
    if (token) it.set('Authorization', `Bearer ${token}`);
    return body === undefined ? it : it.send(body);
  };
  return {
    token,
    get: (url: string, query: Query = {}) => call('get')(url).query(query),
    post: call('post'),
    put: call('put'),
    patch: call('patch'),
    delete: call('delete'),
  };
};

export type HttpClient = ReturnType<typeof clientFor>;
