/** How a consumer says which type something has, to the letter. */

type Probe<Wanted> = <Any>(any: Any) => Any extends Wanted ? 1 : 2;
type Same<Left, Right> = Probe<Left> extends Probe<Right> ? true : false;

/** `typed<Message>()(message, true)`: `any`, or a type that is only assignable, is refused. */
export declare function typed<Expected>(): <Actual>(
  value: Actual,
  isThatType: Same<Actual, Expected>,
) => void;
