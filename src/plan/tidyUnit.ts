/** A unit without the blanks that a wrapped cell left beside a stroke: "triệu đồng/ người". */
export function tidyUnit(unit: string): string {
  return unit.replace(/\s*\/\s*/g, '/');
}
