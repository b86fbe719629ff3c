import { describe, expect, it } from 'vitest';
import type { FieldError } from '../report-rules.js';
import { checkConsultation, type ConsultationDraft } from './check-consultation.js';
import { checkContribution, type ContributionDraft } from './check-contribution.js';
import { quoteAt } from './quote.js';

const both = (id: string, en: string) => ({ id, en });
const TEXT = both('Sampah dipilah di rumah.', 'Waste is sorted at home.');

const DRAFT: ConsultationDraft = {
  consultation: 'perda-sampah',
  agency: 'dpu',
  title: both('Perda Sampah', 'By-law on waste'),
  summary: both('Cara memilah.', 'How to sort.'),
  background: both('TPA penuh.', 'The landfill is full.'),
  sections: [{ id: 'pasal-1', heading: both('Pasal 1', 'Article 1'), text: TEXT }],
  questions: [],
  arguments: true,
  opensAt: '2026-11-20T01:00:00.000Z',
  closesAt: '2026-12-04T17:00:00+07:00',
};

const COMMENT: ContributionDraft = { kind: 'comment', section: 'pasal-1', text: 'Siapa?', language: 'id' };

const brief = (errors: readonly FieldError[]) => errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a consultation', () => {
  const [section] = DRAFT.sections;

  it.each<[string, Partial<ConsultationDraft>, string[]]>([
    ['whole', {}, []],
    ['of the control room', { agency: null }, []],
    ['of an agency nobody knows', { agency: 'bulan' }, ['/agency unknown']],
    ['without a language of the city', { title: { id: 'Perda' } }, ['/title/en required']],
    ['with a blank for a text', { summary: both('Ya', ' \n ') }, ['/summary/en required']],
    ['in a language more', { background: { ...DRAFT.background, su: 'Pinuh' } }, ['/background/su unknown']],
    ['with too long a title', { title: both('a'.repeat(301), 'a') }, ['/title/id too_long']],
    ['with two sections of one id', { sections: [section!, section!] }, ['/sections/1/id duplicate']],
    [
      'with a section that lacks a text',
      { sections: [{ ...section!, heading: { en: 'One' }, text: { id: 'Satu' } }] },
      ['/sections/0/heading/id required', '/sections/0/text/en required'],
    ],
    ['that closes as it opens', { closesAt: DRAFT.opensAt }, ['/closesAt invalid']],
    ['that opens on no day', { opensAt: '2026-13-20T01:00:00Z' }, ['/opensAt invalid']],
    ['that opens before any city had a server', { opensAt: '0000-01-01T00:00:00Z' }, ['/opensAt invalid']],
    ['that closes beyond any calendar', { closesAt: '9999-12-31T23:59:59-23:59' }, ['/closesAt invalid']],
    ['that asks nothing', { sections: [], questions: [], arguments: false }, ['/sections required']],
    ['that asks only for votes', { sections: [], questions: ['taman'], arguments: false }, []],
  ])('%s', (_, change, errors) => {
    const found = checkConsultation({ ...DRAFT, ...change }, { languages: ['id', 'en'], agencies: ['dpu'] });
    expect(brief(found)).toEqual(errors);
  });
});

describe('a contribution', () => {
  const rules = { languages: ['id', 'en'], arguments: true, sections: DRAFT.sections };
  const quote = quoteAt(TEXT.id, 7, 23);

  it.each<[string, Partial<ContributionDraft>, string[]]>([
    ['that comments on a section', {}, []],
    ['that comments on its words', { quote }, []],
    ['that comments on no section', { section: undefined }, ['/section required']],
    ['that comments on a section nobody knows', { section: 'pasal-9' }, ['/section unknown']],
    ['that quotes what is not there', { quote: { ...quote, exact: 'dibakar' } }, ['/quote outdated']],
    ['that quotes another language', { quote, language: 'en' }, ['/quote outdated']],
    ['that quotes nothing', { quote: { ...quote, exact: ' ' } }, ['/quote/exact required']],
    ['in a language the city does not speak', { language: 'nl' }, ['/language unknown']],
    ['that says next to nothing', { text: ' a\n' }, ['/text too_short']],
    ['that says nothing', { text: ' ' }, ['/text required']],
    ['of 2,000 characters', { text: ` ${'🌳'.repeat(2000)} ` }, []],
    ['of 2,001 characters', { text: 'a'.repeat(2001) }, ['/text too_long']],
    ['that argues', { kind: 'pro', section: undefined }, []],
    ['that argues about a section', { kind: 'contra', quote }, ['/section invalid', '/quote invalid']],
  ])('%s', (_, change, errors) => {
    expect(brief(checkContribution({ ...COMMENT, ...change }, rules))).toEqual(errors);
  });

  it('argues only where arguments are asked for', () => {
    const argument: ContributionDraft = { kind: 'pro', text: 'Hemat.', language: 'id' };
    expect(brief(checkContribution(argument, { ...rules, arguments: false }))).toEqual(['/kind invalid']);
  });
});
