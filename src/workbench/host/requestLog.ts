import type { Batch, BatchError } from "./batch";

/** One sync, as it came and how it ended. */
export type LoggedRequest = { bytes: number; actions: number; error: BatchError | null; batch: Batch };

/** The syncs of a session, for whoever wants to look. */
export class RequestLog {
  #requests: LoggedRequest[] = [];
  readonly #listeners = new Set<() => void>();

  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  /** How many syncs there were and how large they were together. */
  get totals(): { syncs: number; bytes: number } {
    return { syncs: this.#requests.length, bytes: this.#requests.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  add(request: LoggedRequest): void {
    this.#requests = [...this.#requests, request];
    this.#tell();
  }

  /** Notes loudly what was asked for outside of a batch and is not there. */
  addUnknown(message: string): void {
    const error = {
      Code: "ApiNotFound",
      Message: message,
      ActionIndex: 0,
      Location: "",
      HttpStatusCode: 404,
    };
    this.add({ bytes: 0, actions: 0, error, batch: { Actions: [], ObjectPaths: {} } });
  }

  clear(): void {
    this.#requests = [];
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
