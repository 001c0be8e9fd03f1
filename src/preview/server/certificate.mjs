/** Keys for https on this machine, made on the spot: Excel's pages and add-ins speak https only. */
import fs from 'node:fs/promises';
import path from 'node:path';
import certificates from 'office-addin-dev-certs';

const DAYS_VALID = 30;
const DAYS_USED = 25;

export async function certificate(root) {
  const folder = path.join(root, '.cache/preview-certificate');
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map(name => path.join(folder, name));
  if (await isStale(files[1])) {
    await fs.rm(folder, { recursive: true, force: true });
    await certificates.generateCertificates(...files, DAYS_VALID, ['localhost', '127.0.0.1']);
  }
  const [ca, cert, key] = await Promise.all(files.map(file => fs.readFile(file)));
  return { ca, cert, key };
}

async function isStale(file) {
  const stat = await fs.stat(file).catch(() => null);
  return stat === null || Date.now() - stat.mtimeMs > DAYS_USED * 24 * 60 * 60 * 1000;
}
