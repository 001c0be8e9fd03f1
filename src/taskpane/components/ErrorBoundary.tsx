import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Messages } from '../../locales/messages';

interface Props {
  readonly messages: Messages;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Where a fault of the pane ends. It uses nothing that would have to be fetched: the network may be the fault. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { messages, reload, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main className="view" role="alert">
        <h1 className="view-heading">{messages.product}</h1>
        <p>{messages.startup.crashed.what}</p>
        <p>{messages.startup.crashed.todo}</p>
        <button type="button" className="plain-button" onClick={reload}>
          {messages.common.reload}
        </button>
      </main>
    );
  }
}
