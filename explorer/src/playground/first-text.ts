// What a first visit finds in the editor: a welcome, and a question that can be run at once.
import { firstQuestion } from './questions.js';

const welcome = `# Welcome to Baylanys. Behind every link and
# every value it keeps who said it, where,
# when, and how sure.
#
# The run button, or Ctrl-Enter, has the
# question below answered. Its variable stands
# behind the "=": change it and run again.
# The pane on the left holds more questions,
# the book above its icon every type and field.
#
# Each answer leads to its passages: paragraph,
# sentence and characters in the source, and
# what stands there in our own words.

`;

export const firstText = welcome + firstQuestion.operation;
