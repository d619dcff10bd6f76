import { say } from '../labels/text';
import { panelPath } from '../reports/goal';
import { widgets } from './registry';
import type { DeskReader, Widget } from './widget';

const mayHave = (widget: Widget, { actor }: DeskReader) =>
  (!widget.mine || actor.staffId !== null) &&
  widget.rights.some(([action, subject]) => actor.ability.can(action, subject));

const show = async (widget: Widget, reader: DeskReader) => {
  const { actor, language } = reader;
  const { goal, items, figures, ...counts } = await widget.answer(reader);
  return {
    id: widget.id,
    kind: widget.kind,
    label: say(widget.label, language),
    empty: say(widget.empty, language),
    ...counts,
    items: items?.map(({ goal: to, ...it }) => ({ ...it, link: panelPath(to, actor) })),
    figures: figures?.map(({ goal: to, label, ...it }) => ({
      ...it,
      label: say(label, language),
      link: panelPath(to, actor),
    })),
    link: panelPath(goal, actor),
  };
};

/** What one member of the staff finds on his desk: his roles decide which widgets, his rows what they count. */
export const deskOf = (reader: DeskReader) =>
  Promise.all(widgets.filter((it) => mayHave(it, reader)).map((it) => show(it, reader)));
