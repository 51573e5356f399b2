/** Gives a number of bytes in kilobytes, to a tenth. */
export function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
