import { withoutMarks } from './target/letters';

/** "Phòng VH-XH" as "phong-vh-xh": plain letters for an id or a file's name; "co-quan" where none is left. */
export function agencySlug(name: string, longest: number): string {
  const parts = withoutMarks(name).toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, longest).replace(/^-|-$/g, '');
  return parts === '' ? 'co-quan' : parts;
}
