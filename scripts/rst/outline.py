"""Prints how docutils reads reStructuredText, as the outline that `outline.ts` prints of the reader's tree.

    python3 outline.py FILE...            the outlines, each after a line with "== " and the file's name
    python3 outline.py --write FILE...    each into a file of its own beside the source: name.rst -> name.txt
"""
import json
import re
import sys
from pathlib import Path

import docutils.core
from docutils import nodes
from docutils.parsers.rst import Directive, directives, roles

DOCUMENT_FIELDS = set('''title author authors date tags tag keywords category categories slug lang language summary
description excerpt status url link canonical canonical_url original_url save_as modified updated template translation
type nocomments orphan tocdepth cover image location redirect external_link subtitle'''.split())


class Silent(Directive):
    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self):
        return []


class Anything(dict):
    """Options of any name."""

    def __bool__(self):
        return True

    def __contains__(self, key):
        return True

    def __getitem__(self, key):
        return directives.unchanged


Silent.option_spec = Anything()


for name in 'post spelling toctree index highlight'.split():
    directives.register_directive(name, Silent)


def inline(node):
    return ''.join(inline_one(child) for child in node.children)


WRAPPED = {
    nodes.emphasis: 'em', nodes.strong: 'strong', nodes.literal: 'code', nodes.math: 'code', nodes.subscript: 'sub',
    nodes.superscript: 'sup', nodes.title_reference: 'cite', nodes.inline: 'span', nodes.abbreviation: 'span',
    nodes.acronym: 'span',
}


def inline_one(node):
    if isinstance(node, nodes.Text):
        return node.astext()
    if isinstance(node, nodes.image):
        return '<img %s %s>' % (node['uri'], json.dumps(' '.join(node.get('alt', '').split()), ensure_ascii=False))
    if isinstance(node, nodes.reference):
        url = node.get('refuri') or '#'
        url = '#' if url.startswith('#') else url
        return '<a %s>%s</a>' % (url, inline(node))
    if isinstance(node, nodes.footnote_reference):
        return '<note %s>' % node.astext()
    if isinstance(node, nodes.citation_reference):
        return '<a #>[%s]</a>' % node.astext()
    if isinstance(node, nodes.problematic):
        return problematic(node.astext())
    if isinstance(node, nodes.raw):
        return '<code>%s</code>' % node.astext()
    for kind, tag in WRAPPED.items():
        if isinstance(node, kind):
            return '<%s>%s</%s>' % (tag, node.astext() if tag == 'code' else inline(node), tag)
    if isinstance(node, (nodes.target, nodes.generated)):
        return inline(node)
    if isinstance(node, nodes.system_message):
        return ''
    return inline(node) if node.children else ''


def problematic(text):
    """A reference to nothing keeps its phrase, an unknown role its text."""
    phrase = re.match(r'^`([^`]+?)(?:\s*<[^<>]*>)?`__?$', text, re.S)
    if phrase:
        return phrase.group(1)
    role = re.match(r'^:[^`]+:`([^`]+)`$', text, re.S)
    return '<span>%s</span>' % role.group(1) if role else text


def code_text(node):
    """Line numbers are no text of the code."""
    return '' if 'ln' in getattr(node, 'attributes', {}).get('classes', []) else node.astext()


def flat(text):
    return ' '.join(text.split())


