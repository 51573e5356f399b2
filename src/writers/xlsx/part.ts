/** One file inside the package; `contentType` is left out where the ending of the path says it. */
export type Part = { path: string; contentType?: string; xml: string };
