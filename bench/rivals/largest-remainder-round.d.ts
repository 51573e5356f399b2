interface Array<T> {
  /** Of largest-remainder-round, which adds it to every array. */
  spread(total: number): number[];
}
