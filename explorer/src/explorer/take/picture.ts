// A picture of what is drawn, as SVG and as PNG: what a style sheet says of it is written into the file.

const told = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** The text of an SVG file that shows what this element shows, on paper of its own. */
export function svgText(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const from = [drawn, ...drawn.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((one, i) => {
    const style = window.getComputedStyle(one);
    const target = to[i];
    if (target === undefined) return;
    if (style.display === 'none') target.setAttribute('data-left-out', '');
    for (const name of told) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'role', 'id']) target.removeAttribute(name);
  });
  for (const one of copy.querySelectorAll('[data-left-out]')) one.remove();
  const { width, height } = drawn.getBoundingClientRect();
  const box = drawn.viewBox.baseVal;
  const [x, y, w, h] = box.width > 0 ? [box.x, box.y, box.width, box.height] : [0, 0, width, height];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x} ${y} ${w} ${h}`);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const colour = window.getComputedStyle(document.body).backgroundColor;
  for (const [name, value] of Object.entries({ x, y, width: w, height: h, fill: colour }))
    paper.setAttribute(name, String(value));
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Twice as fine as on the screen, for print. */
const FINE = 2;

export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // As data: the page's policy lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * FINE;
  canvas.height = image.naturalHeight * FINE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('this browser makes no PNG of so large a picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
