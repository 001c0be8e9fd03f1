import type { ReactNode } from 'react';

/** What a fold shows while it is closed. Excel on the web takes over Tab, and knows stops by their attribute alone. */
export function Summary({ children }: { readonly children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
