import type { Workbook } from "../workbook/workbook";
import type { WorkbookEvent } from "../workbook/workbookEvent";
import { type HostMessage, eventMessage, nameOf } from "./eventMessages";
import { type EventRegistration, wholeWorkbook } from "./eventRegistration";

/** How events reach the add-in: those of the client library, and that of the older API for the whole document. */
export type EventChannel = {
  send(messages: readonly HostMessage[]): void;
  selectionChanged(): void;
};

/** Tells the add-in what happens in the workbook, as far as it asked and in the order in which it happened. */
export class Events {
  #channel: EventChannel | null = null;
  #registered: string[] = [];
  #waiting: WorkbookEvent[] = [];

  constructor(private readonly workbook: Workbook) {
    workbook.events.add((event) => this.#take(event));
  }

  connect(channel: EventChannel): void {
    this.#channel = channel;
  }

  /** The add-in's page is gone, and what it asked for with it. */
  disconnect(): void {
    this.#channel = null;
    this.#registered = [];
    this.#waiting = [];
  }

  /** Each client object asks for itself, so the same event may be asked for several times. */
  register({ event, target, wanted }: EventRegistration): void {
    const key = `${event} ${target}`;
    if (wanted) this.#registered.push(key);
    else {
      const at = this.#registered.indexOf(key);
      if (at >= 0) this.#registered.splice(at, 1);
    }
  }

  /** Sends a message that nobody has to ask for. */
  send(message: HostMessage): void {
    this.#channel?.send([message]);
  }

  #take(event: WorkbookEvent): void {
    if (!this.#channel || !this.workbook.eventsEnabled) return;
    this.#waiting.push(event);
    // Within a sync its answer goes first.
    if (this.#waiting.length === 1) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    const events = this.#waiting;
    this.#waiting = [];
    const messages = events.flatMap((event) =>
      [event.worksheet.id, wholeWorkbook]
        .filter((target) => this.#registered.includes(`${nameOf(event)} ${target}`))
        .map((target) => eventMessage(event, target)),
    );
    if (messages.length > 0) this.#channel?.send(messages);
    if (events.some(({ kind }) => kind === "selected")) this.#channel?.selectionChanged();
  }
}
