/** The peer that the bundle of a page is made for. */
declare module 'virtual:peer' {
  export const open: import('./peer.ts').Peer['open'];
}
