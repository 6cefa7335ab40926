// Paints an SVG drawing into a PNG image.

/** Pixels of the image for every pixel of the drawing: sharp on paper at the width of a page. */
const SCALE = 3;
/**
 * Milliseconds for the fonts inside the drawing: an image tells when it is decoded, not when its fonts are. Where it is
 * too short the image gets the system's font.
 */
const FONT_TIME = 60;

/**
 * @param svg the text of a drawing that needs nothing from outside, with its width and height
 * @returns the bytes of the PNG file
 * @throws Error when the drawing cannot be painted, for instance because it is too large for a canvas
 */
export async function exportPng(svg: string): Promise<Uint8Array> {
  const image = new Image();
  // A data address: a blob address would have to be allowed by the window's security policy.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  await new Promise((resolve) => setTimeout(resolve, FONT_TIME));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.width * SCALE);
  canvas.height = Math.ceil(image.height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to paint the chart on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The painted chart could not be made into a PNG');
  return new Uint8Array(await blob.arrayBuffer());
}
