import { paperTemplate } from './paper-template.ts';

/** How a pack is laid out. Headings become bookmarks; each paper tells its page, for the page labels. */
export const packTemplate = `${paperTemplate}${String.raw`
#let pack = given

#let entry(given) = [
  #link(label("paper " + given.label), given.heading)
  #h(0.5em) #context text(size: 9pt)[page #counter(page).at(label("paper " + given.label)).first()]
]

#part("agenda", pack.marking, pack.title)[
  #heading(level: 1, pack.forum)
  #par(pack.when)
  #heading(level: 2)[Agenda]
  #table(
    columns: (3.2em, 1fr),
    inset: (x: 4pt, y: 5pt),
    stroke: (x, y) => (bottom: 0.4pt + rgb("#b1b4b6")),
    table.header(text(weight: "bold")[Item], text(weight: "bold")[Business and papers]),
    ..pack.items.map(item => (item.number, [
      #text(weight: "bold", item.title)
      #if item.facts != "" [\ #item.facts]
      #if item.subItems.len() > 0 { list(..item.subItems) }
      #for remark in item.remarks [\ #emph(remark)]
      #if item.carried.len() > 0 { list(..item.carried) }
      #for given in item.papers [\ #entry(given)]
      #if item.withheld != none [\ #emph(item.withheld)]
    ])).flatten(),
  )
  #if pack.supplements.len() > 0 [
    #heading(level: 2)[Papers outside the agenda]
    #for given in pack.supplements [#entry(given) \ ]
  ]
  #v(1fr)
  #text(size: 9pt, pack.edition)
]

#for item in pack.items {
  let item-heading = item.number + " " + item.title
  for (nth, given) in item.papers.enumerate() {
    paper(given, "Item " + item.number + ", " + given.place, nth == 0, item-heading)
  }
  if item.withheld != none {
    part(item.number + " left out", pack.marking, "Item " + item.number)[
      #if item.papers.len() == 0 [#heading(level: 1, item-heading)]
      #par(item.withheld)
    ]
  }
}
#for (nth, given) in pack.supplements.enumerate() {
  paper(given, given.place, nth == 0, "Papers outside the agenda")
}
`}`;
