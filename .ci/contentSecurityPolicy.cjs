const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The policy of both pages. It has no frame-ancestors: Excel on the web shows the pane in a frame, and a meta element
 * could not carry that directive anyway. Styles are let in inline because Fabric writes them at run time.
 * @param {'self' | 'cdn'} officeJs where office.js comes from
 */
function contentSecurityPolicy(officeJs) {
  const scripts = officeJs === 'cdn' ? `'self' ${OFFICE_CDN}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

module.exports = { OFFICE_CDN, contentSecurityPolicy };
