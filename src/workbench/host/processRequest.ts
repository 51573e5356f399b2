import type { Batch } from "./batch";
import { byteLength } from "./byteLength";
import type { Host } from "./host";

/** What goes back for a request of the client library. */
export type RequestAnswer = { status: number; body: string };

/** Answers the text that one `context.sync()` sends; null where no answer ever comes. */
export function processRequest(host: Host, body: string): RequestAnswer | null {
  const answer = host.sync(batchOf(JSON.parse(body)), byteLength(body));
  return answer && { status: 200, body: JSON.stringify(answer) };
}

function batchOf(message: unknown): Batch {
  if (!isBatch(message)) throw new TypeError("Not a batch of the client library");
  return message;
}

function isBatch(message: unknown): message is Batch {
  return typeof message === "object" && message !== null && "Actions" in message && "ObjectPaths" in message;
}
