/**
 * The evaluation set's labels and the dataset's narratives. The labels are names of the annotators and never enter the
 * product. A label may fall into several narratives, since the dataset cuts the field differently.
 */

/** Label → narratives whose phrases carry it, the usual one first. */
export const narrativesOf: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'ru.smo': ['smo'],
  'ru.kiev_regime': ['kiev_regime'],
  'ru.nazi': ['modern_nazism'],
  'ru.liberation': ['kursk_liberation', 'info_war'],
  'ru.peoples_republics': ['smo'],
  'ru.militants': ['kursk_liberation', 'smo'],
  'ru.mercenaries': ['smo'],
  'ru.enemy_losses': ['smo'],
  'ru.enemy_collapse': ['kiev_regime'],
  'ru.west_hostile': ['collective_west', 'hysteria_slander'],
  'ru.provocation': ['kiev_regime', 'nuclear_deterrent', 'hostile_policy', 'hysteria_slander'],
  'ru.infowar': ['info_war'],
  'ru.russophobia': ['collective_west'],
  'ru.terror': ['kiev_regime'],
  'ru.insult_ukraine': ['kiev_regime'],
  'ru.strategic_initiative': ['smo'],
  'kp.leader_cult': ['leader_honorifics'],
  'kp.puppet': ['vassals_puppets'],
  'kp.us_imperialism': ['collective_west', 'hostile_policy', 'hysteria_slander'],
  'kp.us_hostile': ['hostile_policy', 'collective_west', 'hysteria_slander', 'info_war', 'vassals_puppets'],
  'kp.war_threat': ['nuclear_deterrent', 'hysteria_slander'],
  'kp.deterrent': ['nuclear_deterrent', 'sovereign_right'],
  'kp.sovereignty_dignity': ['sovereign_right', 'leader_honorifics'],
  'kp.provocation': ['hostile_policy', 'hysteria_slander'],
  'kp.smear': ['hysteria_slander', 'info_war', 'denial'],
  'kp.insult_south': ['vassals_puppets', 'hysteria_slander'],
  'kp.socialist': ['leader_honorifics'],
  'kp.virus_south': ['hysteria_slander'],
  'kp.enemy_label': ['hysteria_slander', 'vassals_puppets'],
  'joint.alliance': [
    'blood_alliance',
    'heroism_martyrdom',
    'unconditional_brotherhood',
    'sovereign_right',
    'info_war',
  ],
  'joint.nazi': ['modern_nazism'],
  'joint.infowar': ['info_war'],
  'joint.csp': ['treaty_partnership'],
};

/** True when a phrase of `narrative` may carry `label`. */
export function fits(label: string, narrative: string): boolean {
  return narrativesOf[label]?.includes(narrative) ?? false;
}
