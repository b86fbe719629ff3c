import { SKM_STANDARDS, type SkmStandardId } from '@suara/core';
import { expect } from '@open-wc/testing';
import { STANDARDS } from './standards.js';

// the scoreboard has a table of its own, as core's brings every question's text along
it('grades as the regulations do', () => {
  for (const [id, { name, from }] of Object.entries(STANDARDS)) {
    const rule = SKM_STANDARDS[id as SkmStandardId];
    expect(name).to.equal(rule.name);
    expect([...from].reverse()).to.deep.equal(rule.grades.map(({ grade, from: bound }) => [grade, bound]));
  }
  expect(Object.keys(STANDARDS)).to.have.members(Object.keys(SKM_STANDARDS));
});
