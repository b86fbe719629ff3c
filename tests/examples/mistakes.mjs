/**
 * Mistakes that a framework's type check has to find: an example in which it finds nothing has no types in its templates.
 * Each is what to replace, by what, and what the complaint then speaks of.
 */
const wrongValue = (from, to) => ({ from, to, told: /'number' is not assignable to type 'string'/u });
const wrongField = (from, to) => ({ from, to, told: /'nothing' does not exist on type 'SuaraReadyEvent'/u });

export const mistakes = {
  'react-18': {
    file: 'src/app.tsx',
    each: [
      wrongValue('poll={poll}', 'poll={3}'),
      wrongField('onSuaraReady={() =>', 'onSuaraReady={(e) => e.nothing ??'),
    ],
  },
  'react-19': {
    file: 'src/app.tsx',
    each: [
      wrongValue('poll={poll}', 'poll={3}'),
      wrongField('onsuara-ready={() =>', 'onsuara-ready={(e) => e.nothing ??'),
    ],
  },
  vue: {
    file: 'src/App.vue',
    each: [wrongValue(':poll="poll"', ':poll="3"'), wrongField('"told = \'Siap.\'"', '"(e) => e.nothing"')],
  },
  svelte: {
    file: 'src/App.svelte',
    each: [wrongValue('{poll}', 'poll={3}'), wrongField('onsuara-ready={() =>', 'onsuara-ready={(e) => e.nothing ??')],
  },
  // Angular compares no value with the type of a tag's property
  angular: { file: 'src/app.html', each: [wrongField("told.set('Siap.')", 'told.set($event.nothing)')] },
};
