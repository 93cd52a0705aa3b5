import type { CompareMessages } from './es.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);

export const en: CompareMessages = {
  title: 'Compare',
  lead: 'Two concepts, two countries or two organisations, side by side: what each is, how they differ, and the projects they appear in.',
  description: (names) => `${names}, side by side: how they differ, and the projects they appear in.`,
  with: 'Compare with',
  sideBySide: 'See side by side',
  sideBySideWith: (name) => `See side by side with “${name}”`,
  eyebrow: {
    concepts: 'Two concepts, side by side',
    countries: 'Two countries, side by side',
    organizations: 'Two organisations, side by side',
  },
  quoted: (name) => `“${name}”`,
  projects: (one, inOne, other, inOther, inBoth) => {
    const part = (name: string, count: number) =>
      count === 0 ? `${name} is in no project` : `${name} is in ${projects(count)}`;
    if (inOne === 0 && inOther === 0) return `Neither ${one} nor ${other} is in any project.`;
    const both =
      inBoth > 0
        ? ` They share ${inBoth === 1 ? 'one of them' : `${inBoth} of them`}.`
        : inOne > 0 && inOther > 0
          ? ' They share none.'
          : '';
    return `${part(one, inOne)}; ${part(other, inOther)}.${both}`;
  },
  difference: 'How they differ',
  statedBy: 'As stated in the record of',
  aspect: 'What is compared',
  both: 'In common',
  bothProjects: 'Projects in common',
  nothing: 'Nothing',
  noDefinition: 'Not in the register',
  noneOfThem: 'None',
  tables: {
    nature: 'What they are',
    definitions: 'How they are defined',
    place: 'Where they belong',
    shown: 'Example projects',
    projects: 'Projects',
    strands: 'By strand',
    directions: 'By direction',
    sectors: 'Sectors',
    goals: 'Sustainable Development Goals',
    roles: 'Roles they play',
    countries: 'Countries where their projects are',
    partners: 'Participants in common',
    organizations: 'Organisations',
  },
  notes: {
    roles: 'An organisation can have several roles in the same project.',
    most: (shown) => `The ${shown} with the most projects of either.`,
    partners: (shown, total) => `${shown} of ${total}: those in the most projects.`,
    counted:
      'A project counts once. Amounts are not compared: those of different kind, currency or date are never added up.',
  },
  rows: {
    summary: 'In one sentence',
    projects: 'Projects',
    years: 'Years they span',
    ofCountry: 'Of the country',
  },
  yearsKnown: (years, undated) => (undated === 0 ? years : `${years} (${undated} with no known date)`),
  byConcept: 'Each concept, with those it is compared with',
};
