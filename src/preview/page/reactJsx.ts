/**
 * React's UMD build has no `jsx` and `jsxs`, which Univer's UMD builds expect on it. Run right after React.
 */
interface ReactGlobal {
  createElement(type: unknown, props: unknown): unknown;
  jsx?: (type: unknown, props: object, key?: unknown) => unknown;
  jsxs?: (type: unknown, props: object, key?: unknown) => unknown;
}

const { React: react } = window as unknown as { readonly React: ReactGlobal };
const jsx = (type: unknown, props: object, key?: unknown): unknown =>
  react.createElement(type, key === undefined ? props : { ...props, key });
react.jsx = jsx;
react.jsxs = jsx;

export {};
