/** Gives how many bytes a text has on its way. */
export function byteLength(text: string): number {
  return new Blob([text]).size;
}
