// The facts of a link as properties of its relationship.
import type { LinkFacts } from '../../model/facts.js';
import { toJson, type Properties } from '../properties.js';

export interface EndKeys {
  readonly subject: string;
  readonly object: string;
}

export function linkProperties(facts: LinkFacts, isPublic: boolean, sortKeys: EndKeys): Properties {
  const { digest, spans } = facts;
  const speakers = facts.positions.map(({ speaker }) => speaker?.entity ?? null).filter((id) => id !== null);
  return {
    id: facts.id,
    kind: facts.kind,
    subject: facts.subject,
    object: facts.object,
    phase: facts.phase,
    role: facts.role,
    side: facts.side,
    public: isPublic,
    // Some statement speaks of it that was not ended.
    supported: facts.positions.length > 0,
    standing: facts.standing,
    contested: facts.contested,
    sourceCount: facts.sourceCount,
    originCount: facts.originCount,
    independentSourceCount: facts.independentSourceCount,
    during: toJson(facts.during),
    spansFrom: spans.from,
    spansTo: spans.to,
    spansLasting: spans.lasting,
    envFrom: facts.envelopeFrom,
    envTo: facts.envelopeTo,
    positions: JSON.stringify(facts.positions),
    positionSpeakers: [...new Set(speakers)],
    subjectSort: sortKeys.subject,
    objectSort: sortKeys.object,
    dSources: digest.sources,
    dRoots: digest.roots,
    dOrigins: digest.origins,
    dHolders: digest.holders,
    dHeldFrom: digest.heldFrom,
    dHeldTo: digest.heldTo,
    dSaidFrom: digest.saidFrom,
    dSaidTo: digest.saidTo,
    dPublishedFrom: digest.publishedFrom,
    dPublishedTo: digest.publishedTo,
    dRecorded: digest.recorded,
    dEnded: digest.ended,
    dStances: digest.stances,
    dReports: digest.reports,
    dReferences: digest.references,
    dReliabilities: digest.reliabilities,
    dBehind: digest.behind,
    dMarkings: digest.markings,
    digestComplete: digest.complete,
  };
}
