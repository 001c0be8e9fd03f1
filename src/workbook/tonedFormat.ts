import type { Area, ConditionalFormat } from './spec';
import { TONES, type Tone } from './theme';

/** Shows cells in a tone while the condition holds, together with whatever else applies. @param condition without "=" */
export function tonedFormat(area: Area, condition: string, { fill, ink }: Tone, bold = false): ConditionalFormat {
  return { area, formula: `=${condition}`, fill, fontColour: ink, ...(bold ? { bold } : {}), stopIfTrue: false };
}

/** Marks wrong cells, before and instead of anything else: a red cell must show inside a red row too. */
export function wrongFormat(area: Area, condition: string): ConditionalFormat {
  return { ...tonedFormat(area, condition, TONES.invalidCell, true), stopIfTrue: true };
}
