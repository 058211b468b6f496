// The pane of questions beside the editor: a click puts one into the editor, and never over text of the visitor's own.
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { firstText } from './first-text.js';
import { firstQuestion, questions, type Question } from './questions.js';

/** The question whose text, unchanged, is this one. */
function questionWith(text: string | null): Question | undefined {
  return text === firstText ? firstQuestion : questions.find(({ operation }) => operation === text);
}

function QuestionsPane() {
  const actions = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const shown = questionWith(tabs[activeTabIndex]?.query ?? null);

  function show(question: Question): void {
    if (question === shown) return;
    const open = tabs.findIndex((tab) => questionWith(tab.query) === question);
    if (open !== -1) {
      actions.changeTab(open);
      return;
    }
    const ownText = shown === undefined && (queryEditor?.getValue() ?? '').trim() !== '';
    if (ownText) actions.addTab();
    queryEditor?.setValue(question.operation);
    variableEditor?.setValue('');
    // An answer must not stand beside a question that it does not answer.
    responseEditor?.setValue('');
  }

  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      <p>Each opens in the editor, ready to run.</p>
      <ul>
        {questions.map((question) => (
          <li key={question.title}>
            <button type="button" aria-current={question === shown} onClick={() => show(question)}>
              {question.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 4h16v12h-9l-5 4v-4H4z" />
      <path d="M10 8.5a2 2 0 1 1 2.6 1.9c-.4.1-.6.5-.6.9M12 13.4v.2" />
    </svg>
  );
}

export const questionsPlugin: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPane };
