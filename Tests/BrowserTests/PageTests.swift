import Foundation
import TestSupport
import Testing

/// The HTML report in a real browser. Its files are the goldens, which the renderer's tests compare with what
/// it gives.
@Suite(.serialized) struct `The coverage page` {
  static let names = [
    "everything-missing", "half-done", "drifted", "unspecified", "nothing-changed", "hostile",
    "waived", "references",
  ]

  private func open(_ name: String) throws -> Browser {
    let browser = try Browser()
    try browser.open(Repository.path("Tests/Goldens/coverage/\(name)/report.html"))
    return browser
  }

  @Test(arguments: names)
  func `reports no error, asks for nothing and opens nothing`(name: String) throws {
    let browser = try open(name)
    _ = try browser.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    let faults = browser.events.filter { event in
      ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
        .contains(event.method) || event.method == "Page.javascriptDialogOpening"
    }
    #expect(faults.isEmpty, "\(faults)")
    let requests = browser.events.filter { $0.method == "Network.requestWillBeSent" }
      .compactMap { ($0.parameters["request"] as? [String: Any])?["url"] as? String }
    #expect(requests.count == 1)
    #expect(requests.allSatisfy { $0.hasSuffix("/\(name)/report.html") })
  }

  @Test func `takes names and texts as text`() throws {
    let browser = try open("hostile")
    #expect(try browser.number("document.scripts.length") == 1)
    #expect(try browser.number("document.images.length") == 0)
    let handlers =
      "[...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((n) => n.startsWith('on'))).length"
    #expect(try browser.number(handlers) == 0)
    #expect(try browser.text("document.body.textContent").contains("<script>alert(4)</script>"))
    #expect(try browser.text("document.querySelector('#items').textContent").contains("<img src=x"))
  }

  @Test func `finds what is searched for, by keyboard alone`() throws {
    let browser = try open("half-done")
    let all = try browser.number(rowCount)
    #expect(try browser.text("document.activeElement.id") == "")
    try browser.press("/", text: "/")
    #expect(try browser.text("document.activeElement.id") == "search")
    try browser.type("isbn COLUMN")
    #expect(try browser.number(shownCount) == 1)
    #expect(try browser.text("document.getElementById('shown').textContent") == "1 of \(all) shown")
    #expect(try browser.number(shownGroupCount) == 1)
    try browser.type(" nonsense")
    #expect(try browser.number(shownCount) == 0)
    #expect(try browser.number(shownGroupCount) == 0)
    let words = try browser.text("document.getElementById('shown').textContent")
    #expect(words == "0 of \(all) shown: nothing fits")
    try browser.press("Escape")
    #expect(try browser.number(shownCount) == all)
    #expect(try browser.text("document.getElementById('search').value") == "")
  }

  @Test func `filters by status and by section`() throws {
    let browser = try open("half-done")
    let statuses =
      "new Set([...document.querySelectorAll('#items tr[data-status]:not([hidden])')].map((r) => r.dataset.status))"
    for status in ["implemented", "missing", "drifted", "waived"] {
      #expect(try browser.number("document.querySelectorAll('[data-status=\(status)]').length") > 0)
      _ = try browser.evaluate("document.querySelector('input[value=\(status)]').focus()")
      try browser.press(" ", text: " ")
      #expect(try browser.evaluate("\(statuses).has('\(status)')") as? Bool == false)
    }
    _ = try browser.evaluate("document.querySelector('button[type=reset]').click()")
    _ = try browser.evaluate("new Promise((done) => setTimeout(done))")
    #expect(try browser.number(shownCount) == browser.number(rowCount))
    _ = try browser.evaluate(
      "section.value = '1'; section.dispatchEvent(new Event('input', { bubbles: true }))")
    let sections =
      "[...new Set([...document.querySelectorAll('#items tbody:not([hidden])')].map((b) => b.dataset.section))].join()"
    #expect(try browser.text(sections) == "1")
    _ = try browser.evaluate("document.querySelector('a[data-section=\"0\"]').click()")
    #expect(try browser.text(sections) == "0")
    #expect(try browser.text("document.getElementById('section').value") == "0")
    _ = try browser.evaluate("document.getElementById('gaps').click()")
    #expect(try browser.evaluate("\(statuses).has('implemented')") as? Bool == false)
    #expect(try browser.number(shownCount) > 0)
  }

  @Test func `leads to its parts, by keyboard alone`() throws {
    let browser = try open("half-done")
    let parts = try browser.text(
      "[...document.querySelectorAll('nav a')].map((a) => a.hash).join()")
    #expect(parts == "#hazards,#sections,#objects,#security,#waivers,#diagram")
    for part in parts.split(separator: ",") {
      #expect(try browser.number("document.querySelectorAll('\(part)').length") == 1)
    }
    try browser.press("Tab")
    #expect(try browser.text("document.activeElement.className") == "skip")
    try browser.press("Enter", text: "\r")
    #expect(try browser.text("document.activeElement.id") == "objects")
    try browser.press("Tab")
    #expect(try browser.text("document.activeElement.id") == "search")
    let outline = try browser.text("getComputedStyle(document.activeElement).outlineStyle")
    #expect(outline == "solid", "the focus cannot be seen")
  }

  @Test(arguments: names, ["light", "dark"])
  func `has contrast in light and dark`(name: String, scheme: String) throws {
    let browser = try open(name)
    try browser.call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": scheme]]])
    let page = try browser.text("getComputedStyle(document.body).backgroundColor")
    #expect((page == "rgb(255, 255, 255)") == (scheme == "light"))
    #expect(try browser.text(lowContrast) == "")
  }

  @Test(arguments: names)
  func `gives every control a name, and its headings in order`(name: String) throws {
    let browser = try open(name)
    let tree = try browser.call("Accessibility.getFullAXTree")
    let nodes = (tree["nodes"] as? [[String: Any]] ?? []).filter { $0["ignored"] as? Bool != true }
    let value = { (node: [String: Any], key: String) -> String in
      (node[key] as? [String: Any])?["value"] as? String ?? ""
    }
    let named: Set<String> = [
      "searchbox", "textbox", "combobox", "checkbox", "button", "link", "meter", "region",
      "group", "search", "image", "img",
    ]
    for node in nodes where named.contains(value(node, "role")) {
      #expect(!value(node, "name").isEmpty, "\(value(node, "role")) without a name")
    }
    let roles = nodes.map { value($0, "role") }
    for role in ["banner", "main", "contentinfo", "search", "table", "columnheader", "rowheader"] {
      #expect(roles.contains(role), "no \(role)")
    }
    let levels = nodes.filter { value($0, "role") == "heading" }.compactMap { node in
      (node["properties"] as? [[String: Any]] ?? []).first { $0["name"] as? String == "level" }
        .flatMap { ($0["value"] as? [String: Any])?["value"] as? Int }
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(try browser.text("document.documentElement.lang") == "en")
    let repeated =
      "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, n, all) => all.indexOf(id) !== n).join()"
    #expect(try browser.text(repeated) == "")
  }

  @Test func `fits a narrow screen`() throws {
    let browser = try open("half-done")
    try browser.call(
      "Emulation.setDeviceMetricsOverride",
      ["width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": true])
    #expect(try browser.number("document.documentElement.scrollWidth") <= 360)
    _ = try browser.evaluate("document.getElementById('search').scrollIntoView()")
    #expect(
      try browser.number("document.getElementById('search').getBoundingClientRect().width") > 250)
  }

  @Test func `prints all, without its controls`() throws {
    let browser = try open("half-done")
    try browser.call("Emulation.setEmulatedMedia", ["media": "print"])
    #expect(try browser.text("getComputedStyle(document.querySelector('form')).display") == "none")
    #expect(try browser.number(shownCount) == browser.number(rowCount))
    let pages = try browser.call("Page.printToPDF")
    #expect((pages["data"] as? String)?.hasPrefix("JVBERi0") == true)
  }

  @Test(arguments: [("everything-missing", 2, 1), ("references", 6, 6)])
  func `draws the tables apart from each other`(name: String, tables: Int, lines: Int) throws {
    let browser = try open(name)
    let overlaps = """
      (() => {
        const boxes = [...document.querySelectorAll('.diagram rect')].map((r) => r.getBoundingClientRect());
        const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
      })()
      """
    #expect(try browser.number("document.querySelectorAll('.diagram rect').length") == tables)
    #expect(try browser.number("document.querySelectorAll('.diagram path.line').length") == lines)
    #expect(try browser.number(overlaps) == 0)
    let outside = """
      (() => {
        const page = document.querySelector('.diagram').getBoundingClientRect();
        return [...document.querySelectorAll('.diagram rect, .diagram path.line')]
          .map((e) => e.getBoundingClientRect())
          .filter((r) => r.left < page.left || r.right > page.right || r.bottom > page.bottom).length;
      })()
      """
    #expect(try browser.number(outside) == 0)
  }

  @Test(arguments: names)
  func `keeps the words of a drawn table within its box`(name: String) throws {
    let browser = try open(name)
    let strays = """
      (() => {
        const boxes = [...document.querySelectorAll('.diagram rect')].map((r) => r.getBoundingClientRect());
        const texts = [...document.querySelectorAll('.diagram text')].filter((t) => t.textContent);
        const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
        return texts.filter((t) => !boxes.some((b) => within(t.getBoundingClientRect(), b)))
          .map((t) => t.textContent).join('; ');
      })()
      """
    #expect(try browser.text(strays) == "")
  }
}

private let rowCount = "document.querySelectorAll('#items tr[data-status]').length"
private let shownCount = "document.querySelectorAll('#items tr[data-status]:not([hidden])').length"
private let shownGroupCount = "document.querySelectorAll('#items tbody:not([hidden])').length"
