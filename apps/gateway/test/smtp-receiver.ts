import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export type ReceivedMail = { readonly to: string; readonly messageId: string; readonly text: string };

/** How the service behaves: it takes mail, takes it and loses the line before saying so, or refuses for now. */
type Mood = 'takes' | 'losesTheLine' | 'refuses';

/** A mail service on this machine that speaks as much SMTP (RFC 5321) as a sender needs. */
export async function smtpReceiver(port = 0) {
  const deliveries: ReceivedMail[] = [];
  const open = new Set<Socket>();
  const state: { mood: Mood } = { mood: 'takes' };
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => {}); // a sender that hangs up first
    void converse(socket, () => state.mood, deliveries);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address() as { port: number };
  return {
    port: listening,
    url: `smtp://127.0.0.1:${listening}`,
    deliveries,
    behave: (mood: Mood) => {
      state.mood = mood;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function converse(socket: Socket, mood: () => Mood, deliveries: ReceivedMail[]): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let to = '';
  let content: string[] | null = null;
  say('220 receiver');
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (content !== null) {
      if (line !== '.') {
        content.push(line.startsWith('..') ? line.slice(1) : line);
        continue;
      }
      const text = content.join('\n');
      content = null;
      if (mood() === 'refuses') say('451 not now');
      else {
        deliveries.push({ to, text, messageId: /^Message-ID: (\S+)$/im.exec(text)?.[1] ?? '' });
        if (mood() === 'losesTheLine') socket.destroy();
        else say('250 taken');
      }
    } else if (/^DATA/i.test(line)) {
      content = [];
      say('354 go on');
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else {
      if (/^RCPT/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? '';
      say('250 fine');
    }
  }
}
