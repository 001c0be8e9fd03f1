/** The client writes PascalCase on the wire and offers camelCase; names with an underscore stay as they are. */
export const camelCase = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));
export const pascalCase = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));
