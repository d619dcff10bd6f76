import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { connectionDefaults } from '../loaded';
import { failing, leftAlone, watch } from './harness';
import { note, writeNotes } from './table';

afterAll(writeNotes);

/** Something that listens where SQL Server should be. */
const listen = async (behave: (socket: net.Socket) => void) => {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    behave(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      sockets.forEach((it) => it.destroy());
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
};

/** A TDS packet of that type, alone and last. */
const packet = (type: number, body: Buffer) => {
  const head = Buffer.from([type, 1, 0, 0, 0, 0, 1, 0]);
  head.writeUInt16BE(body.length + 8, 2);
  return Buffer.concat([head, body]);
};
/** PRELOGIN: version and "no encryption here". */
const PRELOGIN = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 16, 0, 0x10, 0, 0, 0, 2]);
/** ERROR 18456, state 1, class 14, and DONE with an error. */
const refusal = (number: number, words: string) => {
  const text = Buffer.from(words, 'utf16le');
  const body = Buffer.alloc(6);
  body.writeInt32LE(number, 0);
  body.writeUInt8(1, 4);
  body.writeUInt8(14, 5);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(words.length);
  const rest = Buffer.concat([body, length, text, Buffer.from([0, 0]), Buffer.alloc(4)]);
  const size = Buffer.alloc(2);
  size.writeUInt16LE(rest.length);
  const done = Buffer.concat([Buffer.from([0xfd, 2, 0]), Buffer.alloc(10)]);
  return packet(4, Buffer.concat([Buffer.from([0xaa]), size, rest, done]));
};
const afterPrelogin = (then: (socket: net.Socket) => void) => (socket: net.Socket) => {
  let packets = 0;
  socket.on('data', () => {
    packets += 1;
    if (packets === 1) socket.write(packet(4, PRELOGIN));
    else then(socket);
  });
};

const cases: readonly [fault: string, kind: string, behave: ((socket: net.Socket) => void) | null][] = [
  ['nothing listens there', 'down', null],
  ['accepts and never answers', 'down', () => undefined],
  ['closes at once', 'down', (socket) => socket.destroy()],
  ['closes in the middle of the handshake', 'down', (socket) => socket.once('data', () => socket.destroy())],
  ['answers the handshake and closes at the login', 'down', afterPrelogin((socket) => socket.destroy())],
  ['answers the handshake and hangs at the login', 'down', afterPrelogin(() => undefined)],
  ['is no SQL Server', 'down', (socket) => void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')],
  [
    'wrong password',
    'password',
    afterPrelogin((socket) => void socket.write(refusal(18456, "Login failed for user 'crm'."))),
  ],
];

describe.each(cases)('SQL Server: %s', (fault, kind, behave) => {
  test('is answered within the time-out, and left alone for a while', async () => {
    const server = await listen(behave ?? (() => undefined));
    if (!behave) await server.close();
    const watched = await watch({
      ...connectionDefaults,
      client: 'mssql',
      host: '127.0.0.1',
      port: server.port,
      database: 'jb_sale',
      user: 'crm',
      password: 'wrong',
    });
    const ask = () => watched.sales.products({ page: 1, pageSize: 25 });
    try {
      const seen = await failing(watched, ask);
      expect(seen.kind).toBe(kind);
      await leftAlone(watched, ask);
      // Down is down for every question.
      await leftAlone(watched, () => watched.sales.ordersOf({ names: ['x'], page: 1, pageSize: 1 }));
      note('SQL Server', fault, seen, null);
    } finally {
      await watched.close();
      if (behave) await server.close();
    }
  });
});

test('SQL Server: a host that has no address is answered within the time-out', async () => {
  const watched = await watch({
    ...connectionDefaults,
    client: 'mssql',
    host: 'no-such-host.invalid',
    database: 'x',
    user: 'x',
  });
  const seen = await failing(watched, () => watched.sales.stock({ page: 1, pageSize: 1 }));
  expect(seen.kind).toBe('down');
  note('SQL Server', 'a host without an address', seen, null);
  await watched.close();
});
