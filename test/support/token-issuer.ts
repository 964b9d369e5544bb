import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

const ISSUER = 'https://api.botframework.com';

/** A stand-in for the Bot Framework's token service: an OpenID document and keys made on the spot. */
export class TokenIssuer {
  readonly metadataUrl: string;
  readonly #server: Server;
  readonly #keys: Awaited<ReturnType<typeof makeKeys>>;

  private constructor(server: Server, keys: Awaited<ReturnType<typeof makeKeys>>) {
    this.#server = server;
    this.#keys = keys;
    this.metadataUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`;
  }

  static async start(): Promise<TokenIssuer> {
    const keys = await makeKeys();
    const server = createServer((request, response) => {
      const origin = `http://${request.headers.host}`;
      const body =
        request.url === '/openid'
          ? { issuer: ISSUER, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
          : { keys: [keys.jwk] };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TokenIssuer(server, keys);
  }

  /** A token as the channel would sign it, with the given claims changed. */
  token(claims: JWTPayload, header: { kid?: string } = {}): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: header.kid ?? 'test-key' })
      .sign(this.#keys.privateKey);
  }

  /** A token signed by somebody else under the same key id. */
  forged(claims: JWTPayload): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'test-key' })
      .sign(this.#keys.stranger);
  }

  /** A token that takes the public key for a shared secret. */
  symmetric(claims: JWTPayload): Promise<string> {
    const secret = new TextEncoder().encode(JSON.stringify(this.#keys.jwk));
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'test-key' }).sign(secret);
  }

  /** A token without a signature. */
  unsigned(claims: JWTPayload): string {
    return new UnsecuredJWT(claims).encode();
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

async function makeKeys() {
  const [own, other] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256'),
  ]);
  const jwk = {
    ...(await exportJWK(own.publicKey)),
    kid: 'test-key',
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  return { privateKey: own.privateKey, stranger: other.privateKey, jwk };
}
