// The two questions, in the words of each contestant, and each one's answers brought into one shape for comparison.

/** `list`: 25 incidents, newest first, each with place, country, groups, four statements and their sources. `look-up`: one by id, with its place. */
export const questions = ['list', 'look-up'] as const;
export type Question = (typeof questions)[number];

/** How one contestant is asked. */
export interface Asked {
  readonly document: (question: Question) => string;
  /** From the answer's `data` to the shape of Baylanys' own; lists that it leaves unordered are in the order of ids. */
  readonly toCommon: (question: Question, data: unknown) => unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const nodes = (connection: unknown): readonly Fields[] => (connection as { nodes: readonly Fields[] }).nodes;
const list = (value: unknown): readonly Fields[] => value as readonly Fields[];
const byId = (things: readonly Fields[]): readonly Fields[] =>
  [...things].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));

const baylanysDocuments: Readonly<Record<Question, string>> = {
  list: `query List {
  incidents(first: 25, orderBy: { direction: DESC }) {
    nodes {
      id name kind
      date { edtf earliest latest }
      type { value }
      places { nodes { id name kind locatedIn { nodes { id name kind } } } }
      perpetrators { nodes { id name kind sourceCount } }
      statements(first: 4) {
        nodes {
          id predicate valueKind stance marking preferred recordedAt
          source { id kind title publisher url language }
        }
      }
    }
  }
}`,
  'look-up': `query LookUp($id: ID!) {
  incident(id: $id) {
    id name kind
    date { edtf earliest latest }
    type { value }
    places { nodes { id name kind } }
  }
}`,
};

function commonOfBaylanys(incident: Fields): Fields {
  const { perpetrators } = incident;
  return perpetrators === undefined ? incident : { ...incident, perpetrators: { nodes: byId(nodes(perpetrators)) } };
}

export const baylanys: Asked = {
  document: (question) => baylanysDocuments[question],
  toCommon: (question, data) => {
    const answered = data as { readonly incidents: unknown; readonly incident: Fields };
    return question === 'list' ? nodes(answered.incidents).map(commonOfBaylanys) : commonOfBaylanys(answered.incident);
  },
};

const rivalDocuments = (passesAll: string): Readonly<Record<Question, string>> => ({
  list: `query List {
  incidents(${passesAll}limit: 25, sort: [{ sortKey: DESC }, { id: DESC }]) {
    id name kind edtf earliest latest type
    place { id name kind country { id name kind } }
    groups { id name kind sourceCount }
    statements(limit: 4, sort: [{ sortDay: ASC }, { id: ASC }]) {
      id predicate valueKind stance marking preferred recordedAt
      source { id kind title publisher url language }
    }
  }
}`,
  'look-up': `query LookUp($id: ID!) {
  incidents(where: { id: { eq: $id } }) {
    id name kind edtf earliest latest type
    place { id name kind }
  }
}`,
});

function commonOfRival(incident: Fields): Fields {
  const { id, name, kind, edtf, earliest, latest, type, groups, statements } = incident;
  const { country, ...place } = incident['place'] as Fields;
  return {
    ...{ id, name, kind, date: { edtf, earliest, latest }, type: { value: type } },
    places: { nodes: [country === undefined ? place : { ...place, locatedIn: { nodes: [country] } }] },
    ...(groups === undefined ? {} : { perpetrators: { nodes: byId(list(groups)) } }),
    ...(statements === undefined ? {} : { statements: { nodes: statements } }),
  };
}

function rivalAsked(passesAll: string): Asked {
  const documents = rivalDocuments(passesAll);
  return {
    document: (question) => documents[question],
    toCommon: (question, data) => {
      const incidents = (data as { readonly incidents: readonly Fields[] }).incidents.map(commonOfRival);
      return question === 'list' ? incidents : incidents[0];
    },
  };
}

export const rival = rivalAsked('');
/** With a filter that every incident passes: an index on (sortKey, id) can then give the order. */
export const rivalHelped = rivalAsked('where: { sortKey: { startsWith: "" }, id: { startsWith: "" } }, ');
