// What a test waits for may take a busy machine longer than the second that Testing Library gives it.
if ("document" in globalThis) {
  jest
    .requireActual<typeof import("@testing-library/dom")>("@testing-library/dom")
    .configure({ asyncUtilTimeout: 15_000 });
}
