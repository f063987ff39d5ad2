import { createServer } from 'node:net';

const host = '127.0.0.1';

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => resolve(bound));
    });
  });
}

/** The wished port of 127.0.0.1 while it is free, else one that the system picks. */
export async function freePort(wished?: number): Promise<number> {
  const port = (wished === undefined ? null : await listenOnce(wished)) ?? (await listenOnce(0));
  if (port === null) throw new Error('no free port on 127.0.0.1');
  return port;
}

/** Several free ports, all different. */
export async function freePorts(wished: readonly (number | undefined)[]): Promise<number[]> {
  const ports: number[] = [];
  for (const wish of wished) {
    let port = await freePort(wish);
    while (ports.includes(port)) port = await freePort();
    ports.push(port);
  }
  return ports;
}
