/** A label that shows another for a while without changing its width or its name. */
export function SwapLabel(props: { readonly label: string; readonly other: string; readonly isOther: boolean }) {
  return (
    <span class="swap" data-on={props.isOther || undefined}>
      <span>{props.label}</span>
      <span aria-hidden="true">{props.other}</span>
    </span>
  );
}
