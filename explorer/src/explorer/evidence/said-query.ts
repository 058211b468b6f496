// Every statement behind a link or a value: who said it, where, when, and how sure.
import { graphql } from '../../generated/index.js';
import type { SaidFragment } from '../../generated/graphql.js';
import { sayCode, type Say } from '../words/words.js';
import { figureText } from './figure-text.js';

export const saidOfLink = graphql(`
  query SaidOfLink($id: ID!, $evidence: EvidenceFilter, $match: Match!) {
    link(id: $id, evidence: $evidence, match: $match) {
      id
      kind
      subject {
        id
        kind
        name
      }
      object {
        id
        kind
        name
      }
      during {
        edtf
      }
      ...Backing
      statements(first: 100) {
        nodes {
          ...Said
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }

  fragment Said on Statement {
    id
    stance
    speaker {
      name
      role
      entity {
        id
        name
      }
    }
    saidAt {
      edtf
      earliest
      latest
    }
    value {
      __typename
      ... on TextContent {
        text
      }
      ... on NameContent {
        name: text
      }
      ... on NativeCodeContent {
        scheme
        code
      }
      ... on ExternalIdContent {
        scheme
        externalId
      }
      ... on DateSpan {
        edtf
        asStated
      }
      ... on TypeContent {
        type
      }
      ... on CountContent {
        low
        best
        high
        approximate
      }
      ... on HarmContent {
        low
        best
        high
        approximate
        role
      }
      ... on StatedTotalContent {
        low
        best
        high
        approximate
        role
      }
      ... on YesNoContent {
        yes
      }
      ... on CredibilityContent {
        credibility
      }
      ... on CoordinatesContent {
        lat
        lon
      }
    }
    valueKind
    passages {
      id
      paragraph
      sentence
      page
      record
      paraphrase
      check
    }
    source {
      id
      title
      publisher
      url
      published {
        edtf
      }
    }
  }
`);

export const saidOfValue = graphql(`
  query SaidOfValue($id: ID!, $predicate: Predicate!, $evidence: EvidenceFilter, $match: Match!) {
    node(id: $id, evidence: $evidence, match: $match) {
      id
      ... on Entity {
        statements(first: 100, where: { subject: $id, predicates: [$predicate] }) {
          nodes {
            ...Said
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  }
`);

/** What a statement gives, in words; null where it names an entity instead. */
export function saidText(say: Say, { value, valueKind }: SaidFragment): string | null {
  if (valueKind !== 'KNOWN') return sayCode(say, 'stated', valueKind);
  if (value === null) return null;
  switch (value.__typename) {
    case 'TextContent':
      return value.text;
    case 'NameContent':
      return value.name;
    case 'NativeCodeContent':
      return `${value.scheme} ${value.code}`;
    case 'ExternalIdContent':
      return `${value.scheme} ${value.externalId}`;
    case 'DateSpan':
      return value.edtf;
    case 'TypeContent':
      return sayCode(say, 'type', value.type);
    case 'CountContent':
      return figureText(say, value);
    case 'HarmContent':
    case 'StatedTotalContent': {
      const figure = figureText(say, value);
      return figure === null || value.role === null ? figure : `${figure} (${sayCode(say, 'harm', value.role)})`;
    }
    case 'YesNoContent':
      return say(value.yes ? 'value.yes' : 'value.no');
    case 'CredibilityContent':
      return sayCode(say, 'value', value.credibility);
    case 'CoordinatesContent':
      return `${value.lat}, ${value.lon}`;
  }
}
