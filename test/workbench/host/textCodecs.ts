import { TextDecoder, TextEncoder } from "node:util";

// Every browser that Excel runs in has them; Jest's jsdom environment does not hand them on.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array: new TextEncoder().encode("").constructor });
