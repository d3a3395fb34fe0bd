import type { RequestListener } from 'node:http';

/** What the port answers before the office is open: alive, and not ready. */
export const answerStarting: RequestListener = (request, response) => {
  const isAlive = request.url === '/healthz';
  response.writeHead(isAlive ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(isAlive ? {} : { 'Retry-After': '2' }),
  });
  response.end(
    JSON.stringify(
      isAlive
        ? { status: 'alive' }
        : {
            status: 'starting',
            code: 'UNAVAILABLE',
            message: 'Concordat is starting. Try again in a moment.',
          },
    ),
  );
};
