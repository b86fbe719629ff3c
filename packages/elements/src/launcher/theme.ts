/** What a widget has of its site's colours: see internal/site-session.ts. */
const COLOURS = ['--_site-accent', '--_site-accent-ink', '--_site-accent-dark', '--_site-accent-ink-dark'];

/** The site's colours as a ready widget has them, for an element that knows no site. */
export function themeOf(widget: Element): CSSStyleSheet | undefined {
  const style = getComputedStyle(widget);
  const rules = COLOURS.map((name) => [name, style.getPropertyValue(name)] as const).filter(([, value]) => value);
  if (rules.length === 0) return undefined;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${rules.map((rule) => rule.join(':')).join(';')}}`);
    return sheet;
  } catch {
    // browsers without constructable sheets keep Suara's own accent
    return undefined;
  }
}
