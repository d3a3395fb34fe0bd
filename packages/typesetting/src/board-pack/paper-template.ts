/**
 * How a paper or minutes are laid out, for Typst; a template goes on from here with what it puts where. Everything that
 * anybody wrote comes in as values (`sys.inputs`) and is shown as text: none of it is ever read as markup.
 */
export const paperTemplate = String.raw`
#let given = json(bytes(sys.inputs.sheets))
#set document(title: given.title, author: given.forum, date: none)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em)
#set table(stroke: none, inset: (x: 4pt, y: 3.5pt))
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11pt)
#show link: set text(fill: rgb("#0b5351"))

#let rule = 0.5pt + rgb("#767676")

// A part of the pack on sheets of its own, its marking at the head and its place at the foot of each.
#let part(label, marking, running, body) = page(
  paper: "a4",
  margin: (x: 22mm, top: 24mm, bottom: 22mm),
  header: align(center, text(size: 8.5pt, tracking: 0.05em, marking)),
  footer: context {
    set text(size: 8.5pt)
    grid(columns: (1fr, auto), gutter: 1em, running, [Page #counter(page).display() of #counter(page).final().first()])
  },
)[
  #context [#metadata((label: label, page: here().page())) <part>]
  #body
]

#let numbered(number, body) = if number == "" { par(body) } else {
  par(hanging-indent: 3.4em, box(width: 3.4em, number) + body)
}

#let facts(pairs) = if pairs.len() > 0 {
  table(
    columns: (8em, 1fr),
    inset: (x: 0pt, y: 2.5pt),
    ..pairs.map(((name, value)) => (table.cell(text(weight: "bold", name)), value)).flatten(),
  )
}

#let figures(block) = {
  let others = block.head.len() - 1
  set text(size: if others <= 4 { 9pt } else if others <= 7 { 7.5pt } else { 6.5pt })
  v(0.4em)
  text(weight: "bold", block.caption)
  table(
    columns: (2.4fr,) + (1fr,) * others,
    align: (x, y) => if x == 0 or not block.isNumeric { left + bottom } else { right + bottom },
    table.header(repeat: true, ..block.head.map(head => table.cell(stroke: (bottom: rule), text(weight: "bold", head)))),
    ..block.rows.map(row => row.cells.map(cell => if row.isTotal {
      table.cell(stroke: (top: rule), text(weight: "bold", cell))
    } else { cell })).flatten(),
  )
}

#let blocks = (
  paragraph: block => numbered(block.number, block.text),
  table: figures,
  resolved: entry => block(inset: (left: 3.4em))[
    #text(weight: "bold")[Resolved]
    #list(..entry.texts)
  ],
  action: entry => block(inset: (left: 3.4em))[
    #text(weight: "bold")[Action: ]#entry.text \
    #text(size: 9.5pt, style: "italic", entry.owner)
  ],
)

#let paper(given, running, is-first, item-heading) = part(given.label, given.marking, running)[
  #if is-first [#heading(level: 1, item-heading)]
  #heading(level: 2, given.heading) #label("paper " + given.label)
  #facts(given.facts)
  #if given.recommendations.len() > 0 [
    #block(width: 100%, stroke: (left: 2pt + rgb("#0b5351")), inset: (left: 10pt, y: 4pt))[
      #text(weight: "bold")[Recommendation]
      #for one in given.recommendations { numbered(one.number, one.text) }
    ]
  ]
  #for section in given.sections [
    #if section.heading != "" [#heading(level: 3, (section.number + " " + section.heading).trim())]
    #for one in section.blocks { (blocks.at(one.kind))(one) }
  ]
  #if given.closing.len() > 0 [#v(1em) #facts(given.closing)]
]
`;
