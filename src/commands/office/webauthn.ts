/** The library for passkeys: it takes 26 MB and a tenth of a second, so it is loaded when somebody first uses a passkey. */
export const webAuthn = () => import('@simplewebauthn/server');
