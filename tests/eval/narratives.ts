/**
 * The evaluation set's labels → the dataset's neutral keys. Several labels share a key, so gold labels are translated,
 * never predictions. The labels stay in here; the product does not know them.
 */
import type { GoldRecord } from './corpus.ts';

const keys: Readonly<Record<string, string>> = {
  'ru.smo': 'smo',
  'ru.kiev_regime': 'kiev_regime',
  'ru.nazi': 'modern_nazism',
  'ru.liberation': 'kursk_liberation',
  'ru.peoples_republics': 'smo',
  'ru.militants': 'kiev_regime',
  'ru.mercenaries': 'kiev_regime',
  'ru.enemy_losses': 'smo',
  'ru.enemy_collapse': 'smo',
  'ru.west_hostile': 'collective_west',
  'ru.provocation': 'hostile_policy',
  'ru.infowar': 'info_war',
  'ru.russophobia': 'hysteria_slander',
  'ru.terror': 'kiev_regime',
  'ru.insult_ukraine': 'kiev_regime',
  'ru.strategic_initiative': 'smo',
  'kp.leader_cult': 'leader_honorifics',
  'kp.puppet': 'vassals_puppets',
  'kp.us_imperialism': 'hostile_policy',
  'kp.us_hostile': 'hostile_policy',
  'kp.war_threat': 'nuclear_deterrent',
  'kp.deterrent': 'nuclear_deterrent',
  'kp.sovereignty_dignity': 'sovereign_right',
  'kp.provocation': 'hostile_policy',
  'kp.smear': 'hysteria_slander',
  'kp.insult_south': 'vassals_puppets',
  'kp.virus_south': 'vassals_puppets',
  'kp.enemy_label': 'hostile_policy',
  'joint.alliance': 'blood_alliance',
  'joint.nazi': 'modern_nazism',
  'joint.infowar': 'info_war',
  'joint.csp': 'treaty_partnership',
};

/** The record with its narratives in the dataset's keys; a label without a key stays as it is. */
export function withOwnKeys(record: GoldRecord): GoldRecord {
  const framings = record.framings.map((one) => ({
    ...one,
    narrative: keys[one.narrative] ?? one.narrative,
  }));
  return { ...record, framings };
}
