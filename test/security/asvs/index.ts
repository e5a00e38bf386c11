import type { Chapter } from './row.ts';
import { encoding } from './v01-encoding-and-sanitization.ts';
import { validation } from './v02-validation-and-business-logic.ts';
import { webFrontend } from './v03-web-frontend.ts';
import { apiAndWebService } from './v04-api-and-web-service.ts';
import { fileHandling } from './v05-file-handling.ts';
import { authentication } from './v06-authentication.ts';
import { sessionManagement } from './v07-session-management.ts';
import { authorization } from './v08-authorization.ts';
import { selfContainedTokens } from './v09-self-contained-tokens.ts';
import { oauthAndOidc } from './v10-oauth-and-oidc.ts';
import { cryptography } from './v11-cryptography.ts';
import { secureCommunication } from './v12-secure-communication.ts';
import { configuration } from './v13-configuration.ts';
import { dataProtection } from './v14-data-protection.ts';
import { secureCoding } from './v15-secure-coding.ts';
import { loggingAndErrors } from './v16-logging-and-errors.ts';

/** The whole matrix, chapter by chapter. */
export const chapters: readonly Chapter[] = [
  ...[encoding, validation, webFrontend, apiAndWebService, fileHandling, authentication, sessionManagement],
  ...[authorization, selfContainedTokens, oauthAndOidc, cryptography, secureCommunication, configuration],
  ...[dataProtection, secureCoding, loggingAndErrors],
];
