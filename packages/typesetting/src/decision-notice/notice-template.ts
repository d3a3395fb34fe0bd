/**
 * How a decision notice is laid out, for Typst: the words that were signed, then on a sheet of its own what proves them.
 * Everything that anybody wrote comes in as values and is shown as text.
 */
export const noticeTemplate = String.raw`
#let notice = json(bytes(sys.inputs.sheets))
#set document(title: notice.reference + ": " + notice.title, author: notice.body, date: none)
#set text(font: "Libertinus Serif", size: 11pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.65em, spacing: 0.9em)
#show heading: set block(above: 1.4em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12pt)

#let part(label, body) = page(
  paper: "a4",
  margin: (x: 24mm, top: 26mm, bottom: 24mm),
  header: align(center, text(size: 8.5pt, tracking: 0.05em, notice.marking)),
  footer: context {
    set text(size: 8.5pt)
    grid(columns: (1fr, auto), gutter: 1em, notice.reference, [Page #counter(page).display() of #counter(page).final().first()])
  },
)[
  #context [#metadata((label: label, page: here().page())) <part>]
  #body
]

#part("notice")[
  #text(size: 10pt)[Decision notice #notice.reference \ #notice.body]
  #heading(level: 1, notice.title)
  #for one in notice.parts [
    #heading(level: 2, one.heading)
    #if one.lines.all(line => line == "") [Not stated.]
    #for line in one.lines { if line == "" { parbreak() } else [#line \ ] }
  ]
]

#part("evidence")[
  #heading(level: 1)[Evidence]
  #table(
    columns: (9em, 1fr),
    stroke: none,
    inset: (x: 0pt, y: 4pt),
    ..notice.evidence.map(((name, value)) => (table.cell(text(weight: "bold", name)), value)).flatten(),
  )
  #if notice.sha256 != none [
    #heading(level: 2)[The words that were signed]
    They are kept as they were signed. Their SHA-256, as UTF-8, is
    #par(text(font: "DejaVu Sans Mono", size: 9pt, notice.sha256.slice(0, 32) + " " + notice.sha256.slice(32)))
  ]
  #v(1fr)
  #text(size: 9pt, notice.edition)
]
`;
