/**
 * Under what the texts of the register may be used again: CC0 1.0, so without a condition. Every file, answer, feed and page says
 * so. The address is for people and programs, the code is the name that DCAT-AP-NL 3.0 asks for.
 */
export const dataLicence = {
  name: 'CC0 1.0',
  address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  code: 'http://publications.europa.eu/resource/authority/licence/CC0',
} as const;

/** The licence as a Link header says it. Source: RFC 8288 and RFC 4946. */
export const licenceLink = `<${dataLicence.address}>; rel="license"`;
