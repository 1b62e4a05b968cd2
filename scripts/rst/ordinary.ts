/** Makes an ordinary write-up of about a size: titles, paragraphs with markup, lists, code, a table, targets. */
export function ordinary(size: number): string {
  const parts: string[] = ['=========\nA summary\n=========\n']
  let length = 0
  for (let number = 1; length < size; number++) {
    const part = partOf(number)
    parts.push(part)
    length += part.length
  }
  return parts.join('\n')
}

function partOf(number: number): string {
  const title = `Talk ${number} - A Speaker`
  return (
    `${title}
${'='.repeat(title.length)}

The *speaker* of talk ${number} showed **many** things, among them \`\`code\`\` and
a link to \`the slides ${number} <http://example.org/slides/${number}>` +
    `\`_, see also https://example.org/video?v=${number}.
She said that it (mostly) works: "do not *ever* do this" and wrote to me@example.org.

* first point of the talk
* second point, which goes on
  in the next line

  * a deeper one
  * another with |thing${number}|

.. |thing${number}| replace:: a *replacement*

.. code-block:: python

   def talk(number):
       return number * ${number}

#. one
#. two

=====  =====
Time   Room
=====  =====
10:00  A ${number}
11:00  B
=====  =====

.. note:: Remember target-${number}_ and [#note-${number}]_.

.. _target-${number}: http://example.org/${number}
.. [#note-${number}] A footnote.
`
  )
}
