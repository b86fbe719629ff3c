import type { RankMessages } from './rank-list.js';

/** What an order of preference says, whatever is put in order. */
export const ranking: RankMessages = {
  instruction: 'Put first what you want most. You need not rank all.',
  equalsAllowed: 'Two options may be equal.',
  order: 'Your order',
  empty: 'Empty so far. Add what you want most first.',
  unranked: 'Not ranked',
  unrankedHint: 'What you do not rank counts as below all that you do.',
  place: (name, rank, of, equal) => `${name}, rank ${rank} of ${of}${equal && `, equal with ${equal}`}`,
  added: (place) => `Added: ${place}`,
  removed: (name) => `${name} taken out of your order`,
  handle: (name, rank, of) => `Move ${name}, rank ${rank} of ${of}`,
  handleHint: 'Drag by the handle, or press arrow up and arrow down.',
  up: 'Up',
  upName: (name) => `Move ${name} up`,
  down: 'Down',
  downName: (name) => `Move ${name} down`,
  first: 'First',
  firstName: (name) => `Make ${name} first`,
  remove: 'Remove',
  removeName: (name) => `Remove ${name} from your order`,
  add: 'Add',
  addName: (name) => `Add ${name} to your order`,
  equal: (above) => `Equal with ${above}`,
  isFirst: (name) => `${name} is the first already`,
  isLast: (name) => `${name} is the last already`,
};
