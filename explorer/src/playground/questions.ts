// The questions, one file each: the first line is the question in words, the rest the operation that asks it.
import incidents from './questions/01-which-incidents-in-order.graphql?raw';
import linked from './questions/02-who-is-linked-to-an-incident.graphql?raw';
import law from './questions/03-which-law-did-it-protest.graphql?raw';
import arrests from './questions/04-which-arrests-followed.graphql?raw';
import deaths from './questions/05-how-many-died.graphql?raw';
import terrorism from './questions/06-is-it-linked-to-terrorism.graphql?raw';
import may from './questions/07-which-may-and-which-must-have-happened-then.graphql?raw';
import region from './questions/08-which-incidents-lie-in-a-region.graphql?raw';
import fiveDays from './questions/10-what-did-five-days-change.graphql?raw';
import led from './questions/11-what-led-to-what.graphql?raw';
import connected from './questions/12-how-are-they-connected.graphql?raw';
import rests from './questions/13-what-rests-on-which-source.graphql?raw';
import called from './questions/14-what-is-called-so.graphql?raw';
import unknown from './questions/15-what-is-stated-to-be-unknown.graphql?raw';
import doubted from './questions/16-whose-credibility-is-doubted.graphql?raw';
import detained from './questions/17-how-many-were-detained.graphql?raw';
import before from './questions/18-what-happened-in-the-months-before.graphql?raw';

export interface Question {
  readonly title: string;
  readonly operation: string;
}

function questionOf(text: string): Question {
  const title = /^# (.+)\n/.exec(text)?.[1];
  if (title === undefined) throw new Error(`expected a first line '# question', came: ${text.slice(0, 60)}`);
  return { title, operation: text };
}

/** The one that a first visit finds in the editor. */
export const firstQuestion = questionOf(linked);

export const questions: readonly Question[] = [
  questionOf(incidents),
  firstQuestion,
  ...[law, arrests, deaths, terrorism, may, region, fiveDays, led, connected, rests].map(questionOf),
  ...[called, unknown, doubted, detained, before].map(questionOf),
];
