/** True for an address (a URL) of this machine itself; false for anything that is no address. */
export function isThisMachine(address: string): boolean {
  return URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}
