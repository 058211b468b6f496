// What the class `strict` asks of the evidence of each link.
import { readFilterDay } from '../../src/model/dates.js';

export const PUBLIC_BY = '2015-12-31';
export const PUBLIC_BY_DAY = readFilterDay(PUBLIC_BY, 'TO');
export const LEAST_SOURCES = 2;