class Outline:
    def __init__(self):
        self.lines = []

    def add(self, depth, text):
        self.lines.append('  ' * depth + text.rstrip())

    def inline(self, depth, kind, node):
        self.add(depth, '%s: %s' % (kind, flat(inline(node))))

    def children(self, node, depth, level=0):
        for child in node.children:
            self.block(child, depth, level)

    def block(self, node, depth, level=0):
        name = node.__class__.__name__
        handler = getattr(self, 'do_' + name, None)
        if handler:
            handler(node, depth, level)
        elif isinstance(node, nodes.Admonition):
            self.add(depth, 'aside ' + name)
            self.children(node, depth + 1)
        elif isinstance(node, nodes.problematic):
            pass  # a target that refers to nothing
        elif isinstance(node, (nodes.Inline, nodes.Text)):
            self.add(depth, 'paragraph: ' + flat(inline_one(node)))
        else:
            self.add(depth, 'unknown ' + name)

    def skip(self, node, depth, level):
        pass

    do_comment = do_substitution_definition = do_meta = do_pending = do_raw = skip

    def do_target(self, node, depth, level):
        pass

    def do_section(self, node, depth, level):
        self.children(node, depth, level + 1)

    def do_title(self, node, depth, level):
        if isinstance(node.parent, nodes.section):
            self.inline(depth, 'heading %d' % min(level, 6), node)
        elif isinstance(node.parent, nodes.table):
            self.inline(depth, 'caption', node)
        else:
            self.inline(depth, 'title', node)

    def do_subtitle(self, node, depth, level):
        self.inline(depth, 'title', node)

    def do_paragraph(self, node, depth, level):
        self.inline(depth, 'paragraph', node)

    def do_image(self, node, depth, level):
        self.add(depth, 'paragraph: ' + inline_one(node))

    def do_bullet_list(self, node, depth, level):
        self.add(depth, 'list')
        self.children(node, depth + 1)

    def do_enumerated_list(self, node, depth, level):
        self.add(depth, 'list %d' % node.get('start', 1))
        self.children(node, depth + 1)

    def do_list_item(self, node, depth, level):
        self.add(depth, 'item')
        self.children(node, depth + 1)

    def do_block_quote(self, node, depth, level):
        self.add(depth, ' '.join(['quote'] + node['classes']))
        self.children(node, depth + 1)

    def do_attribution(self, node, depth, level):
        self.inline(depth, 'attribution', node)

    def do_literal_block(self, node, depth, level):
        language = [name for name in node['classes'] if name != 'code'][:1]
        self.code(depth, language, ''.join(code_text(child) for child in node.children))

    def do_math_block(self, node, depth, level):
        self.code(depth, ['math'], node.astext())

    def do_doctest_block(self, node, depth, level):
        self.code(depth, ['pycon'], node.astext())

    def code(self, depth, language, text):
        self.add(depth, ' '.join(['code'] + language + [json.dumps(text, ensure_ascii=False)]))

    def do_line_block(self, node, depth, level):
        self.add(depth, 'lines')
        self.children(node, depth + 1)

    def do_line(self, node, depth, level):
        self.inline(depth, 'line', node)

    def do_transition(self, node, depth, level):
        self.add(depth, 'transition')

    def do_definition_list(self, node, depth, level):
        self.add(depth, 'dl')
        for item in node.children:
            terms = [inline(child) if isinstance(child, nodes.term) else ' : <span>%s</span>' % inline(child)
                     for child in item.children if isinstance(child, (nodes.term, nodes.classifier))]
            self.add(depth + 1, 'dt: ' + flat(''.join(terms)))
            self.add(depth + 1, 'dd')
            self.children(item.children[-1], depth + 2)

    def do_field_list(self, node, depth, level):
        fields = node.children
        if getattr(self, 'docinfo', None) is node:
            fields = [field for field in fields if field[0].astext().strip().lower() not in DOCUMENT_FIELDS]
        if not fields:
            return
        self.add(depth, 'dl field-list')
        for field in fields:
            self.inline(depth + 1, 'dt', field[0])
            self.add(depth + 1, 'dd')
            self.children(field[1], depth + 2)

    def do_option_list(self, node, depth, level):
        self.add(depth, 'dl option-list')
        for item in node.children:
            options = [''.join(part.astext() for part in option.children)
                       for option in item[0].children]
            self.add(depth + 1, 'dt: <code>%s</code>' % ', '.join(options))
            self.add(depth + 1, 'dd')
            self.children(item[1], depth + 2)

    def do_footnote(self, node, depth, level):
        label = node[0].astext() if node.children and isinstance(node[0], nodes.label) else ''
        self.add(depth, 'footnote ' + label)
        for child in node.children:
            if not isinstance(child, nodes.label):
                self.block(child, depth + 1)

    def do_citation(self, node, depth, level):
        self.add(depth, 'citation ' + node[0].astext())
        for child in node.children[1:]:
            self.block(child, depth + 1)

    def do_table(self, node, depth, level):
        for child in node.children:
            if isinstance(child, nodes.title):
                self.inline(depth, 'caption', child)
        self.add(depth, 'table')
        for part in node.findall(nodes.row):
            if part.parent.parent.parent is not node:
                continue
            self.add(depth + 1, 'head' if isinstance(part.parent, nodes.thead) else 'row')
            for entry in part.children:
                span = ''.join(' %s=%d' % (key, entry[key] + 1) for key in ('morecols', 'morerows') if key in entry)
                cells = [child for child in entry.children if not isinstance(child, nodes.system_message)]
                if not cells:
                    self.add(depth + 2, 'cell%s:' % span)
                elif len(cells) == 1 and isinstance(cells[0], nodes.paragraph):
                    self.inline(depth + 2, 'cell' + span, cells[0])
                else:
                    self.add(depth + 2, 'cell' + span)
                    self.children(entry, depth + 3)

    def do_figure(self, node, depth, level):
        self.add(depth, 'figure')
        self.children(node, depth + 1)

    def do_reference(self, node, depth, level):
        self.add(depth, 'paragraph: ' + flat(inline_one(node)))

    def do_caption(self, node, depth, level):
        self.inline(depth, 'caption', node)

    def do_legend(self, node, depth, level):
        self.add(depth, 'legend')
        self.children(node, depth + 1)

    def do_admonition(self, node, depth, level):
        self.add(depth, 'aside admonition')
        self.children(node, depth + 1)

    def do_topic(self, node, depth, level):
        if 'contents' in node['classes']:
            return
        self.add(depth, 'aside ' + node.__class__.__name__)
        self.children(node, depth + 1)

    do_sidebar = do_topic

    def do_rubric(self, node, depth, level):
        self.inline(depth, 'rubric', node)

    def do_compound(self, node, depth, level):
        self.children(node, depth)

    do_decoration = do_header = do_footer = do_compound

    def do_container(self, node, depth, level):
        self.add(depth, 'div')
        self.children(node, depth + 1)

    def do_system_message(self, node, depth, level):
        """What docutils only quotes in a message is text for the reader."""
        message = node.children[0].astext() if node.children else ''
        quoted = node.children[-1].astext() if len(node.children) > 1 else ''
        if message.startswith('Malformed table'):
            self.code(depth, [], quoted)
        elif message.startswith('Title level inconsistent'):
            title = [line.strip() for line in quoted.split('\n') if not re.match(r'^([^\w\s])\1*$', line.strip())]
            self.add(depth, 'heading %d: %s' % (level + 1, flat(' '.join(title))))
        elif 'section title' in message or 'Title overline' in message and 'mismatch' in message:
            title = [line.strip() for line in quoted.split('\n') if not re.match(r'^([^\w\s])\1*$', line.strip())]
            if flat(' '.join(title)):
                self.add(depth, 'paragraph: ' + flat(' '.join(title)))


