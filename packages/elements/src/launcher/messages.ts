/** Its texts. The compiler refuses a language that lacks one. */
export interface LauncherMessages {
  /** What the button is called where the page names it not and several widgets wait behind it. */
  label: string;
  shrink: string;
  close: string;
  back: string;
  choose: string;
  /** What a widget is for, by its tag without the prefix, where the page does not say. */
  widgets: Readonly<Record<string, string>>;
}
