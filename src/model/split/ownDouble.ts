/** Below this each integer, of whatever power of ten, has a double of its own that is written as it. */
export const ownDouble = 1e15;
