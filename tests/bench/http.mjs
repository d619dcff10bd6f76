// The started application over HTTP, asked by its accounts (tests/bench/seed/people.mjs), one request at a time.
import http from 'node:http';
import { ACCOUNTS, PASSWORD } from './seed/people.mjs';

/** Listens on a free port. `close` ends it. */
export const listen = async (strapi) => {
  strapi.server.mount();
  const server = strapi.server.httpServer.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

/** `as(role)` signs in and gives `ask(method, url, body?)`, which answers the parsed body, or throws unless it is a 2xx. */
export const signIn = (address) => async (role) => {
  const [email] = ACCOUNTS.find(([, code]) => code === role);
  const answer = await fetch(`${address}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = await answer.json();
  const headers = { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' };
  // A connection for each question: a hand-written statement keeps this process busy for longer than one stays open.
  return (method, url, body) =>
    new Promise((done, fail) => {
      const request = http.request(encodeURI(address + url), { method, headers, agent: false }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          if (answer.statusCode < 300) done(text === '' ? undefined : JSON.parse(text));
          else fail(new Error(`${method} ${url}: ${answer.statusCode} ${text}`));
        });
      });
      request.on('error', fail);
      request.end(body === undefined ? undefined : JSON.stringify(body));
    });
};
