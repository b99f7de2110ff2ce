// The editor. It lives in a shadow root: there its styles are constructed sheets, which a Content-Security-Policy without
// inline styles lets pass.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { sparql } from 'codemirror-lang-sparql';

const setFault = StateEffect.define();

/** The place at which the server found a fault, until the text changes. */
const fault = StateField.define({
  create: () => Decoration.none,
  update(marks, change) {
    for (const effect of change.effects) {
      if (effect.is(setFault)) {
        return effect.value === null ? Decoration.none : Decoration.set(marked(change.state.doc, effect.value));
      }
    }
    return change.docChanged ? Decoration.none : marks;
  },
  provide: field => EditorView.decorations.from(field),
});

/** From a place to the end of the word there; at the end of a line, the line itself. */
function marked(doc, { line, column }) {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
  const word = /^(?:[\p{L}\p{N}_:?$-]+|.)/u.exec(at.text.slice(from - at.from));
  const row = Decoration.line({ class: 'cm-fault-line' }).range(at.from);
  return word ? [row, Decoration.mark({ class: 'cm-fault' }).range(from, from + word[0].length)] : [row];
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: tags.variableName, color: 'var(--code-variable)' },
  { tag: [tags.string, tags.annotation], color: 'var(--code-string)' },
  { tag: [tags.integer, tags.float, tags.bool], color: 'var(--code-number)' },
  { tag: [tags.namespace, tags.url, tags.typeName], color: 'var(--code-name)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
]);

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--tint)', border: '1px solid var(--soft)', borderRadius: '3px' },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '3px' },
  '.cm-scroller': { font: '.9rem/1.6 var(--mono)', minHeight: '20rem' },
  '.cm-content': { padding: '.6rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--line) 45%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'color-mix(in srgb, var(--link) 25%, transparent)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--link)' },
  '.cm-fault': { textDecoration: 'underline wavy var(--warn)', textUnderlineOffset: '.25em' },
  '.cm-fault-line': { backgroundColor: 'color-mix(in srgb, var(--warn) 12%, transparent)' },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--soft)', maxWidth: '90vw' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { font: '.85rem/1.5 var(--mono)', maxWidth: 'min(44rem, 90vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--paper)', background: 'var(--link)' },
  '.cm-completionDetail': { font: '.85rem/1.4 var(--sans)', fontStyle: 'normal', opacity: '1', unicodeBidi: 'isolate' },
});

/**
 * Puts an editor in the place of a text area, which keeps the text for the form.
 *
 * @param area the text area
 * @param label what the editor is called
 * @param complete gives completions
 * @param run asks the query
 */
export function editorFor(area, label, complete, run) {
  const host = document.createElement('div');
  host.className = 'editor';
  area.before(host);
  const root = host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: area.value,
      extensions: [
        lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), highlightActiveLine(),
        autocompletion({ override: [complete], icons: false }),
        keymap.of([
          { key: 'Mod-Enter', run: () => { run(); return true; } },
          ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, indentWithTab,
        ]),
        sparql(), syntaxHighlighting(colours), theme, fault, EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, dir: 'ltr', spellcheck: 'false', autocapitalize: 'off' }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) {
            area.value = update.state.doc.toString();
          }
        }),
      ],
    }),
  });
  area.hidden = true;
  return {
    focus: () => view.focus(),
    /** Marks a place, or takes the mark away. */
    fault(place) {
      view.dispatch({ effects: [setFault.of(place ?? null)] });
    },
  };
}
