const fs = require('node:fs/promises');
const path = require('node:path');

const folder = path.join(__dirname, '../.cache/certificates');
const files = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };

/**
 * Keys for https://localhost. Where Excel runs (Windows, Mac) the certificate has to be trusted by the system, and
 * office-addin-dev-certs asks for that; where it cannot be, an untrusted one still serves a browser.
 */
async function devServerHttps() {
  const certificates = require('office-addin-dev-certs');
  if (process.platform !== 'linux' && !process.env.CI) {
    try {
      return await certificates.getHttpsServerOptions();
    } catch (error) {
      console.warn(`The development certificate was not installed (${error.message}); using one nobody trusts.`);
    }
  }
  const [ca, cert, key] = Object.values(files).map((file) => path.join(folder, file));
  if (await isStale(cert)) {
    await fs.rm(folder, { recursive: true, force: true });
    await certificates.generateCertificates(ca, cert, key, 30, ['localhost', '127.0.0.1']);
  }
  return { ca: await fs.readFile(ca), cert: await fs.readFile(cert), key: await fs.readFile(key) };
}

async function isStale(file) {
  try {
    const { mtimeMs } = await fs.stat(file);
    return Date.now() - mtimeMs > 25 * 24 * 60 * 60 * 1000;
  } catch {
    return true;
  }
}

module.exports = { devServerHttps };
