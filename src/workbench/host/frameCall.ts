import type { FrameMessage } from "./frameMessage";
import type { Host } from "./host";
import { processRequest } from "./processRequest";

/** What the older API is called by: a number for the method, and its arguments. */
const methods = { processQuery: 93, commandCompleted: 94 } as const;

/** The answer to a call that is not modelled. */
const refused = { Error: 5001, Version: 1 };

/** Answers a call of Office.js that goes to the document; null where no answer ever comes. */
export function frameCall({ _data }: FrameMessage, host: Host): unknown {
  const call = callIn(_data);
  const method = call.DdaMethod?.DispatchId;
  if (method === methods.commandCompleted) {
    host.commands.complete(String(call[0]), Number(call[1]));
    return { Error: 0, Version: 1 };
  }
  const body = call.ArrayData?.[4];
  if (method === methods.processQuery && typeof body === "string") {
    const answer = processRequest(host, body);
    return answer && { Error: 0, Version: 1, Data: [answer.status, [], answer.body] };
  }
  host.log.addUnknown(`Method ${method} of the older API is not modelled by the workbench`);
  return refused;
}

type Call = { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[]; 0?: unknown; 1?: unknown };

function callIn(data: unknown): Call {
  return typeof data === "object" && data !== null ? data : {};
}
