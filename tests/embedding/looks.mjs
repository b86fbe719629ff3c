/** What is asked of a widget where it rightly looks otherwise than on the plain page. Each tells what is wrong, in sentences. */

/** Nothing has to be scrolled sideways for, no word sticks out, and no text is smaller than one can read. */
export async function sidewaysProblems(page, widget) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const within = await widget.evaluate((element) => {
    const problems = [];
    const { right } = element.getBoundingClientRect();
    for (const each of element.shadowRoot.querySelectorAll('*')) {
      if (!each.checkVisibility() || each.closest('svg')?.parentElement?.closest('svg')) continue;
      const box = each.getBoundingClientRect();
      const isScrolled = each.parentElement?.closest('[tabindex], .scroll');
      if (box.width > 1 && box.right > right + 1 && !isScrolled)
        problems.push(`<${each.localName}> sticks out by ${Math.round(box.right - right)} pixels`);
      const ownText = Array.from(each.childNodes).some((node) => node.nodeType === 3 && node.data.trim());
      if (ownText && box.width > 1 && parseFloat(getComputedStyle(each).fontSize) < 12)
        problems.push(`<${each.localName}> has letters of ${getComputedStyle(each).fontSize}`);
    }
    return problems;
  });
  return [...(wide > 0 ? [`${wide} pixels have to be scrolled sideways for`] : []), ...new Set(within)];
}

/** Every control can be told from its ground without any colour of ours. */
export const controlProblems = (widget) =>
  widget.evaluate((element) => {
    const controls = element.shadowRoot.querySelectorAll('button, input, select, textarea, a[href], summary');
    const isEdged = (control) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, textDecorationLine, appearance } =
        getComputedStyle(control);
      const { backgroundColor } = getComputedStyle(element.shadowRoot.querySelector('.root'));
      const hasBorder =
        parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && borderTopColor !== backgroundColor;
      return (
        hasBorder ||
        textDecorationLine.includes('underline') ||
        (appearance !== 'none' && control.localName === 'input') ||
        control.localName === 'summary'
      );
    };
    return Array.from(controls)
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1 && !isEdged(control))
      .map(
        (control) =>
          `<${control.localName}> “${(control.textContent || control.id).trim()}” has no edge in forced colours`,
      );
  });

/** All that can be read, in its order. */
export const textOf = (widget) =>
  widget.evaluate((element) => element.shadowRoot.querySelector('.root').innerText.replace(/\s+/g, ' ').trim());

/** Runs in the page: the contrast of every text with what lies behind it, or with white paper. */
function contrasts(element, onPaper) {
  const channels = (colour) => {
    // whatever notation the browser computes, a canvas turns into bytes
    const canvas = (contrasts.canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = (bytes) => {
    const [r, g, b] = [0, 1, 2].map((at) => {
      const part = bytes[at] / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (from) => {
    for (let node = from; node; node = node.parentElement ?? node.getRootNode().host) {
      const bytes = channels(getComputedStyle(node).backgroundColor);
      if (bytes[3] === 255) return bytes;
    }
    return [255, 255, 255, 255];
  };
  const problems = new Set();
  for (const each of element.shadowRoot.querySelectorAll('*')) {
    const hasText = Array.from(each.childNodes).some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasText || !each.checkVisibility() || each.getBoundingClientRect().width <= 1 || each.closest('svg, option'))
      continue;
    const keepsGround = getComputedStyle(each).printColorAdjust === 'exact';
    const ground = luminance(onPaper && !keepsGround ? [255, 255, 255] : behind(each));
    const ink = luminance(channels(getComputedStyle(each).color));
    const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (ratio < 4.5) problems.add(`“${each.textContent.trim().slice(0, 30)}” has a contrast of ${ratio.toFixed(2)}`);
  }
  return [...problems];
}

/** Whether all that is written can be read, and, in the dark, whether the ground is dark. */
export async function contrastProblems(widget, scheme) {
  const problems = await widget.evaluate(contrasts, false);
  const ground = await widget.evaluate(
    (element) => getComputedStyle(element.shadowRoot.querySelector('.root')).backgroundColor,
  );
  const isDark = (ground.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 80);
  return isDark === (scheme === 'dark')
    ? problems
    : [...problems, `the ground is ${ground} on a page that is ${scheme}`];
}

/** Printers leave out grounds: what is written has to be dark enough for white paper. */
export const inkProblems = (widget) => widget.evaluate(contrasts, true);
