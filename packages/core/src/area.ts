/** An administrative area: the top level has no parent. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The areas directly below `parent` (null: the top level), by name. */
export function areasBelow(areas: readonly Area[], parent: string | null): Area[] {
  return areas.filter((area) => area.parent === parent).sort((a, b) => a.name.localeCompare(b.name));
}

/** The area and those above it, smallest first; empty for an unknown code. */
export function areaPath(areas: readonly Area[], code: string): Area[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const path: Area[] = [];
  let area = byCode.get(code);
  while (area && !path.includes(area)) {
    path.push(area);
    area = area.parent === null ? undefined : byCode.get(area.parent);
  }
  return path;
}
