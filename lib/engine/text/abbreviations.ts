/** Abbreviations that end in a full stop, folded; they are shared by all languages, since a quotation may be in any. */

/** A sentence never ends here: a name, number or place follows. */
export const neverEnds: ReadonlySet<string> = new Set(
  // English titles, ranks, months and references
  (
    'mr mrs ms dr prof gen lt col sgt capt cpt maj adm cmdr sen rep gov pres rev hon messrs st mt ft vs no nos vol fig ' +
    'pp ed eds al jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e cf approx est dept ' +
    // Russian and Ukrainian
    'им ул стр рис корр проф акад ген св тов гр см ср напр обл просп пер пл д-р янв фев февр апр авг сент окт нояб дек ' +
    'вул ім проф акад обл т.н т.зв т.наз ' +
    // German, French, Spanish, Italian, Portuguese, Polish, Czech, Dutch, Nordic
    'bzw ca z.b u.a d.h hr fr bspw vgl sog evtl inkl dipl ing kap mme mlle mgr me sr sra srta dra ud uds ee sig dott avv on ' +
    'exmo ul ks tzn tzw np prof tzv napr mudr judr ing mv bl.a f.eks ' +
    'núm pág av'
  ).split(' '),
);

/** A sentence may end here; it does when a common sentence opener follows. */
export const mayEnd: ReadonlySet<string> = new Set(
  (
    'etc inc ltd co corp jr sr a.m p.m u.s u.k u.n u.s.a d.c ph.d e.u g гг г в руб тыс млн млрд трлн др пр т.д т.п т.е р рр ' +
    'mio mrd tsd usw etc itd itp m.in r n.l o.s'
  ).split(' '),
);

/** Words that open sentences, in the languages where capitals say little after an abbreviation. */
export const openers: ReadonlySet<string> = new Set(
  (
    'the a an in on at it he she they we you i but and this that these those there when while after before as for his her ' +
    'their its according however meanwhile earlier later since with from by both some many most no if what who ' +
    'в на по он она они это но а и как при после до также однако ранее об о с к за из для та цей це він вона вони'
  ).split(' '),
);

/** Folded month names that follow an ordinal with a full stop ("28. März", "28. března", "28. mars"). */
export const ordinalMonths =
  /^(?:jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|des|led|uno|bre|dub|kve|cer|srp|zar|rij|lis|pro|sij|velj|ozu|tra|svi|lip|srp|kol|ruj|stu|tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu|veeb|aprill|veebr|marts|janu|febr)/;
