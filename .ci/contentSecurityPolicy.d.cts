export const OFFICE_CDN: string;
export function contentSecurityPolicy(officeJs: 'self' | 'cdn'): string;
