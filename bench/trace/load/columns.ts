// The properties that are stored, with their types: the importer is told of each.
import type { Columns } from './csv.js';

export const entityColumns: Columns = {
  ...{ kind: 'string', unnamed: 'boolean', declaredBy: 'string[]', public: 'boolean', supported: 'boolean' },
  ...{ sourceCount: 'long', name: 'string', nameSort: 'string', nameText: 'string' },
  ...{ searchWritten: 'string[]', searchSounds: 'string[]', searchKinds: 'string[]' },
  ...{ searchWhole: 'string', searchWords: 'string', searchTypos: 'string', sortKey: 'string', typeCode: 'string' },
  ...{ names: 'string[]', namesAbout: 'string[]', nativeCodes: 'string[]', nativeCodesAbout: 'string[]' },
  ...{ externalIds: 'string[]', externalIdsAbout: 'string[]', statedTotals: 'string[]', statedTotalsAbout: 'string[]' },
  ...{ type: 'string', date: 'string', sortFrom: 'long', sortTo: 'long', spanClass: 'long' },
  ...{ spansFrom: 'long[]', spansTo: 'long[]', spansLasting: 'boolean[]' },
  // Of what nobody speaks of here: that it is not spoken of.
  ...{ killedSort: 'long', woundedSort: 'long', peopleSort: 'long', explanationState: 'string', motiveState: 'string' },
  ...{ weaponState: 'string', suspectedOffenceState: 'string', perpetratorsState: 'string' },
  ...{ degree: 'long', linkKinds: 'string[]', linkCounts: 'long[]' },
};

export const linkColumns: Columns = {
  ...{ id: 'string', kind: 'string', subject: 'string', object: 'string', phase: 'string', role: 'string' },
  ...{ side: 'string', public: 'boolean', supported: 'boolean', standing: 'string', contested: 'boolean' },
  ...{ sourceCount: 'long', originCount: 'long', independentSourceCount: 'long', during: 'string' },
  ...{ spansFrom: 'long[]', spansTo: 'long[]', spansLasting: 'boolean[]', envFrom: 'long', envTo: 'long' },
  ...{ positions: 'string', positionSpeakers: 'string[]', subjectSort: 'string', objectSort: 'string' },
  ...{ dSources: 'long[]', dRoots: 'long[]', dOrigins: 'long[]', dHolders: 'long[]' },
  ...{ dHeldFrom: 'long[]', dHeldTo: 'long[]', dSaidFrom: 'long[]', dSaidTo: 'long[]' },
  ...{ dPublishedFrom: 'long[]', dPublishedTo: 'long[]', dRecorded: 'long[]', dEnded: 'long[]' },
  ...{ dStances: 'long[]', dReports: 'boolean[]', dReferences: 'boolean[]', dReliabilities: 'long[]' },
  ...{ dBehind: 'string[]', dMarkings: 'long[]', digestComplete: 'boolean' },
};

export const statementColumns: Columns = {
  ...{ id: 'string', key: 'string', version: 'long', source: 'string', subject: 'string', predicate: 'string' },
  ...{ valueKind: 'string', object: 'string', phase: 'string', role: 'string', side: 'string', content: 'string' },
  ...{ stance: 'string', speakerName: 'string', speakerRole: 'string', speakerEntity: 'string' },
  ...{ saidAt: 'string', during: 'string', derivedFrom: 'string[]', marking: 'string', preferred: 'boolean' },
  ...{ note: 'string', revision: 'long', recordedAt: 'string', file: 'string', contentHash: 'string' },
  ...{ saidFrom: 'long', saidTo: 'long', duringFrom: 'long', duringTo: 'long', link: 'string', about: 'string' },
  ...{ ended: 'boolean', sortDay: 'long', externalKey: 'string', public: 'boolean' },
  ...{ roots: 'string[]', behind: 'string[]', voice: 'string', holder: 'string', reports: 'boolean' },
  ...{ reference: 'boolean', reliability: 'long', stanceCode: 'long', heldFrom: 'long', heldTo: 'long' },
  ...{ publicFrom: 'long', publicTo: 'long', publishedEarliest: 'string', publishedLatest: 'string' },
};
