import { cpus } from "node:os";
import type { Figures } from "./figures";

/** Says on what, and when, the figures came about. */
export function machine(): Figures {
  const cores = cpus();
  return {
    name: "machine",
    head: ["processor", "cores", "Node.js", "V8", "system", "day"],
    rows: [
      [
        cores[0]!.model.trim(),
        String(cores.length),
        process.versions.node,
        process.versions.v8,
        `${process.platform} ${process.arch}`,
        new Date().toISOString().slice(0, 10),
      ],
    ],
  };
}
