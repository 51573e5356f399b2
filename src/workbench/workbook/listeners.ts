/** Who wants to hear of something, and the way to tell them. */
export class Listeners<News extends unknown[]> {
  readonly #listeners = new Set<(...news: News) => void>();

  /** Calls the listener from now on; gives the function that stops it. */
  add(listener: (...news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(...news: News): void {
    for (const listener of this.#listeners) listener(...news);
  }
}
