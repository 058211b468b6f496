// The eight incidents of the article, counted by hand from its facts: what question 5, 9 and 17 ask of.
import type { TallyInput } from '../../../../src/model/tally/input.js';
import { arrest, by, figure, harm, incident, people, spans, total } from './given.js';

const open = figure(22, null, null);

export const article: TallyInput = {
  incidents: [
    incident('incident:aktobe-bombing', {
      type: 'SUICIDE_BOMBING',
      spans: spans('2011-05'),
      killed: harm(['PERPETRATOR', 1]),
    }),
    incident('incident:astana', {
      type: 'EXPLOSION',
      spans: spans('[2011-05-08..2011-06-07]'),
      killed: harm(['UNKNOWN', 2]),
    }),
    incident('incident:shubarshi-killings', { spans: spans('2011-06'), killed: harm(['LAW_ENFORCEMENT', 2]) }),
    incident('incident:shubarshi-operation', {
      type: 'SECURITY_OPERATION',
      spans: spans('[2011-06-01..]'),
      killed: harm(['LAW_ENFORCEMENT', 2], ['SUSPECT', 9]),
    }),
    incident('incident:aktobe-july', {
      type: 'EXPLOSION',
      spans: spans('2011-07'),
      killed: harm(['LAW_ENFORCEMENT', 1], ['SUSPECT', 1]),
    }),
    incident('incident:atyrau-sweeps', {
      type: 'SECURITY_OPERATION',
      spans: spans('2011-08/2011-09'),
      killed: harm(['SUSPECT', 1, '2011-08']),
    }),
    incident('incident:atyrau-explosions', {
      type: 'SUICIDE_BOMBING',
      spans: spans('2011-10-31'),
      killed: harm(['PERPETRATOR', 1]),
      perpetrators: [by('group:jund', 'ATTRIBUTED')],
    }),
    incident('incident:almaty-shooting', {
      type: 'ARMED_ATTACK',
      spans: spans('2011-11-08'),
      killed: harm(['LAW_ENFORCEMENT', 2]),
    }),
  ],
  arrests: [
    arrest('arrest:sweeps', ['incident:atyrau-sweeps'], {
      spans: spans('2011-08/2011-09'),
      people: people(40, true),
    }),
    arrest('arrest:three', ['incident:atyrau-explosions'], { people: people(3) }),
  ],
  totals: (() => {
    const members = [
      'incident:aktobe-bombing',
      'incident:astana',
      'incident:shubarshi-killings',
      'incident:shubarshi-operation',
      'incident:aktobe-july',
      'incident:atyrau-sweeps',
      'incident:atyrau-explosions',
      'incident:almaty-shooting',
    ];
    const killed = (given: ReturnType<typeof figure>, ...more: [Parameters<typeof total>[4]?, string?]) =>
      total('series:kz', members, 'KILLED', given, ...more);
    return [
      killed(open),
      killed(figure(7), 'LAW_ENFORCEMENT', 'officers'),
      killed(figure(2), 'PERPETRATOR', 'bombers'),
      killed(figure(2), 'UNKNOWN', 'in the car'),
      killed(figure(9), 'SUSPECT', 'suspects'),
      killed(figure(1), 'SUSPECT', 'blew himself up'),
      killed(figure(1), 'SUSPECT', 'by police'),
    ];
  })(),
};
