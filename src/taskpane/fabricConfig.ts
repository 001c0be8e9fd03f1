/**
 * Fabric fetches fonts from Microsoft's network for some languages, Vietnamese among them. It reads this setting when
 * it is loaded, so this module has to be imported before any other.
 */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
