/** The parts we use of ical.js. Releases that bring types bring ones the compiler refuses (2.2.1). */
declare module 'ical.js' {
  export type Time = { readonly isDate: boolean };

  export class Component {
    constructor(name: string);
    addPropertyWithValue(name: string, value: string | readonly number[] | Time): unknown;
    addSubcomponent(component: Component): Component;
    toString(): string;
  }

  const ICAL: {
    /** Bytes of a line before it is folded. */
    foldLength: number;
    readonly Component: typeof Component;
    readonly Time: {
      /** @param text `YYYY-MM-DD` */
      fromDateString(text: string): Time;
      /** @param text `YYYY-MM-DDTHH:MM:SSZ` */
      fromDateTimeString(text: string): Time;
    };
  };
  export default ICAL;
}
