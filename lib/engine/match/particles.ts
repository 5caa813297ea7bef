/** Korean particles that follow a name without a space; the list is closed, so that "타스크" is no "타스". */
const particles: readonly string[] = (
  '은 는 이 가 을 를 의 에 에게 에게서 께 께서 에서 에서의 와 과 와의 과의 하고 도 만 까지 까지도 부터 마저 조차 로 으로 로서 으로서 로써 ' +
  '로부터 으로부터 라고 이라고 라는 이라는 란 이란 라며 이라며 라면서 이라면서 라도 이라도 나 이나 든 이든 랑 이랑 보다 처럼 같은 같이 대로 뿐 ' +
  '에는 에도 에만 에선 에서는 에서도 에게는 에게도 로는 으로는 로도 으로도 엔 측 측은 측이 측에 측의 발 등 등은 등이 등에 등을 등의 등도 들 들은 들이 들을 들의 들에 들에게 들에게는 들에게도 들도 들과 들로 들만 ' +
  '에따르면 에의하면 따르면 이다 이며 이고 인 인데 였다 이었다 입니다 이나마 마다 밖에 한테 사 사는 사가 사의 사에 사와 사도 사를'
).split(' ');
const known: ReadonlySet<string> = new Set(particles);
const LONGEST = Math.max(...particles.map((particle) => particle.length));

/** True when `tail`, the Hangul run behind a name, is empty or a particle. */
export function isParticleTail(tail: string): boolean {
  return tail === '' || (tail.length <= LONGEST && known.has(tail));
}
