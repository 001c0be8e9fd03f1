/**
 * The same plain data, written out and read again. A text cut out of a file keeps the whole file's text alive; detached,
 * it stands for itself, so that hundreds of files can be read one after another.
 */
export function detached<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
