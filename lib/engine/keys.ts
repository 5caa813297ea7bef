/**
 * Keys of sentences that the engine puts into an Analysis; the faces' texts (`assets/locales`) must have every one. Every
 * room lists its own keys here, sorted.
 */

/** `Abstention.reason`: why something was left alone. */
export const abstainKeys = [
  'abstain.address',
  'abstain.anaphor.far',
  'abstain.anaphor.none',
  'abstain.anaphor.otherSpeaker',
  'abstain.anaphor.person',
  'abstain.anaphor.several',
  'abstain.besideName',
  'abstain.everydayWord',
  'abstain.example',
  'abstain.falseFriend',
  'abstain.language',
  'abstain.needs',
  'abstain.noActor',
  'abstain.otherName',
  'abstain.otherSpeaker',
  'abstain.refused',
  'abstain.tier',
  'abstain.topic',
  'abstain.unattested',
] as const;

/** `Evidence.wrongIf`: what would make a finding wrong. */
export const wrongIfKeys = [
  'wrongIf.anaphorOfOther',
  'wrongIf.creditOfOther',
  'wrongIf.datelineCopied',
  'wrongIf.genericElsewhere',
  'wrongIf.headlineTopic',
  'wrongIf.linkOnly',
  'wrongIf.nameElsewhere',
  'wrongIf.nameOfOther',
  'wrongIf.notSpeaker',
  'wrongIf.notTold',
  'wrongIf.notWireCopy',
  'wrongIf.otherClaim',
  'wrongIf.phraseElsewhere',
  'wrongIf.voiceOther',
] as const;

/** `PageFacts.opinionBecause`. */
export const opinionKeys = [
  'opinion.address',
  'opinion.disclaimer',
  'opinion.section',
  'opinion.type',
] as const;

/** `Analysis.reason` when a page was not analysed. */
export const notAnalysedKeys = ['empty', 'too-large'] as const;

export type AbstainKey = (typeof abstainKeys)[number];
export type WrongIfKey = (typeof wrongIfKeys)[number];
