import { expect, it } from 'vitest';
import { checkSurveyDraft, type SurveyDraft } from '../index.js';
import { ONE_OF_EACH, both, scalesOf, surveyOf } from '../testing/survey.js';

const name = both('KTP', 'Identity card');
const DRAFT: SurveyDraft = {
  survey: 'skm-2026-2',
  series: 'skm',
  agency: 'dpu',
  services: [
    { id: 'ktp', name, reports: true },
    { id: 'kk', name },
  ],
  definition: surveyOf(ONE_OF_EACH),
  population: null,
  share: 20,
  opensAt: '2026-07-01T00:00:00.000Z',
  closesAt: '2026-12-31T00:00:00Z',
};

it.each<[string, Partial<SurveyDraft>, string[]]>([
  ['whole', {}, []],
  ['of the city, about nothing in particular', { agency: null, services: [], population: 1, share: 100 }, []],
  ['called in capitals', { survey: 'SKM', series: '' }, ['/survey invalid', '/series invalid']],
  ['of an agency nobody knows', { agency: 'bulan' }, ['/agency unknown']],
  [
    'about a service without a name',
    { services: [{ id: 'Ktp', name: { id: 'KTP' } }] },
    ['/services/0/id invalid', '/services/0/name/en required'],
  ],
  ['about a service twice', { services: [...DRAFT.services, { id: 'ktp', name }] }, ['/services/2/id duplicate']],
  [
    'about two services when a report is resolved',
    { services: DRAFT.services.map((each) => ({ ...each, reports: true })) },
    ['/services/1/reports duplicate'],
  ],
  [
    'about too many services',
    { services: Array.from({ length: 51 }, (_, id) => ({ id: `s${id}`, name })) },
    ['/services too_many'],
  ],
  ['for nobody', { population: 0 }, ['/population invalid']],
  ['for half a person', { population: 1.5 }, ['/population invalid']],
  ['that invites nobody', { share: 0 }, ['/share invalid']],
  ['that invites more than all', { share: 101 }, ['/share invalid']],
  ['that closes as it opens', { closesAt: DRAFT.opensAt }, ['/closesAt invalid']],
  ['that opens on no day', { opensAt: '2026-13-01T00:00:00Z' }, ['/opensAt invalid']],
  [
    'that asks what it must not',
    { definition: surveyOf(scalesOf({ a: { visible: 'a = 1' } })) },
    ['/definition/questions/0/visible invalid'],
  ],
])('a draft %s', (_, change, expected) => {
  const found = checkSurveyDraft({ ...DRAFT, ...change }, { languages: ['id', 'en'], agencies: ['dpu'] });
  expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});
