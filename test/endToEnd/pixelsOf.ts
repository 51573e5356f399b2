import type { Pixels } from "./palettePng";
import type { OpenWorkbench } from "./workbenchInBrowser";

/** Lets the browser decode a picture, a PNG in base64. */
export async function pixelsOf({ page }: OpenWorkbench, png: string): Promise<Pixels> {
  const { width, height, bytes } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    let bytes = "";
    for (const byte of context.getImageData(0, 0, width, height).data) bytes += String.fromCharCode(byte);
    return { width, height, bytes: btoa(bytes) };
  }, png);
  return { width, height, rgba: Buffer.from(bytes, "base64") };
}
