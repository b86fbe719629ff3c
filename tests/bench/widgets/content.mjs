/** The city that every page of the comparison asks. */
import { skmDefinition } from '@suara/core';
import { openPoll } from '../../support/polls.mjs';
import { closeSurvey, moveSurvey, openSurvey, publishSurvey, respond } from '../../support/surveys.mjs';
import { atDesk } from '../../support/at-desk.mjs';

const both = (id, en) => ({ id, en });
const DAY = 86_400_000;

async function openConsultation(url, token) {
  const consultation = 'rencana-taman';
  const at = (days) => new Date(Date.now() + days * DAY).toISOString();
  const sections = ['Tujuan', 'Wilayah', 'Jadwal'].map((title, index) => ({
    id: `bagian-${index + 1}`,
    heading: both(title, title),
    text: both('Kota menata taman di tepi sungai bersama warga.', 'The city lays out the park with its citizens.'),
  }));
  await atDesk(url, '/consultations', {
    token,
    body: {
      consultation,
      agency: null,
      title: both('Rencana taman tepi sungai', 'The park by the river'),
      summary: both('Baca rencananya, lalu sampaikan pendapat Anda.', 'Read the plan, then say what you think.'),
      background: both('Tepi sungai sering banjir.', 'The river bank is often flooded.'),
      sections,
      questions: [],
      arguments: false,
      opensAt: at(1),
      closesAt: at(20),
    },
  });
  await atDesk(url, `/consultations/${consultation}/moves`, { token, body: { move: 'open' } });
  return consultation;
}

/** The official survey's questions, each answered by its second best. */
const pleased = () =>
  Object.fromEntries(
    skmDefinition('permenpanrb-14-2017')
      .questions.filter(({ type }) => type === 'likert')
      .map(({ id }) => [id, 3]),
  );

/** A survey that has ended, its figures published: what the scoreboard shows. */
async function publishScoreboard({ url }, { siteName, dispatcherToken: token }) {
  const survey = await openSurvey(url, token, { series: 'skm-lalu' });
  const answers = pleased();
  for (let person = 0; person < 8; person += 1) await respond(url, siteName, survey, answers);
  await moveSurvey(url, token, survey, closeSurvey);
  await moveSurvey(url, token, survey, publishSurvey);
  return 'skm-lalu';
}

/** Names of all that the widgets show. */
export async function makeContent(server) {
  const city = await server.createCity('kota-tangerang');
  const { url } = server;
  const token = city.dispatcherToken;
  return {
    site: city.siteName,
    poll: await openPoll(url, token, { kind: 'single' }),
    consultation: await openConsultation(url, token),
    series: await publishScoreboard(server, city),
    survey: await openSurvey(url, token),
  };
}
