import { type HostObject, HostType, method } from "./hostType";

/** A press of one of the add-in's buttons on its way: its number, the action's name, and which button it was. */
export type CommandInvocation = { id: string; action: string; source: string };

/** The actions that the add-in's buttons run; they wait until the add-in is there. */
export class Commands {
  #send: ((invocation: CommandInvocation) => void) | null = null;
  #waiting: CommandInvocation[] = [];
  #ready = false;
  #lastId = 0;
  readonly #running = new Map<string, CommandInvocation>();

  /** @param unknown - hears of an action that the add-in has not associated */
  constructor(private readonly unknown: (action: string) => void) {}

  /** The actions that have not said yet that they are done. */
  get running(): readonly string[] {
    return [...this.#running.values()].map(({ action }) => action);
  }

  /** Says how presses reach the add-in; they wait until it is ready. */
  connect(send: (invocation: CommandInvocation) => void): void {
    this.#send = send;
    this.#flush();
  }

  /** The add-in has associated its actions. */
  ready(): void {
    this.#ready = true;
    this.#flush();
  }

  /** The add-in's page is gone, and what it was doing with it. */
  disconnect(): void {
    this.#send = null;
    this.#ready = false;
    this.#waiting = [];
    this.#running.clear();
  }

  /** Runs an action, as a press of the button `source` does. */
  invoke(action: string, source: string): void {
    this.#lastId++;
    const invocation = { id: String(this.#lastId), action, source };
    this.#running.set(invocation.id, invocation);
    this.#waiting.push(invocation);
    this.#flush();
  }

  /** Takes the add-in's word that an action is done: 0 is success. */
  complete(id: string, status: number): void {
    const invocation = this.#running.get(id);
    this.#running.delete(id);
    if (invocation && status !== 0) this.unknown(invocation.action);
  }

  #flush(): void {
    if (!this.#ready || !this.#send) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach(this.#send);
  }
}

const addinInternalService: HostType<Commands> = new HostType<Commands>("AddinInternalService", {
  notifyActionHandlerReady: method("1.1", (commands) => commands.ready()),
});

/** The object by which the client library says that it takes presses, by the name it is known under. */
export function commandServices(commands: Commands): Map<string, HostObject> {
  return new Map([["Microsoft.InternalService.AddinInternalService", addinInternalService.of(commands)]]);
}