def find_docinfo(document):
    """The field list at the top, or after the title of the only outermost section."""
    silent = (nodes.comment, nodes.substitution_definition, nodes.target, nodes.pending, nodes.system_message, nodes.meta)
    body = [node for node in document.children if not isinstance(node, silent)]
    sections = [node for node in body if isinstance(node, nodes.section)]
    if body and isinstance(body[0], nodes.section) and len(sections) == 1:
        body = [node for node in body[0].children[1:] if not isinstance(node, silent)]
    return body[0] if body and isinstance(body[0], nodes.field_list) else None


def outline(text):
    roles._roles.pop('', None)
    settings = {'report_level': 5, 'halt_level': 5, 'doctitle_xform': False, 'docinfo_xform': False,
                'file_insertion_enabled': False, 'raw_enabled': False, 'syntax_highlight': 'none',
                'warning_stream': False, 'sectnum_xform': False, 'input_encoding': 'utf-8', '_disable_config': True}
    document = docutils.core.publish_doctree(text, settings_overrides=settings)
    result = Outline()
    result.docinfo = find_docinfo(document)
    for child in document.children:
        if isinstance(child, nodes.section) and 'system-messages' in child['classes']:
            continue
        result.block(child, 0)
    return '\n'.join(result.lines) + '\n'


def main(arguments):
    write = arguments[:1] == ['--write']
    for name in arguments[1:] if write else arguments:
        path = Path(name)
        made = outline(path.read_text(encoding='utf-8'))
        if write:
            path.with_suffix('.txt').write_text(made, encoding='utf-8')
        else:
            print('== ' + name)
            print(made, end='')


if __name__ == '__main__':
    main(sys.argv[1:])
